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
}
