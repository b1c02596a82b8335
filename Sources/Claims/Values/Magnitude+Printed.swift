extension Magnitude {
  /// The interval that a printed number stands for.
  ///
  /// - A counted thing is exact; a measured value carries half its last printed digit either way,
  ///   open above.
  /// - Under "about" trailing zeros are not significant and both ends are closed: 240 is
  ///   [235, 245].
  /// - "nearly" and "just over" keep to one side, by one step of the significant digit.
  /// - Nil where a bound leaves 128 bits.
  public init?(printed numeral: Numeral, comparator: Hedge.Comparator, isCount: Bool) {
    let value = numeral.rational
    switch comparator {
    case .equal where isCount:
      self.init(exactly: value)
    case .equal:
      guard let ends = Magnitude.halfStep(around: value, exponent: numeral.exponent) else {
        return nil
      }
      self.init(low: Bound(ends.low), high: Bound(ends.high, isOpen: true))
    case .about:
      guard let ends = Magnitude.halfStep(around: value, exponent: numeral.significantExponent)
      else { return nil }
      self.init(low: Bound(ends.low), high: Bound(ends.high))
    case .nearly:
      guard let step = Rational.powerOfTen(numeral.significantExponent),
        let low = value.adding(step.negated)
      else { return nil }
      self.init(low: Bound(low), high: Bound(value))
    case .justOver:
      guard let step = Rational.powerOfTen(numeral.significantExponent),
        let high = value.adding(step)
      else { return nil }
      self.init(low: Bound(value), high: Bound(high))
    case .atLeast: self.init(low: Bound(value), high: nil)
    case .moreThan: self.init(low: Bound(value, isOpen: true), high: nil)
    case .atMost: self.init(low: nil, high: Bound(value))
    case .lessThan: self.init(low: nil, high: Bound(value, isOpen: true))
    }
  }

  private static func halfStep(
    around value: Rational, exponent: Int
  ) -> (low: Rational, high: Rational)? {
    guard let half = Rational.powerOfTen(exponent)?.divided(by: Rational(2)),
      let low = value.adding(half.negated), let high = value.adding(half)
    else { return nil }
    return (low, high)
  }
}
