import Claims

/// Holds the date that a claim gives for an event against a fact's.
enum DateComparer {
  static func compare(_ claim: Period, _ held: Period, of fact: Fact) -> Reading {
    let isDayOff = claim.isOneDayOff(held)
    let outcome: Comparison.Outcome =
      if claim.contains(held) || held.contains(claim) {
        .agrees
      } else if claim.overlaps(held) || isDayOff {
        .undecided
      } else {
        .disjoint
      }
    return Reading(
      fact: fact, outcome: outcome, working: DateText.period(held), isDayOff: isDayOff)
  }
}
