import Claims

/// An invented article, and the ranges of its words.
struct SampleArticle {
  let text: String
  let uri: String

  static let ferries = SampleArticle(
    text: """
      Storms keep Port Elster's ferries in harbour

      PORT ELSTER, Northland (Coast Wire) - Harbour master Ida Venn said on Tuesday that storms had \
      forced "61 ferry cancellations this year", including 13 since October 27, and that crews on the \
      Skarn line were exhausted after a month of night work.

      The ferries cross 50 kilometers (50 miles) of open water to the island of Skarn and carried \
      about 240,000 passengers in 2029, the transport ministry says.

      Northland has 15 harbours, 13 of them open all year. The Skarn line began in 1987 and some \
      3,400 islanders depend on it. The line had 8 ships in January.

      The ministry plans two more ships by 2033. Call 555-0142 for timetables.

      "We have been here from day one, Wenn said.

      """, uri: "ferries.txt")

  /// The range of the `occurrence`-th place where the words stand.
  func range(_ words: String, occurrence: Int = 1) -> TextRange {
    let haystack = Array(text.utf8)
    let needle = Array(words.utf8)
    var left = occurrence
    for start in 0...(haystack.count - needle.count)
    where Array(haystack[start..<start + needle.count]) == needle {
      left -= 1
      if left == 0 { return TextRange(start, start + needle.count) }
    }
    preconditionFailure("the sample article does not contain \(words)")
  }

  var document: Document {
    Document(
      uri: uri, mediaType: "text/plain", text: text, blocks: blocks,
      sourceMap: .identity(length: text.utf8.count),
      sourceHash: String(repeating: "ab", count: 32), textHash: String(repeating: "cd", count: 32),
      dateline: SampleArticle.day("2031-11-04").map { Dateline(day: $0, origin: .flag) })
  }

  /// Paragraphs by empty lines: a headline, a lead, then the body.
  private var blocks: [Block] {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    var end = 0
    while end < bytes.count {
      if bytes[end] == 0x0A, end + 1 == bytes.count || bytes[end + 1] == 0x0A {
        if end > start {
          let role: Block.Role = blocks.isEmpty ? .headline : blocks.count == 1 ? .lead : .body
          blocks.append(Block(range: TextRange(start, end), role: role))
        }
        end += 2
        start = end
      } else {
        end += 1
      }
    }
    return blocks
  }

  /// Sentences, one a block: enough for a report.
  var sentences: [Sentence] {
    document.blocks.enumerated().map { Sentence(range: $1.range, block: $0, index: $0) }
  }

  static func day(_ iso: String) -> CalendarDay? { CalendarDay(iso: iso) }
}
