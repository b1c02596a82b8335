import Claims

/// Times as TIMEX3 values (ISO-TimeML, ISO 24617-1).
struct TimexWriter {
  /// The value of a time expression; nil where nothing is known of it.
  func timex(of mention: Mention, in document: Document) -> String? {
    switch mention.value {
    case .period(let period): timex(of: period)
    case .quantity(let quantity): timex(ofDuration: quantity)
    case .unresolved, .share, .ordinal, .relativePlace, .none: nil
    }
  }

  private func timex(of period: Period) -> String? {
    guard let start = period.start else { return period.end.map { "\($0)" } }
    switch period.grain {
    case .day: return "\(start)"
    case .month: return String("\(start)".prefix(7))
    case .year: return String("\(start)".prefix(4))
    case .decade: return String("\(start)".prefix(3))
    case .century: return String("\(start)".prefix(2))
    case .quarter: return String("\(start)".prefix(4)) + "-Q\((start.month - 1) / 3 + 1)"
    case .half: return String("\(start)".prefix(4)) + "-H\((start.month - 1) / 6 + 1)"
    case .week, .season, .interval: return "\(start)"
    }
  }

  private func timex(ofDuration quantity: Quantity) -> String? {
    guard let numeral = quantity.numeral else { return nil }
    let amount = numeral.plain
    return switch quantity.unit {
    case "a": "P\(amount)Y"
    case "mo": "P\(amount)M"
    case "wk": "P\(amount)W"
    case "d": "P\(amount)D"
    case "h": "PT\(amount)H"
    case "min": "PT\(amount)M"
    case "s": "PT\(amount)S"
    default: nil
    }
  }
}
