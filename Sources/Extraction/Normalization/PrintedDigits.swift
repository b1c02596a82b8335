import Claims

/// Digits with the marks between them, which may part groups or the fraction: "1,234.5",
/// "1.234,5", "12,34,567", "40 000", "0,5".
struct PrintedDigits {
  /// All digits as one number; nothing is added to it beyond the most that a numeral holds.
  private var coefficient: Int128 = 0
  private var count = 0
  /// The digits behind the last mark, or all.
  private var lastCount = 0
  private var opensWithZero = false
  private var marks: [Unicode.Scalar] = []

  private static let most = 36

  /// Adds a digit.
  mutating func add(_ digit: Unicode.Scalar) {
    count += 1
    lastCount += 1
    if count <= PrintedDigits.most {
      coefficient = coefficient * 10 + Int128(digit.value - 0x30)
    }
  }

  /// Adds a mark, which a digit must follow.
  mutating func add(mark: Unicode.Scalar) {
    if marks.isEmpty { opensWithZero = count == 1 && coefficient == 0 }
    marks.append(mark)
    lastCount = 0
  }

  /// The number. A point is a decimal point unless there are several; a comma is one where what
  /// follows it is no group of three, or where points part the groups before it.
  var numeral: Numeral? {
    guard count > 0, count <= PrintedDigits.most else { return nil }
    let isFraction = marks.last.map(isDecimal) ?? false
    return Numeral(coefficient: coefficient, exponent: isFraction ? -lastCount : 0)
  }

  private func isDecimal(_ mark: Unicode.Scalar) -> Bool {
    let isOnly = marks.count { $0 == mark } == 1
    switch mark {
    case ".": return isOnly
    case ",":
      guard isOnly else { return false }
      if marks.count > 1 { return marks.contains(".") }
      return lastCount != 3 || opensWithZero
    default: return false
    }
  }
}
