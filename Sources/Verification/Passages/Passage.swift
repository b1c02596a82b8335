import Claims

/// A sentence of the evidence, or a whole claim, ready to be compared.
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
  /// The names in the order of the text, each as the keys of its words; empty where all words are
  /// printed with capitals.
  let names: [[String]]

  /// Whether it denies something.
  var isNegated: Bool { words.contains { $0.role == .negation } }

  /// Whether it deals out figures in turn, so that none can be told to belong to a name.
  var isDealing: Bool { words.contains { $0.role == .dealing } }

  /// Whether it points to something named before, ahead of a word: "It was released", "the film".
  func isAnaphoric(before word: Int) -> Bool {
    for index in 0..<min(word, words.count) {
      if words[index].role == .pronoun { return true }
      guard index > 0, words[index].family?.isGeneric == true, !words[index].isCapitalised else {
        continue
      }
      if words[index - 1].folded == "the" { return true }
    }
    return false
  }
}
