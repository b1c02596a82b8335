import Claims
import Testing

/// Events: their dates and their figures.
@Suite struct EventTests {
  private let start = Sketch.measure(.event, unit: "", id: "start")

  private func dated(
    _ edtf: String, _ facts: [Fact], kind: String = "event", alias: String = "+ began",
    weak: Bool = false, words: String = "exercise", modality: Claim.Modality = .asserted
  ) -> Finding {
    Sketch.finding(
      Sketch.claim(
        Sketch.date(edtf), on: "2022-11-04", words: words, modality: modality),
      Sketch.candidate(start, facts, kind: kind, alias: alias, weak: weak))
  }

  private let begun = [Sketch.fact("2022-10-31", "2022-11-04", unit: "")]
  private let tested = [Sketch.fact("2006-10-09", "2006-10-09", unit: "")]

  @Test func aDateInsideTheOtherAgrees() {
    #expect(dated("2022-10-31", begun, weak: true).verdict == .supported)
    #expect(dated("2022-10", begun).verdict == .supported)
    #expect(dated("2006", tested, kind: "country").verdict == .supported)
    #expect(
      dated("2006-10-09", [Sketch.fact("2006", "2006", unit: "")], kind: "country").verdict
        == .supported)
  }

  @Test func anotherDateOfTheYearIsAConflict() {
    let finding = dated("2022-10-13", begun, weak: true)
    #expect(finding.verdict == .conflict)
    #expect(finding.diagnosis?.slip == .swappedDigits)
    #expect(finding.diagnosis?.text == "Two digits may have changed places: 31 October 2022.")
    #expect(dated("2022-03", begun, kind: "country").verdict == .conflict)
  }

  @Test func theDayBeforeIsUndecidedBecauseOfTimeZones() {
    let finding = dated("2022-10-30", begun)
    #expect(finding.verdict == .undecided)
    #expect(finding.flags == [.oneDayOff])
  }

  @Test func anotherYearIsAnotherEventUnlessTheWordsSayThereIsOneOnly() {
    #expect(dated("2009", tested, kind: "country", alias: "+ tested").verdict == .unsourced)
    #expect(
      dated("2009", tested, kind: "country", alias: "first nuclear test").verdict == .conflict)
    #expect(
      dated("2009", tested, kind: "country", alias: "+ tested", words: "first test").verdict
        == .conflict)
    #expect(dated("2009", tested, kind: "event", alias: "+ began").verdict == .conflict)
    #expect(dated("2009", tested, kind: "country", words: "last month").verdict == .unsourced)
    let offByOne = dated("2005", tested, kind: "event")
    #expect(offByOne.diagnosis?.slip == .yearOffByOne)
  }

  @Test func aWeakNameNeedsADateNearTheFacts() {
    #expect(dated("2023-10-30", begun, weak: true).verdict == .unsourced)
    #expect(dated("2022-08-22", begun, weak: true).verdict == .unsourced)
    #expect(dated("2022-08-22", begun).verdict == .conflict)
  }

  @Test func plansCompareWithPlansOnly() {
    let planned = [Sketch.fact("2025-03-01", "2024-02-01", unit: "", status: .planned)]
    #expect(dated("2025-04-01", planned).verdict == .unsourced)
    #expect(dated("2025-03", planned, modality: .planned).verdict == .supported)
    #expect(dated("2025-04-01", planned, modality: .planned).verdict == .conflict)
    #expect(dated("2022-10-31", begun, modality: .planned).verdict == .notCheckable)
  }

  @Test func anUnresolvedDateIsNotCompared() {
    let finding = Sketch.finding(
      Sketch.claim(.date(nil)), Sketch.candidate(start, begun, kind: "event"))
    #expect(finding.verdict == .unsourced)
  }

  private let aircraft = Sketch.measure(.event, id: "aircraft")

  private func figure(
    _ value: Claim.Value, on day: String = "2022-11-04", scope: TimeScope? = nil,
    by speaker: String? = nil, weak: Bool = true
  ) -> Finding {
    let facts = [
      Sketch.fact("250", "2022-10-18", comparator: "~", status: .planned),
      Sketch.fact("240", "2022-10-31", comparator: "~", by: "Anna Evstigneeva"),
      Sketch.fact("240", "2022-11-02", by: "Department of Defense"),
      Sketch.fact("240", "2022-11-05", comparator: "~", by: "Joint Chiefs of Staff"),
    ]
    return Sketch.finding(
      Sketch.claim(value, on: day, scope: scope, by: speaker),
      Sketch.candidate(aircraft, facts, kind: "event", weak: weak))
  }

  @Test func aHedgedFigureAgreesWithTheFactItRounds() {
    let finding = figure(Sketch.count(240, .about), by: "Evstigneeva")
    #expect(finding.verdict == .supported)
    #expect(finding.flags == [])
    #expect(figure(Sketch.vague(200, 999), by: "Zhang Jun").verdict == .supported)
    #expect(figure(Sketch.count(240)).verdict == .supported)
    #expect(figure(Sketch.count(200, .moreThan)).verdict == .supported)
  }

  @Test func thePlanDoesNotCompeteWithWhatWasDone() {
    #expect(figure(Sketch.count(250, .about)).verdict == .conflict)
    let comparison = figure(Sketch.count(240)).comparisons.first { $0.fact.status == .planned }
    #expect(
      comparison?.outcome
        == .incomparable("it was planned; the claim speaks of what was done"))
  }

  @Test func swappedDigitsAreSeen() {
    let finding = figure(Sketch.count(420, .about), scope: Sketch.scope("2022-10-31"))
    #expect(finding.verdict == .conflict)
    #expect(finding.diagnosis?.slip == .swappedDigits)
  }

  @Test func aFigureOfAnotherTimeIsNotCompared() {
    #expect(figure(Sketch.count(130), on: "2023-10-30").verdict == .unsourced)
    #expect(figure(Sketch.count(130), on: "2023-10-30", weak: false).verdict == .unsourced)
    #expect(figure(Sketch.count(130), on: "2022-10-20").verdict == .unsourced)
    #expect(
      figure(Sketch.count(200), scope: Sketch.scope("2017-12"), weak: false).verdict == .unsourced)
    #expect(figure(Sketch.count(130), on: "2022-11-20").verdict == .conflict)
  }

  @Test func aWideTimeLetsAWeakNameSupportButNotRefute() {
    #expect(figure(Sketch.count(240), scope: Sketch.scope("2022")).verdict == .supported)
    #expect(figure(Sketch.count(130), scope: Sketch.scope("2022")).verdict == .unsourced)
    #expect(
      figure(Sketch.count(130), scope: Sketch.scope("2022"), weak: false).verdict == .conflict)
  }

  @Test func sourcesThatExcludeEachOtherMakeADispute() {
    let facts = [
      Sketch.fact("57", "2022-11-02", unit: "km", by: "South Korea's military"),
      Sketch.fact("60", "2022-11-02", unit: "km", comparator: "<"),
      Sketch.fact("40", "2022-11-02", unit: "[mi_i]", comparator: "~"),
      Sketch.fact("50", "2022-11-02", unit: "km", comparator: "~", by: "Linda Thomas-Greenfield"),
    ]
    let candidate = Sketch.candidate(
      Sketch.measure(.event, unit: "km"), facts, kind: "object", weak: true)
    func verdict(_ printed: String, by speaker: String? = nil) -> Verdict {
      let claim = Sketch.claim(
        Sketch.measured(printed, "km", .about), on: "2022-11-04", by: speaker)
      return Sketch.finding(claim, candidate).verdict
    }
    #expect(verdict("50", by: "Linda Thomas-Greenfield") == .disputed)
    #expect(verdict("50") == .disputed)
    #expect(verdict("57") == .disputed)
    #expect(verdict("31") == .conflict)
    #expect(verdict("105") == .conflict)
  }

  @Test func aLooseLimitDoesNotSaveAFigureThatTheExactOneExcludes() {
    let loose = Sketch.fact("60", "2022-11-02", unit: "km", comparator: "<")
    let exact = Sketch.fact("57", "2022-11-02", unit: "km")
    let other = Sketch.fact("50", "2022-11-02", unit: "km", comparator: "<")
    func verdict(_ facts: [Fact]) -> Verdict {
      Sketch.finding(
        Sketch.claim(Sketch.measured("45", "km"), on: "2022-11-04"),
        Sketch.candidate(Sketch.measure(.event, unit: "km"), facts)
      ).verdict
    }
    #expect(verdict([loose]) == .undecided)
    #expect(verdict([loose, exact]) == .conflict)
    #expect(verdict([other, exact]) == .disputed)
  }
}
