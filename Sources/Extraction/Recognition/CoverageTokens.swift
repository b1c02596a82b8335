public import Claims
public import Rules

/// Finds every token that a coverage must account for: digit runs, number words, months, weekdays.
public struct CoverageTokens: Sendable {
  /// The tables whose single words count.
  private static let tables = [
    "ones", "teens", "tens", "multiples", "scales", "ordinals", "vague-numbers", "decades",
    "months", "weekdays",
  ]

  private let tables: [LexiconTable]
  private let hashes: WordTable

  /// Prepares the tokens of a rule set's vocabulary.
  public init(rules: RuleSet) {
    tables = CoverageTokens.tables.map { rules.lexicon[$0] }
    var hashes: Set<UInt64> = []
    for entry in tables.flatMap(\.entries) {
      for surface in entry.surfaces where !surface.contains(" ") {
        if let hash = WordHash.ofFirstWord(of: surface) { hashes.insert(hash) }
      }
    }
    self.hashes = WordTable(hashes)
  }

  /// The tokens of a document's sentences, in the order of the text; they do not overlap. A word
  /// with a hyphen, such as "twenty-one", is two tokens.
  public func ranges(in document: Document, sentences: [Sentence]) -> [TextRange] {
    ranges(in: Array(document.text.utf8), sentences: sentences)
  }

  /// The tokens of the sentences of a text.
  func ranges(in bytes: [UInt8], sentences: [Sentence]) -> [TextRange] {
    var ranges: [TextRange] = []
    for sentence in sentences {
      var scan = TokenScan(bytes, in: sentence.range)
      while let token = scan.next() {
        guard let word = token.word else {
          ranges.append(token.range)
          continue
        }
        if hashes.contains(word), counts(token.range, in: bytes) { ranges.append(token.range) }
      }
    }
    return ranges
  }

  private func counts(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    let word = String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    return tables.contains { $0.entry(of: word) != nil }
  }
}
