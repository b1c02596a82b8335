import Claims

extension JSONValue {
  init(_ value: Mention.Value) {
    switch value {
    case .quantity(let quantity): self = JSONValue(quantity)
    case .share(let part, let whole): self = JSONValue(part: part, whole: whole)
    case .period(let period): self = JSONValue(date: period)
    case .unresolved(let words): self = ["type": "unresolved", "text": .string(words)]
    case .time(let time): self = ["type": "time", "iso": .string("\(time)")]
    case .times(let start, let end): self = ["type": "time", "iso": .string("\(start)/\(end)")]
    case .recurrence(let every): self = ["type": "recurrence", "timex": .string("\(every)")]
    case .reference(let reference): self = ["type": "reference", "to": .string("\(reference)")]
    case .ordinal(let rank): self = ["type": "ordinal", "rank": .integer(rank)]
    case .relativePlace(let anchor, let offset):
      self = [
        "type": "relative-ordinal", "from": .string(anchor.rawValue), "offset": .integer(offset),
      ]
    case .none: self = ["type": "none"]
    }
  }

  init(_ value: Claim.Value) {
    switch value {
    case .quantity(let quantity): self = JSONValue(quantity)
    case .share(let part, let whole): self = JSONValue(part: part, whole: whole)
    case .date(let period): self = JSONValue(date: period)
    }
  }

  private init(date period: Period?) {
    self = ["type": "date", "edtf": .optional(period.map { "\($0)" })]
  }

  private init(part: Quantity, whole: Quantity) {
    self = ["type": "share", "part": JSONValue(part), "whole": JSONValue(whole)]
  }

  private init(_ quantity: Quantity) {
    let (low, high) = (quantity.magnitude.low, quantity.magnitude.high)
    self = [
      "type": "quantity",
      "kind": .string(quantity.kind.rawValue),
      "printed": .string(quantity.printed),
      "low": .optional(low?.value.decimal()),
      "high": .optional(high?.value.decimal()),
      "low_open": .boolean(low?.isOpen ?? true),
      "high_open": .boolean(high?.isOpen ?? true),
      "unit": .string(quantity.unit),
      "hedge": JSONValue(quantity.hedge),
    ]
  }

  private init(_ hedge: Hedge) {
    let comparator: String? =
      switch hedge.comparator {
      case .equal: nil
      case .about: "about"
      case .nearly: "nearly"
      case .justOver: "just-over"
      case .atLeast: "at-least"
      case .moreThan: "more-than"
      case .atMost: "at-most"
      case .lessThan: "less-than"
      }
    self =
      comparator.map { ["text": .string(hedge.text), "comparator": .string($0)] } ?? .null
  }
}
