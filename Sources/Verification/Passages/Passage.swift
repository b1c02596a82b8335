import Claims

/// A sentence of the evidence, or a whole claim, ready to be compared.
struct Passage {
  /// The index of the source it stands in.
  let source: Int
  /// The place of its sentence in the source, from 0.
  let sentence: Int
  /// How its source is named to people.
  let label: String
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

  /// The words between the semicolons, full stops and dashes around a figure; also between commas
  /// and conjunctions behind which other figures stand.
  func part(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var joint: Int?
    while start > 0, !Passage.ends.contains(words[start - 1].folded) {
      start -= 1
      if Passage.joints.contains(words[start].folded) { joint = joint ?? start }
      if let joint, figureOfWord[start] != nil {
        start = joint + 1
        break
      }
    }
    var end = range.upperBound
    joint = nil
    while end < words.count, !Passage.ends.contains(words[end].folded) {
      if Passage.joints.contains(words[end].folded) { joint = joint ?? end }
      if let joint, figureOfWord[end] != nil {
        end = joint
        break
      }
      end += 1
    }
    return start..<end
  }

  private static let ends: Set = [";", ".", "!", "?", "--"]
  private static let joints: Set = [",", "and", "but", "while"]

  /// The first word that is weighed.
  var firstKey: String? { words.indices.first { isWeighed[$0] }.map { words[$0].key } }

  /// For each word, whether it only says who says so: "Officials say ...", "..., the poll found",
  /// "The minister: ...".
  var isAttribution: [Bool] {
    var marked = [Bool](repeating: false, count: words.count)
    func mark(_ range: Range<Int>) {
      guard !range.contains(where: { figureOfWord[$0] != nil }) else { return }
      for index in range { marked[index] = true }
    }
    for (index, word) in words.enumerated() where word.role == .speaking {
      let start = words[..<index].lastIndex { [",", ";", ".", "\""].contains($0.folded) }
      let end = words[index...].dropFirst(4).isEmpty ? words.count : nil
      if let start, index - start < 8, let end { mark(start..<end) }
      if start == nil, index < 6 { mark(0..<(index + 1)) }
      if word.folded == "according", let comma = start { mark(comma..<words.count) }
    }
    if let colon = words.prefix(6).firstIndex(where: { $0.folded == ":" }) { mark(0..<colon) }
    return marked
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

  /// The two content words behind each negation: what is denied.
  var deniedKeys: [String] {
    words.indices.filter { words[$0].role == .negation }.flatMap { place in
      words.indices[(place + 1)...].filter { isWeighed[$0] }.prefix(2).map { words[$0].key }
    }
  }

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
