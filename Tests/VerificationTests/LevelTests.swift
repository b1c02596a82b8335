import Claims
import Testing

/// Levels, records, ratios and totals of a period.
@Suite struct LevelTests {
  private func verdict(
    _ number: Int, _ day: String, scope: TimeScope? = nil, shelfLife: Int? = nil
  ) -> Verdict { finding(number, day, scope: scope, shelfLife: shelfLife).verdict }

  private func finding(
    _ number: Int, _ day: String, scope: TimeScope? = nil, shelfLife: Int? = nil
  ) -> Finding {
    let facts = [
      Sketch.fact("48200", "2020-12-31"), Sketch.fact("51750", "2022-12-31"),
    ]
    return Sketch.finding(
      Sketch.claim(Sketch.count(number), on: day, scope: scope),
      Sketch.candidate(Sketch.measure(.level, shelfLife: shelfLife), facts))
  }

  @Test func theNewestLevelDecides() {
    #expect(verdict(51_750, "2023-03-01") == .supported)
    #expect(verdict(57_150, "2023-03-01") == .conflict)
    #expect(verdict(48_200, "2023-03-01") == .outdated)
    #expect(verdict(48_200, "2021-03-01") == .supported)
  }

  @Test func aLevelThatALaterFigureReachesIsNoConflict() {
    #expect(verdict(50_000, "2022-03-01") == .undecided)
    #expect(verdict(60_000, "2022-03-01") == .conflict)
  }

  @Test func aLevelPastItsShelfLifeRefutesNothing() {
    let stale = finding(57_150, "2026-03-01", shelfLife: 800)
    #expect(stale.verdict == .undecided)
    #expect(stale.flags == [.staleEvidence])
    let matching = finding(51_750, "2026-03-01", shelfLife: 800)
    #expect(matching.verdict == .supported)
    #expect(matching.flags == [.staleEvidence])
  }

  @Test func aStatedPastYearIsRefutedByAFigureOfThatYearOnly() {
    #expect(verdict(48_200, "2023-03-01", scope: Sketch.scope("2020")) == .supported)
    #expect(verdict(44_000, "2023-03-01", scope: Sketch.scope("2020")) == .conflict)
    #expect(verdict(44_000, "2023-03-01", scope: Sketch.scope("2021")) == .undecided)
    #expect(verdict(44_000, "2023-03-01", scope: Sketch.scope("2015")) == .unsourced)
  }

  @Test func aLevelGivenOnARecentDayIsAPresentOne() {
    #expect(verdict(44_000, "2023-03-10", scope: Sketch.scope("2023-03-03")) == .conflict)
    #expect(verdict(51_750, "2023-03-10", scope: Sketch.scope("2023-03-03")) == .supported)
    #expect(verdict(48_200, "2023-03-10", scope: Sketch.scope("2023-03-03")) == .outdated)
  }

  @Test func figuresRoundedToHundredsOrMoreAreImprecise() {
    let finding = finding(51_800, "2023-03-01")
    #expect(finding.verdict == .imprecise)
    #expect(finding.suggestion == "Write “about” before it, or print 51,750.")
    #expect(verdict(52_000, "2023-03-01") == .imprecise)
    #expect(verdict(50_000, "2023-03-01") == .conflict)
  }

  @Test func millionsCarryTheirPrintedPrecision() {
    let quantity = Quantity(
      kind: .count, printed: "51.6 million", numeral: Numeral(coefficient: 516, exponent: 5),
      magnitude: Magnitude(exactly: Rational(51_600_000)), unit: "1", hedge: .none)
    let finding = Sketch.finding(
      Sketch.claim(.quantity(quantity), on: "2023-03-01"),
      Sketch.candidate(Sketch.measure(.level), [Sketch.fact("51628117", "2022")]))
    #expect(finding.verdict == .supported)
  }

