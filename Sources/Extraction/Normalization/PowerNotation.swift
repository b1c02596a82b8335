import Claims

/// Reads numbers written with a power: "5e-4", "3 x 10^5", "1.2 × 10⁻⁶", "10^6", "1.1^23".
struct PowerNotation {
  /// The number before the power; "10" stands alone in "10^6".
  private let base: Figure
  private let exponent: Int
  /// Whether the exponent belongs to a ten that multiplies the base, not to the base itself.
  private let isTenfold: Bool

  /// Nil where the text has no power.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard let mark = scalars.firstIndex(where: PowerNotation.isMark), mark > 0 else { return nil }
    let before = scalars[..<mark]
    var after = scalars[mark...]
    switch scalars[mark] {
    case "e", "E":
      isTenfold = true
      after = after.dropFirst()
    case "x", "X", "*", "\u{D7}", "\u{B7}", "\u{22C5}":
      isTenfold = true
      after = after.dropFirst().drop { $0.properties.isWhitespace }
      guard after.starts(with: ["1", "0"]) else { return nil }
      after = after.dropFirst(2)
    default: isTenfold = false
    }
    var words = FigureWords(String(String.UnicodeScalarView(before)))
    guard case .digits(let numeral) = words.next(), words.next() == nil,
      let exponent = PowerNotation.exponent(after)
    else { return nil }
    base = Figure(numeral)
    self.exponent = exponent
  }

  /// The number; nil where it leaves 128 bits.
  var figure: Figure? {
    if isTenfold { return base.scaled(byPowerOfTen: exponent) }
    if base.value == Rational(10) { return Figure(1).scaled(byPowerOfTen: exponent) }
    guard abs(exponent) <= 64 else { return nil }
    var power = Rational(1)
    for _ in 0..<abs(exponent) {
      guard let next = power.multiplied(by: base.value) else { return nil }
      power = next
    }
    let value = exponent < 0 ? Rational(1).divided(by: power) : power
    return value.map { Figure($0, place: base.place) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "e", "E", "x", "X", "*", "^", "\u{D7}", "\u{B7}", "\u{22C5}", "\u{2212}": true
    default: superscript(scalar) != nil
    }
  }

  private static func exponent(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var digits = ""
    for scalar in scalars {
      switch scalar {
      case "^", "*", "(", ")", "+": continue
      case "-", "\u{2212}", "\u{2010}", "\u{2011}", "\u{2013}": digits += "-"
      case let scalar where scalar.properties.isWhitespace: continue
      default: digits.unicodeScalars.append(superscript(scalar) ?? scalar)
      }
    }
    return Int(digits)
  }

  /// The plain form of a superscript digit or sign; nil for everything else.
  private static func superscript(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xB9: "1"
    case 0xB2: "2"
    case 0xB3: "3"
    case 0x2070: "0"
    case 0x2074...0x2079: Unicode.Scalar(scalar.value - 0x2070 + 0x30)
    case 0x207A: "+"
    case 0x207B: "-"
    default: nil
    }
  }
}
