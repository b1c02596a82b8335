import Claims
import Words

/// A sentence with everything that assembling claims looks at: words, names, mentions, clauses.
struct SentenceReading {
  /// A mention with the words it covers.
  struct Placed {
    let mention: Mention
    /// Its index among the mentions of the document.
    let index: Int
    /// The words that it touches.
    let words: Range<Int>
  }

  let sentence: Sentence
  let role: Block.Role
  let words: [WordToken]
  let names: [NameFinder.Hit]
  let mentions: [Placed]
  /// The word ranges of its clauses; they partition the words.
  let clauses: [Range<Int>]
  /// Whether each word is quoted.
  let isQuoted: [Bool]

  private let classes: [WordClass?]
  private let bytes: [UInt8]

  init(
    sentence: Sentence, document: Document, mentions: [(Int, Mention)], quotations: [TextRange],
    names: NameFinder, grammar: Grammar
  ) {
    let text = document.string(in: sentence.range)
    let words = Tokenizer.tokens(in: text, base: sentence.range.lower)
    bytes = Array(text.utf8)
    self.sentence = sentence
    role = document.blocks[sentence.block].role
    self.words = words
    self.names = names.hits(in: words, grammar: grammar)
    classes = words.map { $0.kind == .word ? grammar.wordClass($0.folded) : nil }
    self.mentions = mentions.compactMap { index, mention in
      guard let first = words.firstIndex(where: { $0.upper > mention.range.lower }) else {
        return nil
      }
      let end = words[first...].firstIndex { $0.lower >= mention.range.upper } ?? words.count
      guard first < end else { return nil }
      return Placed(mention: mention, index: index, words: first..<end)
    }
    clauses = SentenceReading.clauses(of: words, classes: classes)
    isQuoted = words.map { word in
      quotations.contains { $0.lower <= word.lower && word.upper <= $0.upper }
    }
  }

  /// The class of a word.
  func wordClass(_ index: Int) -> WordClass? { classes[index] }

  /// The clause that a word belongs to.
  func clause(of word: Int) -> Range<Int> {
    clauses.first { $0.contains(word) } ?? 0..<words.count
  }

  /// The bytes of some words.
  func range(of indices: Range<Int>) -> TextRange {
    TextRange(words[indices.lowerBound].lower, words[indices.upperBound - 1].upper)
  }

  /// The text of a range inside the sentence, white space collapsed.
  func text(of range: TextRange) -> String {
    let lower = max(0, range.lower - sentence.range.lower)
    let upper = min(bytes.count, range.upper - sentence.range.lower)
    guard lower < upper else { return "" }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text of some words.
  func text(of indices: Range<Int>) -> String {
    indices.isEmpty ? "" : text(of: range(of: indices))
  }

  /// The name that covers a word, if any.
  func name(at word: Int) -> NameFinder.Hit? { names.first { $0.words.contains(word) } }

  /// The mention that covers a word, if any.
  func mention(at word: Int) -> Placed? { mentions.first { $0.words.contains(word) } }

  /// Whether the word is a quotation mark or a bracket that a phrase may start behind.
  func isQuotationMark(_ index: Int) -> Bool {
    words[index].kind == .mark && ["\"", "\u{201C}", "\u{201D}", "'"].contains(words[index].folded)
  }

  private static func clauses(of words: [WordToken], classes: [WordClass?]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for (index, word) in words.enumerated() {
      let splits = word.kind == .mark ? word.folded == ";" : classes[index] == .splitter
      guard splits, index > start else { continue }
      clauses.append(start..<index)
      start = index
    }
    if start < words.count { clauses.append(start..<words.count) }
    return clauses
  }
}
