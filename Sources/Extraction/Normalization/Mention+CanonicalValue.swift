public import Claims

extension Mention {
  /// The value in the notation of rule examples: `50 km`, `[235, 245]`, `3.4 %`, `13/15`,
  /// `2022-10-31`, `2022-10-31T16:00Z`, `R/P1D`, `PRESENT_REF`, `?` for a date that needs a dateline, and
  /// nothing for a span without a value.
  public var canonicalValue: String {
    switch value {
    case .quantity(let quantity): quantity.canonical
    case .share(let part, let whole): "\(part.canonical)/\(whole.canonical)"
    case .period(let period): "\(period)"
    case .unresolved: "?"
    case .time(let time): "\(time)"
    case .times(let start, let end): "\(start)/\(end)"
    case .recurrence(let recurrence): "R/\(recurrence)"
    case .reference(let reference): reference.rawValue
    case .ordinal(let number): String(number)
    case .relativePlace(let anchor, let offset): Mention.notation(of: anchor, offset)
    case .none: ""
    }
  }
}

extension Mention {
  /// A relative place in plain notation: `end-1`, `current+0`.
  static func notation(of anchor: Anchor, _ offset: Int) -> String {
    anchor.rawValue + (offset < 0 ? "" : "+") + String(offset)
  }
}

extension Quantity {
  /// The figure alone where the words say no other interval, else the interval; then the unit.
  fileprivate var canonical: String {
    let suffix = unit == "1" ? "" : " \(unit)"
    if hedge.comparator == .equal {
      if let numeral { return numeral.plain + suffix }
      if magnitude.isExact, let value = magnitude.low?.value {
        return "\(value.numerator)/\(value.denominator)" + suffix
      }
    }
    return magnitude.description + suffix
  }
}
