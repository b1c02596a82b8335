import Patterns
import Testing

@Suite struct PatternScreenTests {
  private func candidates(
    _ patterns: [String], in words: String, at place: Int = 0, within end: Int? = nil
  ) -> [Int] {
    let screen = PatternScreen(
      patterns.map { Pattern($0) }, groups: [Array(patterns.indices)])
    var scratch = ScreenScratch(screen)
    let text = MatchText(words)
    return scratch.candidates(of: 0, at: place, in: text, within: end ?? text.count)
  }

  @Test func onlyPatternsThatMayMatchPass() {
    let patterns = [#"\d+ km\b"#, #"\d+ (?:percent|%)"#, #"\d+(?!\d)"#, "(?:May|March) \\d"]
    #expect(candidates(patterns, in: "59 km wide") == [0, 2])
    #expect(candidates(patterns, in: "59 kmh wide") == [2])
    #expect(candidates(patterns, in: "59 %") == [1, 2])
    #expect(candidates(patterns, in: "march 3") == [3])
    #expect(candidates(patterns, in: "merry 3") == [])
  }

  @Test func theByteBeforeThePlaceCounts() {
    let patterns = [#"(?<!\w)\d+"#, #"(?<=-)\d+"#, #"(?<=\bFY)\d+"#]
    #expect(candidates(patterns, in: "59") == [0])
    #expect(candidates(patterns, in: "-59", at: 1) == [0, 1])
    #expect(candidates(patterns, in: "FY59", at: 2) == [2])
  }

  @Test func theEndOfTheTextIsAnEdgeAndNothingBehindItIsSeen() {
    let patterns = [#"\d(?![\d])"#, #"\d km"#]
    #expect(candidates(patterns, in: "59 km", within: 1) == [0])
    #expect(candidates(patterns, in: "5 km", within: 4) == [0, 1])
  }

  @Test func oddCasesOfAsciiLettersAreNotRuledOut() {
    #expect(candidates(["kelvin"], in: "\u{212A}elvin") == [0])
    #expect(candidates(["miles"], in: "mile\u{17F}") == [0])
  }

  @Test func whatTheOutlineDoesNotKnowPasses() {
    #expect(candidates([#"(\d)-\1"#], in: "5-6") == [0])
    #expect(candidates([#"(?x) \d  k"#], in: "zebra") == [0])
    #expect(candidates([#"\d(?<n>a)(?&n)"#], in: "zebra") == [0])
  }

  @Test func aLookAheadAtTheEndIsReadOn() {
    #expect(candidates(["half(?= of)"], in: "half of it") == [0])
    #expect(candidates(["half(?= of)"], in: "half a mile") == [])
    #expect(candidates(["half(?= of)(?!x)"], in: "half of it") == [0])
  }

  @Test func aPatternThatIsOpenAfterTheReachPasses() {
    let long = String(repeating: "a", count: 200)
    #expect(candidates(["a+b", "a{3}"], in: long) == [0, 1])
  }

  @Test func charactersBeyondAsciiAreReadByTheirBytes() {
    #expect(candidates([#"\d\x{2013}\d"#, #"\d[½¼]"#], in: "5–6") == [0])
    #expect(candidates([#"\d\x{2013}\d"#, #"\d[½¼]"#], in: "5½") == [1])
    #expect(candidates([#"\p{L}+ x"#], in: "é x") == [0])
  }
}
