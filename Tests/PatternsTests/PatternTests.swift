import Patterns
import Testing

@Suite struct PatternTests {
  private func match(
    _ pattern: String, _ text: String, from start: Int = 0, to end: Int? = nil,
    _ placement: Pattern.Placement = .anywhere
  ) -> MatchOutcome {
    let bytes = Array(text.utf8)
    return Pattern(pattern).match(
      in: bytes, from: start, to: end ?? bytes.count, placement, scratch: MatchScratch())
  }

  @Test func findsNamedGroupsByByteOffsets() throws {
    let found = try #require(match(#"(?<n>\d+) (?<unit>km)"#, "Z\u{00FC}rich 50 KM").match)
    #expect(found.range == 8..<13)
    #expect(found.groups.map(\.name) == ["n", "unit"])
    #expect(found.groups.map(\.range) == [8..<10, 11..<13])
  }

  @Test func anchoringHoldsTheStartAndEndingTheEnd() {
    #expect(match("b", "ab", .anchored) == .none)
    #expect(match("b", "ab", from: 1, .anchored).match?.range == 1..<2)
    #expect(match("about ?", "some about ", .ending).match?.range == 5..<11)
    #expect(match("some", "some about ", .ending) == .none)
  }

  @Test func lookbehindSeesWhatStandsBeforeTheStartAndNothingSeesBeyondTheEnd() {
    #expect(match("(?<=a)b", "ab", from: 1, .anchored).match != nil)
    #expect(match("a(?=b)", "ab", to: 1) == .none)
  }

  @Test func runawayExpressionsStopAtTheLimit() {
    #expect(match("(a+)+$", String(repeating: "a", count: 5000) + "b") == .limitReached)
  }

  @Test func errorsCarryTheirPlace() {
    #expect(Pattern("(ab").syntaxError()?.offset == 3)
    #expect(Pattern("ab").syntaxError() == nil)
    #expect(match("(ab", "ab") == .none)
  }

  @Test func manyTasksShareOnePattern() async {
    let pattern = Pattern(#"(?<n>\d+)"#)
    let bytes = Array("a 59".utf8)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 {
        group.addTask {
          pattern.match(in: bytes, from: 0, to: 4, .anywhere, scratch: MatchScratch()).match?.range
            == 2..<4
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
