import Claims
import Testing

/// A tally of the year: 17 by 11 May, 59 by 4 November, 63 by 21 November, by one counter.
@Suite struct TallyTests {
  private let observatory = "Linda Thomas-Greenfield"
  private let year = Sketch.scope("2022")

  private var facts: [Fact] {
    [
      Sketch.fact("17", "2022-05-11", span: "2022-01-01/..", by: observatory),
      Sketch.fact("59", "2022-11-04", span: "2022-01-01/..", by: observatory),
      Sketch.fact(
        "63", "2022-11-21", span: "2022-01-01/..", by: observatory,
        sources: [Sketch.source("copy", .weak)]),
      Sketch.fact("13", "2022-11-04", span: "2022-10-27/..", by: observatory),
    ]
  }

  private func finding(_ number: Int, on day: String, by speaker: String? = nil) -> Finding {
    Sketch.finding(
      Sketch.claim(Sketch.count(number), on: day, scope: year, by: speaker),
      Sketch.candidate(Sketch.measure(.cumulative), facts))
  }

  @Test func aFigureOfItsOwnDayIsSupportedAndTheNextIsListed() {
    let finding = finding(59, on: "2022-11-04", by: "Ms Thomas-Greenfield")
    #expect(finding.verdict == .supported)
    #expect(finding.flags == [.sameSpeaker])
    #expect(finding.later.map(\.printed) == ["63"])
    #expect(finding.comparisons.first?.outcome == .agrees)
    #expect(finding.comparisons.first?.working == "[59, 59]")
    #expect(finding.series.map(\.printed) == ["17", "59", "63"])
  }

