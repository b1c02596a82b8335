extension Claim {
  /// The reading in one line, as rule examples state it: `measure = value`, with the subject in
  /// front where one was found, such as `Northland: rocket launches = 12`.
  public var canonicalReading: String {
    let value =
      switch value {
      case .quantity(let quantity):
        quantity.printed + (quantity.unit == "1" ? "" : " " + quantity.unit)
      case .share(let part, let whole): part.printed + "/" + whole.printed
      case .date(let period): period.map { "\($0)" } ?? "?"
      }
    return (subject.map { $0 + ": " } ?? "") + measure.text + " = " + value
  }
}
