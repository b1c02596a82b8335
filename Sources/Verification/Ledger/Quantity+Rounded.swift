import Claims

extension Quantity {
  /// The interval of a figure in a bracketed conversion: trailing zeros are not significant, so
  /// that 50 is [45, 55]; but never more than a fifth either way, since 100 km is not 100 mi.
  var rounded: Magnitude {
    guard let numeral, let loose = Magnitude(printed: numeral, comparator: .about, isCount: false)
    else { return magnitude }
    let value = numeral.rational
    let size = value < .zero ? value.negated : value
    guard numeral.significantExponent > numeral.exponent, let fifth = size.divided(by: Rational(5)),
      let low = value.adding(fifth.negated), let high = value.adding(fifth),
      let bottom = loose.low, let top = loose.high
    else { return loose }
    return Magnitude(
      low: Magnitude.Bound(max(low, bottom.value)), high: Magnitude.Bound(min(high, top.value)))
  }
}