  @Test func aToleranceOfTheMeasureMakesAFigureImprecise() {
    let candidate = Sketch.candidate(
      Sketch.measure(.constant, unit: "km", tolerance: 10), [Sketch.fact("248", unit: "km")])
    func verdict(_ value: Claim.Value) -> Verdict {
      Sketch.finding(Sketch.claim(value, on: "2023-01-01"), candidate).verdict
    }
    #expect(verdict(Sketch.measured("248", "km")) == .supported)
    #expect(verdict(Sketch.measured("241", "km")) == .imprecise)
    #expect(verdict(Sketch.measured("241", "km", .about)) == .supported)
    #expect(verdict(Sketch.measured("230", "km")) == .conflict)
  }

  @Test func anOlderFigureOfAnotherCounterDoesNotContestANewerOne() {
    let candidate = Sketch.candidate(
      Sketch.measure(.level),
      [Sketch.fact("40", "2020", by: "A"), Sketch.fact("50", "2024-01", by: "B")])
    func verdict(_ number: Int) -> Verdict {
      Sketch.finding(Sketch.claim(Sketch.count(number), on: "2024-06-01"), candidate).verdict
    }
    #expect(verdict(50) == .supported)
    #expect(verdict(40) == .disputed)
    #expect(verdict(90) == .conflict)
  }

  @Test func aShareOfTheWholeIsComparedByItsPart() {
    let fact = Sketch.fact("13", "2022-11-04", scope: "of 15")
    let candidate = Sketch.candidate(Sketch.measure(.level), [fact])
    func verdict(_ part: Int, _ whole: Int) -> Verdict {
      let claim = Sketch.claim(Sketch.share(part, of: whole), on: "2022-11-04")
      return Sketch.finding(claim, candidate).verdict
    }
    #expect(verdict(13, 15) == .supported)
    #expect(verdict(11, 15) == .conflict)
    #expect(verdict(13, 16) == .unsourced)
    let bare = Sketch.candidate(Sketch.measure(.level), [Sketch.fact("13", "2022-11-04")])
    let claim = Sketch.claim(Sketch.share(13, of: 15), on: "2022-11-04")
    #expect(Sketch.finding(claim, bare).verdict == .supported)
  }

  @Test func aRatioOfOneYearSaysNothingOfAnother() {
    let candidate = Sketch.candidate(
      Sketch.measure(.ratio, unit: "%"),
      [Sketch.fact("38", "2022-12-31", span: "2022", unit: "%")])
    func verdict(_ printed: String, _ year: String) -> Verdict {
      let claim = Sketch.claim(
        Sketch.measured(printed, "%"), on: "2023-05-01", scope: Sketch.scope(year))
      return Sketch.finding(claim, candidate).verdict
    }
    #expect(verdict("38", "2022") == .supported)
    #expect(verdict("83", "2022") == .conflict)
    #expect(verdict("31", "2021") == .unsourced)
  }

  @Test func aTotalComparesOnlyWithTheSameDays() {
    let candidate = Sketch.candidate(
      Sketch.measure(.periodTotal),
      [
        Sketch.fact("1204", "2022-12-31", span: "2022-01-01/2022-12-31"),
        Sketch.fact("296", "2023-03-31", span: "2023-01-01/2023-03-31"),
        Sketch.fact("100", "2022-11-02", span: "2022-11-02/2022-11-02"),
      ])
    func verdict(_ number: Int, _ scope: TimeScope?, _ day: String = "2023-06-01") -> Verdict {
      Sketch.finding(Sketch.claim(Sketch.count(number), on: day, scope: scope), candidate).verdict
    }
    #expect(verdict(1204, Sketch.scope("2022")) == .supported)
    #expect(verdict(1420, Sketch.scope("2022")) == .conflict)
    #expect(verdict(1420, Sketch.scope("2021")) == .unsourced)
    #expect(verdict(1420, Sketch.scope("2022"), "2022-06-01") == .unsourced)
    #expect(verdict(296, Sketch.scope("2023-01-01/2023-03-31")) == .supported)
    #expect(verdict(296, Sketch.scope("2023"), "2023-03-31") == .supported)
    #expect(verdict(1204, nil) == .unsourced)
    #expect(verdict(120, Sketch.scope("2022-11-02")) == .conflict)
    #expect(verdict(120, Sketch.scope("2022-11-03")) == .undecided)
  }
}
