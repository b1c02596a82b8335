import Claims
import Foundation
import Rules
import Support
import Testing
import Workbench

/// What became of every token, on text that nobody would write.
@Suite struct CoverageTests {
  private static let pieces = [
    "12", "3.5", "1,250", "0", "007", "2022-10-31", "5-5-5", "10:30", "3/4", "\u{BD}", "$", "%",
    "km",
    "one", "Twenty-one", "million", "dozen", "hundred", "first", "third", "half", "a", "May",
    "march",
    "Monday", "fri", "Q3", "1990s", "F-35", "(", ")", "\u{201C}", "\u{201D}", "\"", ",", ".", "?",
    ";", "\u{2013}", "-", "and", "of", "about", "more than", "between", "said", "ago", "last",
    "year",
    "people", "ships", "\u{E9}t\u{E9}", "\u{1F680}", "\u{4E8C}\u{5341}", "\u{0663}", "\u{A0}",
    "\u{2009}",
    "\n", "\n\n", "\t", "\u{1}", "e\u{301}", "\u{200F}", "v1.2.3", "http://a.b/12", "@3", "#4",
  ]

  private func soup(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    return (0..<60).map { _ in
      (Self.pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  private func extract(_ text: String) throws -> Extract {
    let reader = InputReader(
      dateline: CalendarDay(iso: "2022-11-04").map { Dateline(day: $0, origin: .flag) })
    return try ShippedWorkbench.checker.get().extract(
      reader.document(uri: "soup", bytes: Array(text.utf8)).get())
  }

  /// Every ASCII digit of the sentences lies in one token, tokens keep their order, and each has a
  /// bin that exists.
  private func expectPartition(_ extract: Extract, _ text: String) {
    let bytes = Array(extract.document.text.utf8)
    var owners = [Int](repeating: 0, count: bytes.count)
    var last = 0
    for token in extract.coverage.tokens {
      #expect(token.range.lower >= last && token.range.length > 0, "\(text)")
      last = token.range.upper
      for place in token.range.lower..<token.range.upper { owners[place] += 1 }
      switch token.bin {
      case .claim(let index), .part(let index):
        #expect(extract.claims.indices.contains(index), "\(text)")
      case .ignored(let rule): #expect(!rule.isEmpty, "\(text)")
      case .unparsed: break
      }
    }
    #expect(owners.allSatisfy { $0 <= 1 }, "\(text)")
    for (place, byte) in bytes.enumerated() where (0x30...0x39).contains(byte) {
      #expect(owners[place] == 1, "the digit at byte \(place) of \(text)")
    }
    let sum =
      extract.coverage.claimCount + extract.coverage.partCount + extract.coverage.unparsed.count
      + extract.coverage.ignored.reduce(0) { $0 + $1.ranges.count }
    #expect(sum == extract.coverage.tokens.count, "\(text)")
  }

  @Test(arguments: 0..<200) func everyTokenOfRandomTextIsInOneBin(seed: Int) throws {
    let text = soup(UInt64(seed))
    expectPartition(try extract(text), text)
  }

  @Test func everyTokenOfTheRulesExamplesIsInOneBin() throws {
    for example in try ShippedWorkbench.rules.get().rules.flatMap(\.examples) {
      expectPartition(try extract(example.text), example.text)
    }
  }

  @Test func numberWordsMonthsAndWeekdaysAreTokens() throws {
    let found = try extract("In May, twenty-one ships left; on Monday the third came back.")
    #expect(
      found.coverage.tokens.map { found.document.string(in: $0.range) }
        == ["May", "twenty", "one", "Monday", "third"])
  }

  @Test func mentionsOfRandomTextKeepTheirOrderAndDoNotOverlap() throws {
    for seed in 1000..<1100 {
      let found = try extract(soup(UInt64(seed)))
      for (before, after) in zip(found.mentions, found.mentions.dropFirst()) {
        #expect(before.range.upper <= after.range.lower)
      }
      for mention in found.mentions {
        #expect(mention.range.lower <= mention.core.lower)
        #expect(mention.core.upper <= mention.range.upper)
      }
    }
  }
}
