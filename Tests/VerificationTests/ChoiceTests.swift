import Claims
import Testing
import Verification

/// Claims whose words fit several meanings.
@Suite struct ChoiceTests {
  private func candidate(_ id: String, _ value: String, score: Int) -> Candidate {
    Sketch.candidate(
      Sketch.measure(.constant, id: id), [Sketch.fact(value, id: id)], score: score)
  }

  private func finding(_ candidates: [Candidate], _ number: Int = 12) -> Finding {
    Sketch.judge([Sketch.claim(Sketch.count(number), on: "2023-01-01")], [candidates]).findings[0]
  }

  @Test func theBestMeaningIsUsedWhereItLeadsByTheMargin() {
    let finding = finding([candidate("b", "15", score: 80), candidate("a", "12", score: 95)])
    #expect(finding.verdict == .supported)
    #expect(finding.binding?.measure.id == "a")
    #expect(finding.alternatives.map(\.measure.id) == ["b"])
  }

  @Test func equallyGoodMeaningsWithDifferentVerdictsAreAmbiguous() {
    let finding = finding([candidate("b", "15", score: 90), candidate("a", "12", score: 95)])
    #expect(finding.verdict == .ambiguous)
    #expect(finding.alternatives.map(\.measure.id) == ["b"])
    #expect(finding.comparisons.map(\.fact.printed) == ["12", "15"])
    #expect(
      finding.suggestion
        == "Say which is meant: rockets launched (Northland); or rockets launched (Northland).")
  }

  @Test func equallyGoodMeaningsWithOneVerdictKeepIt() {
    let finding = finding([candidate("b", "12", score: 90), candidate("a", "12", score: 95)])
    #expect(finding.verdict == .supported)
  }

  @Test func aMeaningBelowTheThresholdIsNotUsed() {
    let finding = finding([candidate("a", "15", score: 59)])
    #expect(finding.verdict == .unsourced)
    #expect(finding.binding == nil)
    #expect(finding.alternatives == [])
  }

  @Test func aMeaningOfAnotherDimensionDoesNotCount() {
    let length = Sketch.candidate(
      Sketch.measure(.constant, unit: "km", id: "length"), [Sketch.fact("15", unit: "km")],
      score: 120)
    let finding = finding([length, candidate("a", "12", score: 90)])
    #expect(finding.verdict == .supported)
    #expect(finding.binding?.measure.id == "a")
  }

  @Test func aMeaningWithoutApplicableFactsDoesNotCount() {
    let planned = Sketch.candidate(
      Sketch.measure(.constant, id: "plan"), [Sketch.fact("15", status: .planned)], score: 95)
    let finding = finding([planned, candidate("a", "12", score: 90)])
    #expect(finding.verdict == .supported)
    #expect(finding.binding?.measure.id == "a")
  }

  @Test func intervalsAreShownWhereFiguresAreNotExact() {
    let finding = Sketch.finding(
      Sketch.claim(Sketch.measured("35", "[mi_i]", .about), on: "2023-01-01"),
      Sketch.candidate(Sketch.measure(.constant, unit: "km"), [Sketch.fact("57", unit: "km")]))
    #expect(
      finding.explanation.first { $0.kind == .compare }?.text
        == "57 km is [35.11, 35.73) mi, held against about 35 mi, [34.5, 35.5] mi: "
        + "agrees.")
  }

  @Test func aWorseMeaningDoesNotStandInForABetterOneWithoutFacts() {
    let empty = Sketch.candidate(Sketch.measure(.constant, id: "empty"), [], score: 110)
    let finding = finding([empty, candidate("a", "15", score: 90)])
    #expect(finding.verdict == .unsourced)
    #expect(finding.binding?.measure.id == "empty")
  }

  @Test func theStepsAreToldInOrder() {
    let finding = finding([candidate("a", "12", score: 95)])
    #expect(
      finding.explanation == [
        ExplanationStep(.scope, "12 is asserted, so it is checked."),
        ExplanationStep(
          .bind,
          "“Northland” is taken for Northland; the words fit “rocket launches”: rockets launched."),
        ExplanationStep(.select, "The measure does not change with time."),
        ExplanationStep(.compare, "12, held against 12: agrees."),
        ExplanationStep(.combine, "All applicable facts are compatible with the claim."),
      ])
  }
}
