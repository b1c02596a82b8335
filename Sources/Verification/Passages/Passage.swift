import Claims

/// A sentence of a claim or of its evidence, ready to be compared.
struct Passage {
  /// The index of the source it stands in.
  let source: Int
  /// The place of its sentence in the source, from 0.
  let sentence: Int
  let text: String
  let words: [PassageWord]
  let figures: [PassageFigure]
  /// For each word, the index of the figure that it belongs to.
  let figureOfWord: [Int?]
  /// What its content words, figures left out, stand for.
  let keys: Set<String>
  /// Names: capitalised content words, in the order of the text; empty where all words are printed
  /// with capitals.
  let names: [String]

  /// Whether its subject points to something named before: "It was released", "The film ...".
  var isAnaphoric: Bool {
    guard let first = words.first(where: { !$0.isMark }) else { return false }
    if first.role == .pronoun { return true }
    let start = words.prefix(6).prefix { $0.role != .negation }
    guard first.role == .function else { return false }
    return !start.contains { $0.isCapitalised && $0.isContent }
  }

  /// Whether it denies something.
  var isNegated: Bool { words.contains { $0.role == .negation } }

  /// Whether it deals out figures in turn, so that none can be told to belong to a name.
  var isDealing: Bool { words.contains { $0.role == .dealing } }
}
