/// What the lexicon says of a word on the structure of its sentence.
struct Lexeme: Sendable {
  var wordClass: WordClass?
  /// Whether it is a finite verb form.
  var isVerb = false
  /// Whether it only weighs a figure: "staggering", "total".
  var isEmphasis = false
  /// Whether it is a title that stands before a name.
  var isTitle = false
  /// The speech verbs that begin with it, longest first, as folded words.
  var speechVerbs: [[String]] = []
  /// The wordings that begin with it and change how a clause is meant, longest first.
  var modalityCues: [Grammar.Cue] = []

  static let unknown = Lexeme()
}
