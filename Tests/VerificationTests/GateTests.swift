import Claims
import Testing

/// What keeps a fact from being held against a claim, and what the words leave open.
@Suite struct GateTests {
  private func constant(_ value: Claim.Value, _ fact: Fact, unit: String = "km") -> Finding {
    Sketch.finding(
      Sketch.claim(value, on: "2023-01-01"),
      Sketch.candidate(Sketch.measure(.constant, unit: unit), [fact]))
  }

  @Test func onlyAssertionsAreChecked() {
    let candidate = Sketch.candidate(Sketch.measure(.constant), [Sketch.fact("12")])
    for modality in [Claim.Modality.forecast, .hypothetical, .question, .negated] {
      let claim = Sketch.claim(Sketch.count(20), on: "2023-01-01", modality: modality)
      let finding = Sketch.finding(claim, candidate)
      #expect(finding.verdict == .notCheckable)
      #expect(finding.explanation.map(\.kind) == [.scope])
    }
  }

  @Test func unitsOfAnotherDimensionAreNotCompared() {
    let finding = constant(Sketch.count(50), Sketch.fact("50", unit: "km"))
    #expect(finding.verdict == .unsourced)
  }

  @Test func unitsOfOneDimensionAreConverted() {
    let finding = constant(Sketch.measured("35", "[mi_i]"), Sketch.fact("57", unit: "km"))
    #expect(finding.verdict == .supported)
    #expect(finding.flags == [.converted])
    #expect(
      constant(Sketch.measured("31", "[mi_i]", .about), Sketch.fact("50", unit: "km")).verdict
        == .supported)
    #expect(
      constant(Sketch.measured("57", "[mi_i]"), Sketch.fact("57", unit: "km")).diagnosis?.slip
        == .unitMixUp)
  }

  @Test func deprecatedFactsAreNotUsed() {
    let finding = constant(Sketch.count(50), Sketch.fact("60", rank: .deprecated), unit: "1")
    #expect(finding.verdict == .unsourced)
    #expect(
      finding.comparisons.map(\.outcome) == [.incomparable("it is kept as not to be trusted")])
  }

  @Test func aFactOfNarrowerScopeSaysNothingOfTheWhole() {
    let fact = Sketch.fact("12", scope: "solid-fuel only")
    let candidate = Sketch.candidate(Sketch.measure(.constant), [fact])
    func verdict(_ number: Int, _ words: String) -> Verdict {
      Sketch.finding(
        Sketch.claim(Sketch.count(number), on: "2023-01-01", words: words), candidate
      ).verdict
    }
    #expect(verdict(12, "rocket launches") == .unsourced)
    #expect(verdict(20, "rocket launches") == .unsourced)
    #expect(verdict(12, "only solid-fuel rocket launches") == .supported)
    #expect(verdict(20, "only solid-fuel rocket launches") == .conflict)
  }

  @Test func ordinalsAreNoCounts() {
    let fourth = Quantity(
      kind: .ordinal, printed: "4th", numeral: Numeral(4),
      magnitude: Magnitude(exactly: Rational(4)), unit: "1", hedge: .none)
    #expect(constant(.quantity(fourth), Sketch.fact("12"), unit: "1").verdict == .unsourced)
  }

  @Test func namesAndWordsOnRecordAreNotFigures() {
    let finding = Sketch.finding(
      Sketch.claim(Sketch.count(12), on: "2023-01-01"),
      Sketch.candidate(Sketch.measure(.name, unit: ""), [Sketch.fact("Northland", unit: "")]))
    #expect(finding.verdict == .unsourced)
  }

  @Test func aPreferredFactOutweighsANormalOne() {
    let candidate = Sketch.candidate(
      Sketch.measure(.constant), [Sketch.fact("12", rank: .preferred), Sketch.fact("15")])
    func verdict(_ number: Int) -> Verdict {
      Sketch.finding(Sketch.claim(Sketch.count(number), on: "2023-01-01"), candidate).verdict
    }
    #expect(verdict(12) == .supported)
    #expect(verdict(15) == .conflict)
  }

  @Test func limitsRefuteOnlyWhatLiesBeyondThem() {
    let more = Sketch.fact("13500", comparator: ">")
    func verdict(_ value: Claim.Value) -> Verdict { constant(value, more, unit: "1").verdict }
    #expect(verdict(Sketch.count(14_000, .lessThan)) == .undecided)
    #expect(verdict(Sketch.count(13_000, .lessThan)) == .conflict)
    #expect(verdict(Sketch.count(13_000, .moreThan)) == .supported)
    #expect(verdict(Sketch.count(13_500, .moreThan)) == .supported)
    #expect(verdict(Sketch.count(20_000)) == .undecided)
  }

  @Test func theSameFigureWithAndWithoutAboutAgreesAndIsFlagged() {
    let finding = constant(Sketch.count(240), Sketch.fact("240", comparator: "~"), unit: "1")
    #expect(finding.verdict == .supported)
    #expect(finding.flags == [.hedgeDiffers])
    let reverse = constant(Sketch.count(240, .about), Sketch.fact("240"), unit: "1")
    #expect(reverse.verdict == .supported)
    #expect(reverse.flags == [.hedgeDiffers])
  }

  @Test func whoIsNamedDecidesWhatAnUncheckedClaimIsCalled() {
    func verdict(_ sourcing: Attribution.Sourcing) -> Verdict {
      Sketch.finding(Sketch.claim(Sketch.count(3), by: "X", sourcing: sourcing)).verdict
    }
    #expect(verdict(.unsourced) == .unsourced)
    #expect(verdict(.vague) == .unsourced)
    #expect(verdict(.named) == .attributed)
    #expect(verdict(.cited) == .attributed)
    #expect(verdict(.located) == .attributed)
    #expect(verdict(.firstHand) == .attributed)
  }

  @Test func quotedWordsAreNeverToBeAltered() {
    let claim = Sketch.claim(Sketch.count(20), on: "2023-01-01", quoted: true, role: .headline)
    let finding = Sketch.finding(
      claim, Sketch.candidate(Sketch.measure(.constant), [Sketch.fact("12")]))
    #expect(finding.verdict == .conflict)
    #expect(finding.flags == [.headline, .inQuote])
    #expect(finding.suggestion == "Recheck the quotation; never alter words inside it.")
  }

  @Test func severalSourcesOfOneOriginAreFlagged() {
    func flags(_ sources: [Citation]) -> [Flag] {
      constant(Sketch.count(12), Sketch.fact("12", sources: sources), unit: "1").flags
    }
    let wire = Sketch.source("wire")
    #expect(flags([wire, Sketch.source("post", origin: "wire")]) == [.singleOrigin])
    #expect(flags([wire, Sketch.source("log")]) == [])
    #expect(flags([wire]) == [])
    #expect(flags([Sketch.source("forum", .weak)]) == [.weakSource])
  }
}
