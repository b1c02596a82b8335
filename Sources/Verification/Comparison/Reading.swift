import Claims

/// One fact held against the claim's value, before time and trust are weighed.
struct Reading {
  let fact: Fact
  let outcome: Comparison.Outcome
  /// The fact's value in the claim's unit; empty when incomparable.
  let working: String
  /// The fact's figure in the claim's unit; nil for dates.
  let interval: Magnitude?
  let isConverted: Bool
  /// Whether the figures differ by no more than the measure's tolerance, or by rounding.
  let isImprecise: Bool
  /// Whether two single days follow one another.
  let isDayOff: Bool

  init(
    fact: Fact, outcome: Comparison.Outcome, working: String = "", interval: Magnitude? = nil,
    isConverted: Bool = false, isImprecise: Bool = false, isDayOff: Bool = false
  ) {
    self.fact = fact
    self.outcome = outcome
    self.working = working
    self.interval = interval
    self.isConverted = isConverted
    self.isImprecise = isImprecise
    self.isDayOff = isDayOff
  }

  var comparison: Comparison {
    Comparison(fact: fact, outcome: outcome, working: working, isConverted: isConverted)
  }

  /// The same fact, which cannot be used for this reason.
  func setAside(_ reason: String) -> Reading { Reading(fact: fact, outcome: .incomparable(reason)) }

  /// The same, weakened to undecided.
  func weakened(isDayOff: Bool = false) -> Reading {
    Reading(
      fact: fact, outcome: .undecided, working: working, interval: interval,
      isConverted: isConverted, isImprecise: isImprecise, isDayOff: isDayOff || self.isDayOff)
  }

  var state: Evidence.State {
    switch outcome {
    case .agrees: .agrees
    case .disjoint: .disjoint
    case .undecided: isImprecise ? .imprecise : .undecided
    case .incomparable: .undecided
    }
  }
}
