/// A decimal number with the digits as printed: "50" and "50.0" are equal in size, not in digits.
///
/// The value is `coefficient` x 10^`exponent`; the last printed digit stands at 10^`exponent`, so
/// "1.2 million" is 12 x 10^5 and "240" is 240 x 10^0.
public struct Numeral: Hashable, Sendable {
  /// All printed digits as one integer.
  public let coefficient: Int128
  /// The place of the last printed digit, as a power of ten; -37...37.
  public let exponent: Int

  /// Makes a numeral; nil where it is out of the range that `Rational` can hold.
  public init?(coefficient: Int128, exponent: Int) {
    guard let unit = Rational.powerOfTen(exponent),
      Rational(coefficient, 1)?.multiplied(by: unit) != nil
    else { return nil }
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// A whole number with all its digits significant.
  public init(_ integer: Int) {
    coefficient = Int128(integer)
    exponent = 0
  }

  /// Reads plain decimal digits such as `-12.50`, with a point and no grouping; nil otherwise.
  public init?(plain text: some StringProtocol) {
    var coefficient: Int128 = 0
    var exponent = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x2D where place == 0: negative = true
      case 0x2E where !seenPoint: seenPoint = true
      case 0x30...0x39:
        digits += 1
        guard digits <= 36 else { return nil }
        coefficient = coefficient * 10 + Int128(byte - 0x30)
        if seenPoint { exponent -= 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: negative ? -coefficient : coefficient, exponent: exponent)
  }

  /// The exact value.
  public var rational: Rational {
    guard let unit = Rational.powerOfTen(exponent),
      let value = Rational(coefficient, 1)?.multiplied(by: unit)
    else { preconditionFailure("the initialisers keep a numeral within range") }
    return value
  }

  /// The place of the last digit that is not a zero, for figures under a hedge: 240 -> 1, 50 -> 1.
  public var significantExponent: Int {
    guard coefficient != 0 else { return exponent }
    var (rest, place) = (coefficient, exponent)
    while rest % 10 == 0 {
      rest /= 10
      place += 1
    }
    return place
  }

  /// The number multiplied by ten to the `power`, digits unchanged.
  public func scaled(byPowerOfTen power: Int) -> Numeral? {
    Numeral(coefficient: coefficient, exponent: exponent + power)
  }

  /// The value as a plain decimal with the printed digits after the point.
  public var plain: String {
    guard exponent < 0 else {
      return String(coefficient) + (coefficient == 0 ? "" : String(repeating: "0", count: exponent))
    }
    var digits = String(coefficient.magnitude)
    if digits.count <= -exponent {
      digits = String(repeating: "0", count: 1 - exponent - digits.count) + digits
    }
    let point = digits.index(digits.endIndex, offsetBy: exponent)
    return (coefficient < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}
