import Claims

/// Facts in running text.
enum FactText {
  /// The fact's value with its hedge and unit, such as "about 240" or "57 km".
  static func value(_ fact: Fact) -> String {
    switch fact.value {
    case .period(let period): DateText.period(period)
    case .text(let text): "“\(text)”"
    case .magnitude:
      hedge(fact.comparator) + UnitText.figure(figure(fact.printed), fact.unit)
    }
  }

  /// The value with its date and its counter: "59 as of 4 November 2022 (Linda
  /// Thomas-Greenfield)".
  static func statement(_ fact: Fact) -> String {
    var text = value(fact)
    if case .magnitude = fact.value, let asOf = fact.asOf {
      text += " as of \(DateText.period(asOf))"
    }
    return fact.saidBy.isEmpty ? text : "\(text) (\(fact.saidBy))"
  }

  /// A number or a range: "110..670" is "110 to 670".
  private static func figure(_ printed: String) -> String {
    guard let dots = printed.firstRange(of: "..") else { return grouped(printed) }
    return "\(grouped(String(printed[..<dots.lowerBound]))) to "
      + grouped(String(printed[dots.upperBound...]))
  }

  /// Digits in groups of three, from four digits on.
  static func grouped(_ printed: String) -> String {
    let whole = printed.prefix { $0.isNumber }
    guard whole.count > 3 else { return printed }
    var groups: [Substring] = []
    var rest = whole
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: ",") + printed.dropFirst(whole.count)
  }

  private static func hedge(_ comparator: String) -> String {
    switch comparator {
    case "~": "about "
    case ">=": "at least "
    case ">": "more than "
    case "<=": "at most "
    case "<": "less than "
    default: ""
    }
  }
}
