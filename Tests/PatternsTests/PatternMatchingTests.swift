import Patterns
import Testing

@Suite struct PatternMatchingTests {
  private static let sentence = MatchText("Über 59 Raketen – 50 km weit, 7½ Std.")

  private func words(_ range: Range<Int>?, in text: MatchText) -> String? {
    range.map { String(decoding: text.bytes[$0], as: UTF8.self) }
  }

  @Test func offsetsCountBytesOfUTF8() throws {
    var scratch = MatchScratch()
    let text = MatchText("é 50 km")
    let outcome = Pattern(#"\d+"#).match(in: text, scratch: &scratch)
    #expect(outcome.match?.range == 3..<5)
  }

  @Test func caseIsIgnoredUnlessAskedFor() {
    var scratch = MatchScratch()
    let text = Self.sentence
    #expect(Pattern("ÜBER").match(in: text, scratch: &scratch).match?.range == 0..<5)
    #expect(Pattern("ÜBER", caseless: false).match(in: text, scratch: &scratch) == .none)
  }

  @Test func anchoredPatternsMatchAtTheStartOnly() {
    var scratch = MatchScratch()
    let text = MatchText("about 59")
    let pattern = Pattern(#"\d+"#)
    #expect(pattern.match(in: text, anchored: true, scratch: &scratch) == .none)
    #expect(
      pattern.match(in: text, from: 6, anchored: true, scratch: &scratch).match?.range == 6..<8)
    #expect(
      pattern.match(in: text, from: 7, anchored: true, scratch: &scratch).match?.range == 7..<8)
  }

