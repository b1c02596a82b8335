import Claims

/// Digits with the marks between them, which may part groups or the fraction: "1,234.5",
/// "1.234,5", "12,34,567", "40 000", "0,5".
struct PrintedDigits {
  private var parts: [String] = [""]
  private var marks: [Unicode.Scalar] = []

  /// Adds a digit.
  mutating func add(_ digit: Unicode.Scalar) { parts[parts.count - 1].unicodeScalars.append(digit) }

  /// Adds a mark, which a digit must follow.
  mutating func add(mark: Unicode.Scalar) {
    marks.append(mark)
    parts.append("")
  }

  /// The number. A point is a decimal point unless there are several; a comma is one where what
  /// follows it is no group of three, or where points part the groups before it.
  var numeral: Numeral? {
    guard let last = marks.last, isDecimal(last) else { return Numeral(plain: parts.joined()) }
    return Numeral(plain: parts.dropLast().joined() + "." + (parts.last ?? ""))
  }

  private func isDecimal(_ mark: Unicode.Scalar) -> Bool {
    let isOnly = marks.count { $0 == mark } == 1
    switch mark {
    case ".": return isOnly
    case ",":
      guard isOnly else { return false }
      if marks.count > 1 { return marks.contains(".") }
      return parts.last?.count != 3 || parts.first == "0"
    default: return false
    }
  }
}
