/// What is known of one word of a sentence besides its letters.
struct WordFacts {
  /// The number of its lexeme in the grammar.
  let lexeme: Int
  let wordClass: WordClass?
  /// The number of its clause.
  var clause = 0
  /// The number of the name that covers it.
  var name: Int?
  /// The number of the first mention that touches it.
  var mention: Int?
  var isQuoted = false
}
