import Claims

/// A claim's value in running text.
enum ClaimText {
  /// The value as printed, hedge and unit included: "about 50 km", "13 of 15", "2006".
  static func value(_ claim: Claim) -> String {
    switch claim.value {
    case .quantity(let quantity): figure(quantity)
    case .share(let part, let whole): "\(figure(part)) of \(figure(whole))"
    case .date(let period?): DateText.period(period)
    case .date(nil): claim.quote
    }
  }

  /// A figure as printed, with its hedge and unit.
  static func figure(_ quantity: Quantity) -> String {
    let hedge = quantity.hedge.text.isEmpty ? "" : "\(quantity.hedge.text) "
    return hedge + UnitText.figure(quantity.printed, quantity.unit)
  }

  /// The value as the interval or the period that it stands for.
  static func interval(_ claim: Claim, _ measure: Measure, _ units: UnitTable) -> String {
    switch claim.value {
    case .quantity(let quantity), .share(let quantity, _):
      let stated = FigureComparer(quantity: quantity, measure: measure, units: units).stated
      return UnitText.figure("\(stated)", quantity.unit)
    case .date(let period): return period.map(DateText.period) ?? "an unknown date"
    }
  }
}
