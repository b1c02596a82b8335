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
  /// For each word, whether it is one of those.
  let isWeighed: [Bool]
  /// The names in the order of the text, each as the keys of its words; empty where all words are
  /// printed with capitals.
  let names: [[String]]

  /// The words between the semicolons, full stops and dashes around a figure.
  func part(around range: Range<Int>) -> Range<Int> {
    func isEnd(_ word: PassageWord) -> Bool { [";", ".", "!", "?", "--"].contains(word.folded) }
    let start = words[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    return start..<(words[range.upperBound...].firstIndex(where: isEnd) ?? words.count)
  }

  /// Numbers that are parts of names.
  var nameNumbers: [String] {
    keys.filter { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false }.sorted()
  }

  /// The countries that it names.
  var nations: Set<String> {
    Set(words.compactMap { $0.family?.isNation == true ? $0.key : nil })
  }

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
