import Claims
import Testing

/// Two counters with tallies of their own.
@Suite struct CounterTests {
  private let year = Sketch.scope("2023")

  private var candidate: Candidate {
    Sketch.candidate(
      Sketch.measure(.cumulative),
      [
        Sketch.fact("9", "2023-06-30", span: "2023-01-01/..", by: "Elster Observatory"),
        Sketch.fact("14", "2023-10-20", span: "2023-01-01/..", by: "Elster Observatory"),
        Sketch.fact("11", "2023-08-15", span: "2023-01-01/..", by: "Northland Space Office"),
        Sketch.fact("15", "2023-10-20", span: "2023-01-01/..", by: "Northland Space Office"),
      ])
  }

  private func finding(_ number: Int, _ day: String, by speaker: String? = nil) -> Finding {
    Sketch.finding(
      Sketch.claim(Sketch.count(number), on: day, scope: year, by: speaker), candidate)
  }

  @Test func theQuotedCountersFigureIsDisputedByAnothersOfTheSameDay() {
    #expect(finding(14, "2023-10-20", by: "the Observatory").verdict == .disputed)
    #expect(finding(15, "2023-10-20", by: "Space Office").verdict == .disputed)
  }

  @Test func aFigureOfAnotherCounterIsAConflictWithTheQuotedOne() {
    let finding = finding(15, "2023-10-20", by: "Elster Observatory")
    #expect(finding.verdict == .conflict)
    #expect(finding.diagnosis?.slip == .otherSeries)
    #expect(
      finding.diagnosis?.text
        == "The figure is one of another series or date: 15 as of 20 October 2023 (Northland "
        + "Space Office).")
  }

  @Test func figuresOfOtherDaysDoNotContestTheQuotedCounter() {
    #expect(finding(9, "2023-07-01", by: "Elster Observatory").verdict == .supported)
  }

  @Test func boundsAreThoseOfTheQuotedCounterOnly() {
    #expect(finding(10, "2023-09-01", by: "Elster Observatory").verdict == .bounded)
    #expect(finding(10, "2023-09-01", by: "Northland Space Office").verdict == .conflict)
  }

  @Test func outdatedIsWorkedOutWithinOneCounter() {
    #expect(finding(9, "2023-10-25", by: "Elster Observatory").verdict == .outdated)
    #expect(finding(11, "2023-10-25", by: "Elster Observatory").verdict == .conflict)
  }

  @Test func withoutASpeakerAllCountersAreEvidence() {
    #expect(finding(14, "2023-10-20").verdict == .disputed)
    #expect(finding(30, "2023-10-25").verdict == .undecided)
    #expect(finding(13, "2023-10-20").verdict == .conflict)
    #expect(finding(10, "2023-07-15").verdict == .bounded)
  }

  @Test func aSpeakerWithoutFiguresOfHisOwnIsComparedWithAll() {
    #expect(finding(12, "2023-10-20", by: "Mara Veldt").verdict == .conflict)
  }

  @Test(arguments: [
    ("Thomas-Greenfield", "Linda Thomas-Greenfield", true),
    ("Ambassador Thomas-Greenfield", "Linda Thomas-Greenfield", true),
    ("US Ambassador Linda Thomas-Greenfield", "Linda Thomas-Greenfield", true),
    ("China’s Zhang Jun", "Zhang Jun", true),
    ("South Korea’s military", "South Korea's military", true),
    ("Northland", "Northland Space Office", false),
    ("Westmark Observatory", "Elster Observatory", false),
    ("Japan’s Defence Ministry", "South Korea's Defence Ministry", false),
  ])
  func aCounterIsKnownByHisName(_ speaker: String, _ saidBy: String, _ isKnown: Bool) {
    let facts = [
      Sketch.fact("14", "2023-10-20", span: "2023-01-01/..", by: saidBy),
      Sketch.fact("15", "2023-10-20", span: "2023-01-01/..", by: "somebody else"),
    ]
    let claim = Sketch.claim(Sketch.count(15), on: "2023-10-20", scope: year, by: speaker)
    let finding = Sketch.finding(claim, Sketch.candidate(Sketch.measure(.cumulative), facts))
    // His own figure decides where he is known; else both are evidence, and the sources differ.
    #expect(finding.verdict == (isKnown ? .conflict : .disputed))
  }

  @Test func unnamedCountersOfDifferentOriginGiveNoBoundsToEachOther() {
    func verdict(_ number: Int, origins: (String, String)) -> Verdict {
      let facts = [
        Sketch.fact(
          "17", "2023-05-25", span: "2023-01-01/..", sources: [Sketch.source(origins.0)]),
        Sketch.fact(
          "30", "2023-11-08", span: "2023-01-01/..", sources: [Sketch.source(origins.1)]),
      ]
      return Sketch.finding(
        Sketch.claim(Sketch.count(number), on: "2023-11-20", scope: year),
        Sketch.candidate(Sketch.measure(.cumulative), facts)
      ).verdict
    }
    #expect(verdict(17, origins: ("wire", "wire")) == .outdated)
    #expect(verdict(17, origins: ("wire", "paper")) == .disputed)
    #expect(verdict(30, origins: ("wire", "paper")) == .supported)
    #expect(verdict(16, origins: ("wire", "paper")) == .conflict)
  }

  @Test func aSpeakerIsKnownByHisEntityToo() {
    let facts = [
      Sketch.fact("14", "2023-10-20", span: "2023-01-01/..", by: "Zhang Jun"),
      Sketch.fact("15", "2023-10-20", span: "2023-01-01/..", by: "somebody else"),
    ]
    let claim = Sketch.claim(
      Sketch.count(15), on: "2023-10-20", scope: year, by: "Zhang", entities: ["zhang-jun"])
    let finding = Sketch.finding(claim, Sketch.candidate(Sketch.measure(.cumulative), facts))
    #expect(finding.verdict == .conflict)
  }
}
