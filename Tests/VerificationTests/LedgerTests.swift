import Claims
import Testing
import Verification

/// Relations between the figures of one article.
@Suite struct LedgerTests {
  private func member(
    _ printed: String, _ unit: String, _ kind: Quantity.Kind = .measured, claim: Int? = nil,
    _ comparator: Hedge.Comparator = .equal
  ) -> RelationCue.Member {
    RelationCue.Member(
      range: TextRange(0, 5),
      quantity: Sketch.quantity(printed, comparator, unit: unit, kind: kind), claim: claim)
  }

  private func cue(_ kind: RelationCue.Kind, _ members: RelationCue.Member...) -> RelationCue {
    RelationCue(
      kind: kind, range: TextRange(0, 20), members: members, rule: "ledger/\(kind.rawValue)")
  }

  private func conversion(_ first: (String, String), _ second: (String, String)) -> Relation? {
    let cue = cue(.conversion, member(first.0, first.1), member(second.0, second.1))
    return Sketch.judge([], [], cues: [cue]).relations.first
  }

  @Test func aRoundedConversionHolds() {
    let relation = conversion(("50", "km"), ("30", "[mi_i]"))
    #expect(relation?.outcome == .holds)
    #expect(relation?.working == "50 km is 31 mi; 30 accepted, rounded to tens.")
    #expect(relation?.stated == "30 mi")
    #expect(relation?.expected == "31.07 mi")
    #expect(relation?.rule == "ledger/conversion")
  }

  @Test func aWrongConversionFailsWithItsWorking() {
    let relation = conversion(("50", "km"), ("50", "[mi_i]"))
    #expect(relation?.outcome == .fails)
    #expect(relation?.level == .error)
    #expect(
      relation?.working
        == "50 km is 31 mi, not 50 mi: [28, 34.2] and [45, 55] mi have nothing in common.")
  }

  @Test(arguments: [
    ("57", "km", "35", "[mi_i]", true), ("57", "km", "37", "[mi_i]", false),
    ("100", "km", "60", "[mi_i]", true), ("100", "km", "100", "[mi_i]", false),
    ("60", "[mi_i]", "100", "km", true), ("1", "[mi_i]", "2", "km", true),
    ("5000", "[ft_i]", "1500", "m", true), ("2.5", "kg", "5.5", "[lb_av]", true),
    ("20", "Cel", "68", "[degF]", true), ("20", "Cel", "50", "[degF]", false),
    ("760", "km", "472", "[mi_i]", true), ("760", "km", "427", "[mi_i]", false),
    ("10", "kg", "10", "[lb_av]", false),
  ])
  func conversionsHoldAsFarAsTheirDigitsReach(
    _ first: String, _ firstUnit: String, _ second: String, _ secondUnit: String, _ holds: Bool
  ) {
    let relation = conversion((first, firstUnit), (second, secondUnit))
    #expect(relation?.outcome == (holds ? .holds : .fails))
  }

  @Test func unitsOfDifferentThingsMakeNoRelation() {
    #expect(conversion(("50", "km"), ("30", "kg")) == nil)
    #expect(conversion(("50", "km"), ("50", "km")) == nil)
  }

  @Test func aPartIsNotLargerThanItsWhole() {
    func part(_ whole: String, _ parts: String...) -> Relation? {
      let members = [member(whole, "1", .count)] + parts.map { member($0, "1", .count) }
      let cue = RelationCue(
        kind: .part, range: TextRange(0, 20), members: members, rule: "ledger/part")
      return Sketch.judge([], [], cues: [cue]).relations.first
    }
    #expect(part("59", "13")?.working == "13, a part, is not more than the whole, 59.")
    #expect(part("59", "59")?.outcome == .holds)
    #expect(part("13", "59")?.outcome == .fails)
    #expect(part("13", "59")?.working == "59 is called a part of 13, but is more.")
    #expect(part("59", "13", "60")?.outcome == .fails)
    let hedged = cue(.part, member("50", "1", .count, .moreThan), member("60", "1", .count))
    #expect(Sketch.judge([], [], cues: [hedged]).relations[0].outcome == .holds)
  }

  @Test func aFailedRelationMakesItsClaimsInconsistent() {
    let claims = [Sketch.claim(Sketch.count(13)), Sketch.claim(Sketch.count(59))]
    let cue = cue(.part, member("13", "1", .count, claim: 0), member("59", "1", .count, claim: 1))
    let judgement = Sketch.judge(claims, [[], []], cues: [cue])
    #expect(judgement.findings.map(\.verdict) == [.inconsistent, .inconsistent])
    #expect(judgement.relations[0].claims == [0, 1])
    #expect(judgement.findings[0].rule == "ledger/inconsistent")
    #expect(
      judgement.findings[0].suggestion == "Recalculate: 59 is called a part of 13, but is more.")
    #expect(
      judgement.findings[0].explanation.last?.text
        == "The text's own figures do not fit: 59 is called a part of 13, but is more.")
  }

  @Test func aSupportedMemberIsSparedWhereExactlyOneIsNot() {
    let claims = [
      Sketch.claim(Sketch.count(13), on: "2023-01-01"),
      Sketch.claim(Sketch.count(59), on: "2023-01-01"),
    ]
    let cue = cue(.part, member("13", "1", .count, claim: 0), member("59", "1", .count, claim: 1))
    func candidate(_ value: String) -> [Candidate] {
      [Sketch.candidate(Sketch.measure(.constant), [Sketch.fact(value)])]
    }
    func verdicts(_ first: [Candidate], _ second: [Candidate]) -> [Verdict] {
      Sketch.judge(claims, [first, second], cues: [cue]).findings.map(\.verdict)
    }
    #expect(verdicts(candidate("13"), []) == [.supported, .inconsistent])
    #expect(verdicts(candidate("13"), candidate("59")) == [.inconsistent, .inconsistent])
    #expect(verdicts(candidate("13"), candidate("7")) == [.supported, .conflict])
    #expect(verdicts([], candidate("7")) == [.inconsistent, .conflict])
  }

  @Test func aClaimWithBothFiguresIsInconsistentItself() {
    let claim = Sketch.claim(Sketch.measured("50", "km"), on: "2023-01-01")
    let candidate = Sketch.candidate(
      Sketch.measure(.constant, unit: "km"), [Sketch.fact("50", unit: "km")])
    func verdict(_ second: Int?) -> Verdict {
      let cue = cue(
        .conversion, member("50", "km", claim: 0), member("50", "[mi_i]", claim: second))
      return Sketch.judge([claim], [[candidate]], cues: [cue]).findings[0].verdict
    }
    #expect(verdict(0) == .inconsistent)
    #expect(verdict(nil) == .supported)
  }

  @Test func equalRelationsShareAKeyAndOthersDoNot() {
    let first = conversion(("50", "km"), ("30", "[mi_i]"))
    #expect(first?.key == conversion(("50", "km"), ("30", "[mi_i]"))?.key)
    #expect(first?.key != conversion(("50", "km"), ("31", "[mi_i]"))?.key)
  }
}