  @Test func anUnchangedFigureIsOutdatedOnceANewerOneIsKnown() {
    let finding = finding(59, on: "2022-11-25")
    #expect(finding.verdict == .outdated)
    #expect(finding.flags == [.weakSource])
    #expect(finding.comparisons.prefix(2).map(\.fact.printed) == ["63", "59"])
    #expect(
      finding.suggestion
        == "Replace 59 with 63 as of 21 November 2022 (Linda Thomas-Greenfield), or add an as-of: "
        + "4 November 2022.")
  }

  @Test func anUnchangedFigureIsSupportedWhileNothingNewerIsKnown() {
    #expect(finding(59, on: "2022-11-05").verdict == .supported)
    #expect(finding(59, on: "2022-11-20").verdict == .supported)
    #expect(finding(59, on: "2022-11-21").verdict == .outdated)
  }

  @Test func aFigureBetweenTheNeighboursIsBounded() {
    let finding = finding(61, on: "2022-11-12")
    #expect(finding.verdict == .bounded)
    #expect(
      finding.explanation.last?.text
        == "No figure is held for the day; between 59 as of 4 November 2022 (Linda "
        + "Thomas-Greenfield) and 63 as of 21 November 2022 (Linda Thomas-Greenfield) it is "
        + "possible.")
  }

  @Test func aFigureBeyondTheNextTallyIsAConflict() {
    #expect(finding(64, on: "2022-11-12").verdict == .conflict)
  }

  @Test func aFigureBelowTheLastTallyIsAConflict() {
    #expect(finding(58, on: "2022-11-12").verdict == .conflict)
  }

  @Test func aFigureThatDiffersOnItsOwnDayIsAConflictWithTheLaterFigureListed() {
    let finding = finding(61, on: "2022-11-04")
    #expect(finding.verdict == .conflict)
    #expect(finding.later.map(\.printed) == ["63"])
    #expect(
      finding.suggestion
        == "Replace 61 with 59 as of 4 November 2022 (Linda Thomas-Greenfield), or name the "
        + "source of 61.")
  }

  @Test func aFigureAboveTheLastKnownTallyIsUndecided() {
    #expect(finding(70, on: "2022-12-15").verdict == .undecided)
  }

  @Test func aTallyBeforeTheFirstKnownIsOnlyLimitedByIt() {
    #expect(finding(5, on: "2022-01-20").verdict == .unsourced)
    #expect(finding(18, on: "2022-01-20").verdict == .conflict)
  }

  @Test func anEarlierFigureOfAStatedDateIsAConflictAndNotOutdated() {
    let claim = Sketch.claim(
      Sketch.count(59), on: "2022-11-21", origin: .stated, scope: year)
    let finding = Sketch.finding(claim, Sketch.candidate(Sketch.measure(.cumulative), facts))
    #expect(finding.verdict == .conflict)
    #expect(finding.diagnosis?.slip == .otherSeries)
  }

  @Test func aTallySinceADayIsComparedWithThatSpanOnly() {
    let since = Sketch.claim(
      Sketch.count(13), on: "2022-11-04", scope: Sketch.scope("2022-10-27", .since))
    let candidate = Sketch.candidate(Sketch.measure(.cumulative), facts)
    #expect(Sketch.finding(since, candidate).verdict == .supported)
    let other = Sketch.claim(
      Sketch.count(59), on: "2022-11-04", scope: Sketch.scope("2022-10-27", .since))
    let finding = Sketch.finding(other, candidate)
    #expect(finding.verdict == .conflict)
    #expect(finding.diagnosis?.slip == .otherSeries)
  }

  @Test func aTallyOfAnotherYearIsNotCompared() {
    let claim = Sketch.claim(
      Sketch.count(8), on: "2023-11-04", scope: Sketch.scope("2023"), by: "Ann Other")
    let finding = Sketch.finding(claim, Sketch.candidate(Sketch.measure(.cumulative), facts))
    #expect(finding.verdict == .attributed)
    #expect(
      finding.comparisons[0].outcome
        == .incomparable("it counts from 1 January 2022, the claim from 1 January 2023"))
  }

  @Test func theFiguresOfOneDayDoNotCompeteWithTheTallyOfTheYear() {
    let claim = Sketch.claim(
      Sketch.count(23), on: "2022-11-04", scope: Sketch.scope("2022-11-02"))
    let finding = Sketch.finding(claim, Sketch.candidate(Sketch.measure(.cumulative), facts))
    #expect(finding.verdict == .unsourced)
  }

  @Test func aFigureWithoutAnyTimeIsMatchedButNeverRefuted() {
    let candidate = Sketch.candidate(Sketch.measure(.cumulative), facts)
    let two = Sketch.claim(Sketch.count(2), on: "2022-11-04")
    #expect(Sketch.finding(two, candidate).verdict == .unsourced)
    let old = Sketch.claim(Sketch.count(17), on: "2022-11-04")
    #expect(Sketch.finding(old, candidate).verdict == .unsourced)
    let all = Sketch.claim(Sketch.count(59), on: "2022-11-04")
    #expect(Sketch.finding(all, candidate).verdict == .supported)
    let stated = Sketch.claim(Sketch.count(61), on: "2022-11-04", origin: .stated)
    #expect(Sketch.finding(stated, candidate).verdict == .conflict)
  }

  @Test func theDeadOfAnEventAreCountedFromTheEventOn() {
    let deaths = [
      Sketch.fact("154", "2022-10-31", span: "2022-10-29/..", status: .provisional),
      Sketch.fact("156", "2022-11-02", span: "2022-10-29/..", status: .provisional),
    ]
    let candidate = Sketch.candidate(Sketch.measure(.cumulative), deaths, kind: "event")
    func verdict(_ number: Int, _ day: String) -> Verdict {
      Sketch.finding(Sketch.claim(Sketch.count(number), on: day), candidate).verdict
    }
    #expect(verdict(154, "2022-10-31") == .supported)
    #expect(verdict(150, "2022-10-31") == .conflict)
    #expect(verdict(155, "2022-11-01") == .bounded)
    #expect(verdict(154, "2022-11-03") == .outdated)
  }

  @Test func aClosedYearIsReadAtItsEnd() {
    let closed = facts + [Sketch.fact("69", "2022-12-31", span: "2022", by: "Japan")]
    let candidate = Sketch.candidate(Sketch.measure(.cumulative), closed)
    let claim = Sketch.claim(Sketch.count(69), on: "2023-02-01", scope: year)
    #expect(Sketch.finding(claim, candidate).verdict == .supported)
    let wrong = Sketch.claim(Sketch.count(61), on: "2023-02-01", scope: year)
    #expect(Sketch.finding(wrong, candidate).verdict == .conflict)
  }

  @Test func withoutADatelineAFigureThatFitsOneOfSeveralDatesIsAmbiguous() {
    let candidate = Sketch.candidate(Sketch.measure(.cumulative), facts)
    let claim = Sketch.claim(Sketch.count(59), scope: Sketch.scope("2022-01-01/..", .since))
    let finding = Sketch.finding(claim, candidate)
    #expect(finding.verdict == .ambiguous)
    #expect(
      finding.suggestion == "Add an as-of to the sentence, or give a dateline (--dateline).")
    let none = Sketch.claim(Sketch.count(90), scope: Sketch.scope("2022-01-01/..", .since))
    #expect(Sketch.finding(none, candidate).verdict == .unsourced)
  }

  @Test func aStartOneDayOffIsUndecided() {
    let claim = Sketch.claim(
      Sketch.count(20), on: "2022-11-04", scope: Sketch.scope("2022-10-28", .since))
    let finding = Sketch.finding(claim, Sketch.candidate(Sketch.measure(.cumulative), facts))
    #expect(finding.verdict == .undecided)
    #expect(finding.flags == [.oneDayOff])
  }
}
