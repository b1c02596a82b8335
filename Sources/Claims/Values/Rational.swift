/// An exact fraction. Every bound that decides a verdict is one.
///
/// The denominator is positive and the fraction is in lowest terms. Arithmetic that leaves 128
/// bits answers nil, and the comparison that needed it becomes *not comparable*.
public struct Rational: Hashable, Sendable {
  /// The numerator, which carries the sign.
  public let numerator: Int128
  /// The denominator; at least 1.
  public let denominator: Int128

  /// Makes a fraction in lowest terms; nil when `denominator` is zero or out of range.
  public init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0, denominator != .min, numerator != .min else { return nil }
    let divisor = Rational.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// A whole number.
  public init(_ integer: Int) {
    numerator = Int128(integer)
    denominator = 1
  }

  /// Zero.
  public static let zero = Rational(0)

  /// The sum, or nil when it leaves 128 bits.
  public func adding(_ other: Rational) -> Rational? {
    let (left, leftOver) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, rightOver) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, sumOver) = left.addingReportingOverflow(right)
    let (below, belowOver) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !leftOver, !rightOver, !sumOver, !belowOver else { return nil }
    return Rational(sum, below)
  }

  /// The product, or nil when it leaves 128 bits.
  public func multiplied(by other: Rational) -> Rational? {
    guard let a = Rational(numerator, other.denominator),
      let b = Rational(other.numerator, denominator)
    else { return nil }
    let (above, aboveOver) = a.numerator.multipliedReportingOverflow(by: b.numerator)
    let (below, belowOver) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    guard !aboveOver, !belowOver else { return nil }
    return Rational(above, below)
  }

  /// The quotient; nil for a zero divisor or a result that leaves 128 bits.
  public func divided(by other: Rational) -> Rational? {
    guard let inverse = Rational(other.denominator, other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  /// The same distance on the other side of zero.
  public var negated: Rational { Rational(-numerator, denominator) ?? self }

  /// The value to the nearest 10^`exponent`, halves away from zero; nil out of range.
  public func rounded(toPowerOfTen exponent: Int) -> Rational? {
    guard let step = Rational.powerOfTen(exponent), let steps = divided(by: step) else {
      return nil
    }
    let half = steps.denominator / 2
    let magnitude = (steps.numerator.magnitude + half.magnitude) / steps.denominator.magnitude
    let whole = Int128(magnitude) * (steps.numerator < 0 ? -1 : 1)
    return Rational(whole, 1)?.multiplied(by: step)
  }

  /// 10^`exponent`, for exponents from -37 to 37.
  public static func powerOfTen(_ exponent: Int) -> Rational? {
    guard abs(exponent) <= 37 else { return nil }
    var power: Int128 = 1
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent >= 0 ? Rational(power, 1) : Rational(1, power)
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Rational: Comparable {
  /// Compares exactly, by cross-multiplication in 256 bits.
  public static func < (a: Rational, b: Rational) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
}

extension Rational {
  /// The value as a decimal, exact where it ends within `places` digits after the point, else
  /// rounded to them.
  public func decimal(places: Int = 6) -> String {
    guard let scaled = rounded(toPowerOfTen: -places), let unit = Rational.powerOfTen(places),
      let whole = scaled.multiplied(by: unit)
    else { return "\(numerator)/\(denominator)" }
    var digits = String(whole.numerator.magnitude)
    if digits.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.count) + digits
    }
    let point = digits.index(digits.endIndex, offsetBy: -places)
    var fraction = digits[point...]
    while fraction.last == "0" { fraction.removeLast() }
    let sign = whole.numerator < 0 ? "-" : ""
    return sign + digits[..<point] + (fraction.isEmpty ? "" : "." + fraction)
  }
}
