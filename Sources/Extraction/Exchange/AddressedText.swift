import Claims

/// Finds out whether a short text of one paragraph is addressed to somebody: a message, a question.
///
/// In a report a date without a year or week counts from the report's own date. In a text that says
/// "I" or "you" outside quotation marks, or asks, it is open, and ISO-TimeML writes it so:
/// `XXXX-05-09`. What such a text asks for is the limit itself, so that "before 2.30pm" is one span.
struct AddressedText {
  private static let words: Set = [
    "i", "we", "you", "me", "us", "my", "our", "your", "let", "please",
  ]
  private static let questions: Set = [
    "what", "where", "when", "who", "how", "which", "shall", "does", "do", "is", "are",
  ]
  private static let bounds = [
    "before", "after", "since", "until", "around", "no later than", "starting on", "beginning",
  ]

  private static let parts = ["morning", "afternoon", "evening", "night"]

  /// Longer texts are no messages, in bytes.
  private static let longestMessage = 1000

  private let bytes: [UInt8]
  private let blocks: [TextRange]

  /// Reads a document.
  init(_ document: Document) {
    let bytes = Array(document.text.utf8)
    let isShort = document.blocks.count == 1 && bytes.count <= AddressedText.longestMessage
    let candidates = isShort ? document.blocks : []
    let quotations = QuotationFinder.quotations(in: bytes, blocks: candidates)
    self.bytes = bytes
    blocks = candidates.map(\.range).filter { block in
      AddressedText.isAddressed(block, bytes, quotations)
    }
  }

  /// Whether a place lies in such a block.
  func contains(_ range: TextRange) -> Bool { blocks.contains { $0.contains(range) } }

  /// The range with the limit before it, "before" or "since", and without the article of "the next
  /// two days"; unchanged in a report.
  func span(_ range: TextRange) -> TextRange {
    guard let block = blocks.first(where: { $0.contains(range) }) else { return range }
    var lower = range.lower
    let start = text(lower, min(range.upper, lower + 14))
    let counted = ["the next ", "the last ", "the past ", "the coming ", "the previous "]
    if counted.contains(where: { start.hasPrefix($0) }) { lower += 4 }
    var end = lower
    while end > block.lower, bytes[end - 1] == 0x20 { end -= 1 }
    let isPart = AddressedText.parts.contains { start.hasPrefix($0) }
    for word in AddressedText.bounds + (isPart ? ["in the"] : []) {
      let first = end - word.utf8.count
      guard end < lower, first >= block.lower, text(first, end) == word,
        first == block.lower || !TokenScan.isLetter(bytes[first - 1])
      else { continue }
      return TextRange(first, range.upper)
    }
    return TextRange(lower, range.upper)
  }

  private func text(_ lower: Int, _ upper: Int) -> String {
    String(decoding: bytes[lower..<upper], as: UTF8.self).lowercased()
  }

  private static func isAddressed(
    _ block: TextRange, _ bytes: [UInt8], _ quotations: [TextRange]
  ) -> Bool {
    if block.length > 0, bytes[block.upper - 1] == 0x3F { return true }
    var scan = TokenScan(bytes, in: block)
    var isFirst = true
    while let token = scan.next() {
      guard token.word != nil, token.range.length <= 6 else {
        isFirst = false
        continue
      }
      let word = String(decoding: bytes[token.range.lower..<token.range.upper], as: UTF8.self)
        .lowercased()
      if isFirst, questions.contains(word) { return true }
      isFirst = false
      guard words.contains(word), !isAbbreviation(token.range, bytes),
        !quotations.contains(where: { $0.contains(token.range) })
      else { continue }
      return true
    }
    return false
  }

  /// "US", and the letter of "J. I. Smith" or "World War I".
  private static func isAbbreviation(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
    let isCapital = bytes[range.lower] < 0x60
    if range.length > 1 { return isCapital && bytes[range.lower + 1] < 0x60 }
    let next = range.upper < bytes.count ? bytes[range.upper] : 0x2E
    return next != 0x20 && next != 0x27 && next != 0xE2
  }
}
