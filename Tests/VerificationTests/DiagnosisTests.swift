import Claims
import Testing

/// The slips that would explain a conflict.
@Suite struct DiagnosisTests {
  private func diagnosis(_ value: Claim.Value, _ fact: Fact) -> Diagnosis? {
    let finding = Sketch.finding(
      Sketch.claim(value, on: "2023-01-01"),
      Sketch.candidate(Sketch.measure(.constant, unit: fact.unit), [fact]))
    #expect(finding.verdict == .conflict)
    return finding.diagnosis
  }

  @Test func powersOfTenAreSeen() {
    let finding = diagnosis(Sketch.count(590), Sketch.fact("59"))
    #expect(finding?.slip == .powerOfTen)
    #expect(finding?.text == "The figure is 10 times too large: 59.")
    let millions = diagnosis(Sketch.count(84), Sketch.fact("84000000"))
    #expect(millions?.text == "The figure is 1,000,000 times too small: 84,000,000.")
  }

  @Test func exchangedDigitsAreSeen() {
    #expect(diagnosis(Sketch.count(95), Sketch.fact("59"))?.slip == .swappedDigits)
    #expect(diagnosis(Sketch.count(2371), Sketch.fact("2317"))?.slip == .swappedDigits)
    #expect(diagnosis(Sketch.count(61), Sketch.fact("59")) == nil)
    #expect(diagnosis(Sketch.count(123), Sketch.fact("231")) == nil)
  }

  @Test func confusedUnitsAreSeen() {
    let miles = diagnosis(Sketch.measured("31", "km"), Sketch.fact("50", unit: "km"))
    #expect(miles?.slip == .unitMixUp)
    #expect(miles?.text == "31 mi would fit 50 km; unit mixed up?")
    let pounds = diagnosis(Sketch.measured("220", "kg"), Sketch.fact("100", unit: "kg"))
    #expect(pounds?.slip == .unitMixUp)
    let degrees = diagnosis(Sketch.measured("86", "Cel"), Sketch.fact("30", unit: "Cel"))
    #expect(degrees?.slip == .unitMixUp)
  }

  @Test func aFigureThatMatchesANarrowerMeasureHintsAtADroppedWord() {
    let ballistic = Sketch.candidate(
      Sketch.measure(.constant, id: "ballistic"), [Sketch.fact("59")], missing: ["ballistic"])
    let alone = Sketch.finding(Sketch.claim(Sketch.count(59), on: "2023-01-01"), ballistic)
    #expect(alone.verdict == .unsourced)
    #expect(alone.diagnosis?.slip == .droppedWord)
    #expect(alone.diagnosis?.text == "59 matches rockets launched; “ballistic” dropped?")
    let other = Sketch.finding(Sketch.claim(Sketch.count(61), on: "2023-01-01"), ballistic)
    #expect(other.verdict == .unsourced)
    #expect(other.diagnosis == nil)
    let all = Sketch.candidate(Sketch.measure(.constant, id: "all"), [Sketch.fact("80")])
    let both = Sketch.finding(
      Sketch.claim(Sketch.count(59), on: "2023-01-01"), ballistic, all)
    #expect(both.verdict == .conflict)
    #expect(both.diagnosis?.slip == .droppedWord)
  }
}
