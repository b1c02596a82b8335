import Claims

/// An exact number with the place of its last printed digit, before it becomes an interval.
struct Figure: Hashable, Sendable {
  /// The exact value; a third stays a third.
  let value: Rational
  /// The power of ten of the last printed digit: 5 for "1.2 million".
  let place: Int

  init(_ value: Rational, place: Int) {
    self.value = value
    self.place = place
  }

  init(_ integer: Int) { self.init(Rational(integer), place: 0) }

  init(_ numeral: Numeral) { self.init(numeral.rational, place: numeral.exponent) }

  /// The number as a decimal with its printed digits; nil for a third and the like.
  var numeral: Numeral? {
    guard let unit = Rational.powerOfTen(place), let steps = value.divided(by: unit),
      steps.denominator == 1
    else { return nil }
    return Numeral(coefficient: steps.numerator, exponent: place)
  }

  /// Whether the digits say a whole number down to its ones.
  var isWhole: Bool { value.denominator == 1 && place <= 0 }

  var negated: Figure { Figure(value.negated, place: place) }

  /// The sum; the finer of both places is kept. Nil where it leaves 128 bits.
  func adding(_ other: Figure) -> Figure? {
    value.adding(other.value).map { Figure($0, place: min(place, other.place)) }
  }

  /// The number times a power of ten that was printed as a word or letter: digits unchanged.
  func scaled(byPowerOfTen power: Int) -> Figure? {
    guard let unit = Rational.powerOfTen(power), let scaled = value.multiplied(by: unit) else {
      return nil
    }
    return Figure(scaled, place: place + power)
  }

  /// The number times a factor: a power of ten moves the place of the last digit, another does not.
  func multiplied(by factor: Rational) -> Figure? {
    for power in -6...15 where Rational.powerOfTen(power) == factor {
      return scaled(byPowerOfTen: power)
    }
    return value.multiplied(by: factor).map { Figure($0, place: place) }
  }

  /// The interval that the figure stands for under a comparator; see `Magnitude(printed:)`.
  /// Nil where a bound leaves 128 bits.
  func magnitude(_ comparator: Hedge.Comparator, isCount: Bool) -> Magnitude? {
    guard let numeral else { return fractionMagnitude(comparator) }
    return Magnitude(printed: numeral, comparator: comparator, isCount: isCount)
  }

  /// The interval that a printed tolerance gives: "12.5 ± 3.7" is [8.8, 16.2].
  func magnitude(within tolerance: Figure) -> Magnitude? {
    interval(from: tolerance.value.negated, to: tolerance.value)
  }

  /// The interval of a part of a whole in words: "half" is exact, and "about a third" and "nearly
  /// half" allow a twentieth and a tenth, which is what half a digit and one digit of a figure in
  /// tenths would allow.
  func fractionMagnitude(_ comparator: Hedge.Comparator) -> Magnitude? {
    let (twentieth, tenth) = (Rational(1, 20) ?? .zero, Rational(1, 10) ?? .zero)
    switch comparator {
    case .equal: return Magnitude(exactly: value)
    case .about: return interval(from: twentieth.negated, to: twentieth)
    case .nearly: return interval(from: tenth.negated, to: .zero)
    case .justOver: return interval(from: .zero, to: tenth)
    case .atLeast: return Magnitude(low: .init(value), high: nil)
    case .moreThan: return Magnitude(low: .init(value, isOpen: true), high: nil)
    case .atMost: return Magnitude(low: nil, high: .init(value))
    case .lessThan: return Magnitude(low: nil, high: .init(value, isOpen: true))
    }
  }

  private func interval(from low: Rational, to high: Rational) -> Magnitude? {
    guard let low = value.adding(low), let high = value.adding(high) else { return nil }
    return Magnitude(low: .init(low), high: .init(high))
  }
}
