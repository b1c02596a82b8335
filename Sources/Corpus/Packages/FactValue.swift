import Claims

/// Reads the value of a fact: its cells `value` and `cmp`, by the kind of the measure.
enum FactValue {
  /// Why a value cannot be read.
  struct Problem: Error, Hashable {
    let code: String
    let message: String
    let column: String
    let hint: String?
  }

  /// What stands between the ends of a closed range, and the comparator of such a fact.
  static let range = ".."

  private static let comparators: [String: Hedge.Comparator] = [
    "=": .equal, "~": .about, ">=": .atLeast, ">": .moreThan, "<=": .atMost, "<": .lessThan,
  ]

  /// The value, or why there is none.
  ///
  /// - Kinds that hold words take the text as it is; an event without a unit is a date (EDTF).
  /// - A whole number of unit `1` is exact, but for ratios. Other figures stand for half their last
  ///   printed digit either way.
  /// - `a..b` is the closed range.
  static func read(
    _ text: String, comparator: String, unit: String, kind: Measure.Kind
  ) -> Result<Fact.Value, Problem> {
    guard let hedge = comparators[comparator] ?? (comparator == range ? .equal : nil) else {
      return .failure(unknownComparator(comparator))
    }
    if kind.holdsText || (kind == .event && unit.isEmpty) {
      guard hedge == .equal, comparator != range else {
        return .failure(needlessComparator(comparator))
      }
      if kind.holdsText { return .success(.text(text)) }
      guard let period = Period(edtf: text) else { return .failure(noDate(text)) }
      return .success(.period(period))
    }
    if let dots = text.firstRange(of: range) {
      guard hedge == .equal else { return .failure(hedgedRange(comparator)) }
      return ends(text[..<dots.lowerBound], text[dots.upperBound...], of: text)
    }
    guard comparator != range else { return .failure(noRange(text)) }
    guard let numeral = Numeral(plain: text) else { return .failure(noNumber(text)) }
    let isCount = unit == "1" && kind != .ratio && numeral.exponent >= 0
    guard let magnitude = Magnitude(printed: numeral, comparator: hedge, isCount: isCount) else {
      return .failure(tooLarge(text))
    }
    return .success(.magnitude(magnitude))
  }

  /// What stands before the printed value: the cell, or `..` for a range.
  static func comparator(of row: PackageRow, _ value: Fact.Value) -> String {
    if case .magnitude = value, row["value"].contains(range) { return range }
    return row["cmp"]
  }

  private static func ends(
    _ left: Substring, _ right: Substring, of text: String
  ) -> Result<Fact.Value, Problem> {
    guard let low = Numeral(plain: left)?.rational, let high = Numeral(plain: right)?.rational
    else {
      return .failure(noNumber(text))
    }
    guard low <= high else { return .failure(reversedRange(left, right)) }
    return .success(
      .magnitude(Magnitude(low: Magnitude.Bound(low), high: Magnitude.Bound(high))))
  }
}

extension FactValue {
  private static func unknownComparator(_ text: String) -> Problem {
    Problem(
      code: "corpus.unknown-value", message: "'\(text)' is no value of 'cmp'", column: "cmp",
      hint: "write one of: = ~ >= <= > < or, for a range, ..")
  }

  private static func needlessComparator(_ text: String) -> Problem {
    Problem(
      code: "corpus.comparator", message: "'\(text)' stands before figures only", column: "cmp",
      hint: "leave the cell empty")
  }

  private static func noDate(_ text: String) -> Problem {
    Problem(
      code: "corpus.date", message: "'\(text)' is no date, and an event without a unit needs one",
      column: "value", hint: DateGuess.hint(for: text))
  }

  private static func noNumber(_ text: String) -> Problem {
    Problem(
      code: "corpus.number", message: "'\(text)' is no plain number", column: "value",
      hint: NumberGuess.hint(for: text))
  }

  private static func hedgedRange(_ comparator: String) -> Problem {
    Problem(
      code: "corpus.comparator", message: "'\(comparator)' cannot stand before a range",
      column: "cmp", hint: "leave the cell empty")
  }

  private static func noRange(_ text: String) -> Problem {
    Problem(
      code: "corpus.comparator", message: "'\(text)' is no range, but cmp says so",
      column: "value", hint: "write both ends, such as 10..15")
  }

  private static func reversedRange(_ left: Substring, _ right: Substring) -> Problem {
    Problem(
      code: "corpus.number", message: "the range runs from \(left) down to \(right)",
      column: "value", hint: "write \(right)..\(left)")
  }

  private static func tooLarge(_ text: String) -> Problem {
    Problem(
      code: "corpus.number", message: "'\(text)' is too large to reckon with", column: "value",
      hint: nil)
  }
}
