import Claims

/// Holds a printed figure against a fact's figure, in exact intervals.
struct FigureComparer {
  let quantity: Quantity
  let measure: Measure
  let units: UnitTable

  /// The interval that the claim's words stand for. "51.6 million" carries half its last printed
  /// digit even where the thing counted is whole.
  var stated: Magnitude {
    guard let numeral = quantity.numeral, numeral.exponent > 0, quantity.magnitude.isExact else {
      return quantity.magnitude
    }
    return Magnitude(printed: numeral, comparator: .equal, isCount: false) ?? quantity.magnitude
  }

  func compare(_ figure: Magnitude, of fact: Fact) -> Reading {
    guard let interval = units.convert(figure, from: fact.unit, to: quantity.unit) else {
      return Reading(
        fact: fact, outcome: .incomparable(unconvertible(fact.unit, quantity.unit)))
    }
    let (outcome, isImprecise) = outcome(of: interval, fact)
    let shown = fact.unit == quantity.unit ? "\(interval)" : interval.shown(places: 2)
    return Reading(
      fact: fact, outcome: outcome,
      working: UnitText.figure(shown, quantity.unit), interval: interval,
      isConverted: fact.unit != quantity.unit, isImprecise: isImprecise)
  }

  private func outcome(
    of interval: Magnitude, _ fact: Fact
  ) -> (Comparison.Outcome, isImprecise: Bool) {
    let claim = stated
    if claim.contains(interval) || isSameFigure(fact) || containsPoint(of: fact) {
      return (.agrees, false)
    }
    guard claim.isDisjoint(from: interval) else { return (.undecided, false) }
    if isWithinTolerance(fact, interval) || isRounding(of: fact) {
      return quantity.hedge.comparator == .about ? (.agrees, false) : (.undecided, true)
    }
    return (.disjoint, false)
  }

  /// Whether both print the same number in the same unit, neither as a limit.
  func isSameFigure(_ fact: Fact) -> Bool {
    guard fact.unit == quantity.unit, let numeral = quantity.numeral, let point = point(of: fact)
    else { return false }
    switch quantity.hedge.comparator {
    case .equal, .about, .nearly, .justOver: return numeral.rational == point
    case .atLeast, .moreThan, .atMost, .lessThan: return false
    }
  }

  /// Whether a converted figure lies inside the claim: 57 km is 35.4 mi, so "35 miles" holds it.
  private func containsPoint(of fact: Fact) -> Bool {
    guard fact.unit != quantity.unit, let point = point(of: fact),
      let converted = units.convert(
        Magnitude(exactly: point), from: fact.unit, to: quantity.unit)
    else { return false }
    return stated.contains(converted)
  }

  /// Whether an unhedged round figure in hundreds or more, with at least two digits that count,
  /// is the fact's figure rounded.
  private func isRounding(of fact: Fact) -> Bool {
    guard fact.unit == quantity.unit, let numeral = quantity.numeral,
      quantity.hedge.comparator == .equal, let point = point(of: fact)
    else { return false }
    let place = numeral.significantExponent
    guard place >= 2, let step = Rational.powerOfTen(place + 1),
      !(numeral.rational < step), point.rounded(toPowerOfTen: place) == numeral.rational
    else { return false }
    return true
  }

  private func isWithinTolerance(_ fact: Fact, _ interval: Magnitude) -> Bool {
    guard let tolerance = measure.tolerance,
      let claim = units.convert(stated, from: quantity.unit, to: measure.unit),
      let held = units.convert(interval, from: quantity.unit, to: measure.unit)
    else { return false }
    let low = held.low.flatMap { bound in
      bound.value.adding(tolerance.negated).map { Magnitude.Bound($0, isOpen: bound.isOpen) }
    }
    let high = held.high.flatMap { bound in
      bound.value.adding(tolerance).map { Magnitude.Bound($0, isOpen: bound.isOpen) }
    }
    return !claim.isDisjoint(from: Magnitude(low: low, high: high))
  }

  /// The number that the curator wrote, where it is one number and no limit.
  private func point(of fact: Fact) -> Rational? {
    guard ["", "=", "~"].contains(fact.comparator) else { return nil }
    return Numeral(plain: fact.printed)?.rational
  }

  private func unconvertible(_ from: String, _ to: String) -> String {
    "\(UnitText.symbol(from)) cannot be turned into \(UnitText.symbol(to))"
  }
}