  @Test func lookBehindSeesWhatStandsBeforeTheStart() {
    var scratch = MatchScratch()
    let text = MatchText("x59 and 59")
    let pattern = Pattern(#"(?<![a-z])\d+"#)
    #expect(pattern.match(in: text, from: 1, anchored: true, scratch: &scratch) == .none)
    #expect(pattern.match(in: text, from: 8, anchored: true, scratch: &scratch) != .none)
    #expect(Pattern("^59").match(in: text, from: 1, scratch: &scratch) == .none)
  }

  @Test func nothingBehindTheEndIsSeen() {
    var scratch = MatchScratch()
    let text = MatchText("59,000 men")
    #expect(Pattern(#"[\d,]+"#).match(in: text, within: 2, scratch: &scratch).match?.range == 0..<2)
    #expect(Pattern(#"59(?!,)"#).match(in: text, within: 2, scratch: &scratch) != .none)
    #expect(Pattern(#"59$"#).match(in: text, within: 2, scratch: &scratch) != .none)
    #expect(Pattern(#"59 men"#).match(in: text, within: 2, scratch: &scratch) == .none)
  }

  @Test func namedGroupsComeInTheOrderOfTheText() throws {
    var scratch = MatchScratch()
    let text = MatchText("fell 50 km (30 miles)")
    let pattern = Pattern(#"(?<zz>(?<n>\d+) (?<unit>km|mi))(?<never>x)?(?<empty>)"#)
    let match = try #require(pattern.match(in: text, scratch: &scratch).match)
    #expect(match.groups.map(\.name) == ["zz", "n", "unit", "empty"])
    #expect(words(match.group(named: "unit"), in: text) == "km")
    #expect(match.group(named: "empty") == 10..<10)
    #expect(match.group(named: "never") == nil)
    #expect(match.group(named: "other") == nil)
  }

  @Test func oneNameMayStandForSeveralGroups() throws {
    var scratch = MatchScratch()
    let pattern = Pattern(#"(?<m>May) (?<d>\d+)|(?<d>\d+) (?<m>May)"#)
    #expect(pattern.groupNames == ["d", "m"])
    let text = MatchText("on 5 May")
    let match = try #require(pattern.match(in: text, scratch: &scratch).match)
    #expect(words(match.group(named: "m"), in: text) == "May")
    #expect(words(match.group(named: "d"), in: text) == "5")
  }

  @Test func aScratchGrowsWithThePattern() throws {
    var scratch = MatchScratch()
    let many = (0..<200).map { "(?<g\($0)>a)" }.joined()
    let text = MatchText(String(repeating: "a", count: 200))
    let match = try #require(Pattern(many).match(in: text, scratch: &scratch).match)
    #expect(match.groups.count == 200)
    #expect(match.group(named: "g199") == 199..<200)
    #expect(Pattern("(a)").match(in: text, scratch: &scratch).match?.range == 0..<1)
  }

  @Test func anEmptyTextCanBeMatched() {
    var scratch = MatchScratch()
    #expect(Pattern("a*").match(in: MatchText(""), scratch: &scratch).match?.range == 0..<0)
    #expect(Pattern("a").match(in: MatchText(""), scratch: &scratch) == .none)
  }

  @Test func aMatchCanBeAskedToEndAtAPlace() {
    var scratch = MatchScratch()
    let text = MatchText("the first or second of May")
    let pattern = Pattern(#"(?:or|second)\s*"#)
    #expect(pattern.matchEnding(at: 13, in: text, scratch: &scratch).match?.range == 10..<13)
    #expect(pattern.matchEnding(at: 20, in: text, scratch: &scratch).match?.range == 13..<20)
    #expect(pattern.matchEnding(at: 9, in: text, scratch: &scratch) == .none)
    #expect(pattern.matchEnding(at: 13, in: text, from: 11, scratch: &scratch) == .none)
  }

  @Test func anEndedMatchSeesNothingBehindIt() {
    var scratch = MatchScratch()
    let text = MatchText("model 5")
    #expect(Pattern(#"model (?=5)"#).matchEnding(at: 6, in: text, scratch: &scratch) == .none)
    #expect(Pattern(#"\bmodel $"#).matchEnding(at: 6, in: text, scratch: &scratch) != .none)
  }

  @Test func anEndedMatchLooksBackEightyBytesCutBetweenCharacters() {
    var scratch = MatchScratch()
    // 27 signs of three bytes: the window of 80 bytes begins inside the first of them.
    let text = MatchText(String(repeating: "€", count: 27))
    let outcome = Pattern("€+").matchEnding(at: 81, in: text, scratch: &scratch)
    #expect(outcome.match?.range == 3..<81)
    #expect(Pattern("(?<=€)€{26}").matchEnding(at: 81, in: text, scratch: &scratch) != .none)
  }

  @Test func aStretchCanBeMatchedAsIfItWereTheWholeText() {
    var scratch = MatchScratch()
    let text = MatchText("größer als 50 km weit")
    let pattern = Pattern(#"^(?<n>\d+)(?<!\w{9})"#)
    let alone = pattern.match(alone: 13..<18, in: text, scratch: &scratch).match
    #expect(alone?.range == 13..<15)
    #expect(alone?.group(named: "n") == 13..<15)
    #expect(pattern.match(in: text, from: 13, within: 18, scratch: &scratch) == .none)
    #expect(Pattern("km$").match(alone: 13..<18, in: text, scratch: &scratch) != .none)
    #expect(Pattern("(?<=als )50").match(alone: 13..<18, in: text, scratch: &scratch) == .none)
    #expect(Pattern("").match(alone: 23..<23, in: text, scratch: &scratch).match?.range == 23..<23)
  }

  @Test func allMatchesAreFoundOneAfterTheOther() {
    var scratch = MatchScratch()
    let text = Self.sentence
    let found = Pattern(#"\p{L}+"#).matches(in: text, scratch: &scratch)
    #expect(found.isComplete)
    #expect(
      found.all.map { words($0.range, in: text) } == ["Über", "Raketen", "km", "weit", "Std"])
  }

  @Test func emptyMatchesDoNotStopTheSearch() {
    var scratch = MatchScratch()
    let text = MatchText("aé€x")
    let found = Pattern("x*").matches(in: text, scratch: &scratch)
    #expect(found.all.map(\.range) == [0..<0, 1..<1, 3..<3, 6..<7, 7..<7])
    let letters = Pattern(#"|\p{L}"#).matches(in: text, scratch: &scratch)
    #expect(letters.all.map(\.range) == [0..<0, 0..<1, 1..<1, 1..<3, 3..<3, 6..<6, 6..<7, 7..<7])
  }

  @Test func aStartThatIsResetInAnAssertionDoesNotStopTheSearch() {
    var scratch = MatchScratch()
    let text = MatchText("éaéa")
    let ahead = Pattern(#"(?(DEFINE)(?<k>\K))(?=é(?&k))"#)
    #expect(Set(ahead.matches(in: text, scratch: &scratch).all.map(\.range)) == [0..<0, 3..<3])
    let behind = Pattern(#"(?(DEFINE)(?<k>\K))(?<=(?&k)a)"#)
    let found = behind.matches(in: text, scratch: &scratch)
    #expect(found.isComplete)
    #expect(found.all.allSatisfy { [2..<3, 5..<6].contains($0.range) })
  }

  @Test func matchesKeepToTheirBounds() {
    var scratch = MatchScratch()
    let found = Pattern("a").matches(in: MatchText("aaaaa"), from: 1, within: 4, scratch: &scratch)
    #expect(found.all.map(\.range) == [1..<2, 2..<3, 3..<4])
  }

  @Test func aPointStopsAtBothHalvesOfALineBreak() {
    var scratch = MatchScratch()
    let text = MatchText("one\r\ntwo")
    #expect(Pattern(".+").match(in: text, scratch: &scratch).match?.range == 0..<3)
  }
}
