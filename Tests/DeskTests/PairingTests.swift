import Claims
import Testing

@testable import Desk

@Suite struct PairingTests {
  private func decision(
    _ anchor: FindingAnchor, number: Int, _ state: Disposition.State = .needsFix,
    reader: String = "mk"
  ) -> Decision {
    let draft = DecisionDraft(
      anchor: anchor, run: RunID(number: 1), state: state, reader: reader, at: Sample.morning)
    return Decision(number: number, article: "storm.txt", draft: draft, undoOf: nil, hash: "")
  }

  private func paired(_ decisions: [Decision], with anchors: [FindingAnchor]) -> [[Int]] {
    Decision.paired(decisions, with: anchors).map { $0.map(\.number) }
  }

  @Test func aDecisionFollowsItsNeighboursWhenAnEqualFindingComesBefore() {
    let decisions = [decision(Sample.anchor("fifty", 1, in: "a"), number: 1)]
    let anchors = [Sample.anchor("fifty", 1, in: "new"), Sample.anchor("fifty", 2, in: "a")]
    #expect(paired(decisions, with: anchors) == [[], [1]])
  }

  @Test func aDecisionStaysWhenItsNeighboursAreReworded() {
    let decisions = [decision(Sample.anchor("fifty", 1, in: "a"), number: 1)]
    #expect(paired(decisions, with: [Sample.anchor("fifty", 1, in: "b")]) == [[1]])
  }

  @Test func aDecisionNeverGoesToAnotherKey() {
    let decisions = [decision(Sample.anchor("fifty", 1, in: "a"), number: 1)]
    #expect(paired(decisions, with: [Sample.anchor("sixty", 1, in: "a")]) == [[]])
  }

  @Test func equalNeighboursAreToldApartByOccurrence() {
    let decisions = [
      decision(Sample.anchor("fifty", 2, in: "a"), number: 1),
      decision(Sample.anchor("fifty", 3, in: "a"), number: 2),
    ]
    let anchors = [Sample.anchor("fifty", 1, in: "a"), Sample.anchor("fifty", 2, in: "a")]
    #expect(paired(decisions, with: anchors) == [[], [1]])
  }

  @Test func theLaterDecisionCountsAfterTheOccurrenceChangedTwice() {
    let decisions = [
      decision(Sample.anchor("fifty", 1, in: "a"), number: 1),
      decision(Sample.anchor("fifty", 2, in: "a"), number: 2),
    ]
    #expect(paired(decisions, with: [Sample.anchor("fifty", 1, in: "a")]) == [[2]])
  }

  @Test func aFindingThatHasItsOwnDecisionTakesNoOther() {
    let decisions = [
      decision(Sample.anchor("fifty", 2, in: "b"), number: 1),
      decision(Sample.anchor("fifty", 1, in: "gone"), number: 2),
    ]
    #expect(paired(decisions, with: [Sample.anchor("fifty", 1, in: "b")]) == [[1]])
  }

  @Test func withoutNeighboursTheOccurrenceDecides() {
    let decisions = [decision(Sample.anchor("fifty", 2), number: 1)]
    let anchors = [Sample.anchor("fifty", 1), Sample.anchor("fifty", 2)]
    #expect(paired(decisions, with: anchors) == [[], [1]])
  }

  @Test func readersArePairedApart() {
    let anchor = Sample.anchor("fifty", 1, in: "a")
    let decisions = [
      decision(anchor, number: 2, reader: "jd"), decision(anchor, number: 1, reader: "mk"),
    ]
    #expect(paired(decisions, with: [anchor]) == [[1, 2]])
  }
}
