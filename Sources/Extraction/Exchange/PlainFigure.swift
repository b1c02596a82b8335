import Claims

/// Figures in plain notation: a decimal, or `lo..hi`.
enum PlainFigure {
  /// The plain notation of a value; nil where it is no figure.
  static func text(of value: Mention.Value) -> String? {
    switch value {
    case .quantity(let quantity): text(of: quantity)
    case .share(let part, let whole): share(part, of: whole)
    case .ordinal(let number): String(number)
    case .relativePlace(let anchor, let offset): Mention.notation(of: anchor, offset)
    case .period, .unresolved, .time, .times, .recurrence, .reference, .none: nil
    }
  }

  /// The plain notation of a figure counted in parts of its unit: 34 where 0.34 is in hundredths.
  static func text(of value: Mention.Value, in share: Rational) -> String? {
    guard case .quantity(let quantity) = value else { return nil }
    if let numeral = quantity.numeral {
      return numeral.rational.divided(by: share)?.decimal(places: 15)
    }
    guard let magnitude = quantity.magnitude.mapped({ $0.divided(by: share) }) else { return nil }
    let ends = [magnitude.low, magnitude.high].map { $0.map { $0.value.decimal() } ?? "" }
    return ends.joined(separator: "..")
  }

  private static func text(of quantity: Quantity) -> String? {
    if let numeral = quantity.numeral { return numeral.plain }
    let (low, high) = (quantity.magnitude.low, quantity.magnitude.high)
    if quantity.magnitude.isExact { return low.map { $0.value.decimal(places: 15) } }
    return "\(low.map { $0.value.decimal() } ?? "")..\(high.map { $0.value.decimal() } ?? "")"
  }

  private static func share(_ part: Quantity, of whole: Quantity) -> String? {
    guard let part = part.numeral?.rational, let whole = whole.numeral?.rational else { return nil }
    return part.divided(by: whole)?.decimal(places: 15)
  }
}
