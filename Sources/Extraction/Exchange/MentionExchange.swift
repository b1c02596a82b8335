public import Claims

/// Puts mentions into the form that is exchanged with other taggers.
///
/// Our own spans keep hedges and openers, which suits news; the exchanged ones follow what most
/// published sets do: the figure with its unit, without the hedge.
public struct MentionExchange: Sendable {
  /// Makes an exchange.
  public init() {}

  /// The mentions of a document that say something, in the order of the text.
  public func mentions(_ mentions: [Mention], of document: Document) -> [PlainMention] {
    let addressed = AddressedText(document)
    let times = TimexWriter(document: document, addressed: addressed)
    return mentions.compactMap { mention in
      guard let kind = kind(of: mention) else { return nil }
      return PlainMention(
        range: span(of: mention, addressed), kind: kind, value: value(of: mention, times),
        unit: unit(of: mention))
    }
  }

  private func kind(of mention: Mention) -> String? {
    switch mention.kind {
    case .number, .ratio: "number"
    case .range: "range"
    case .date, .period: "date"
    case .recurrence: "set"
    case .ordinal, .percent, .money, .quantity, .duration, .time, .age, .temperature, .dimension:
      mention.kind.rawValue
    case .ignored: nil
    }
  }

  /// A length of time keeps its hedge, as ISO-TimeML has it: "more than a year".
  private func span(of mention: Mention, _ addressed: AddressedText) -> TextRange {
    switch mention.kind {
    case .duration: mention.range
    case .date, .period, .time: addressed.span(mention.core)
    case .number, .ordinal, .percent, .money, .quantity, .ratio, .range, .recurrence, .age,
      .temperature, .dimension, .ignored:
      mention.core
    }
  }

  private func value(of mention: Mention, _ times: TimexWriter) -> String? {
    switch mention.kind {
    case .date, .period, .time, .duration, .recurrence:
      times.timex(of: mention)
    case .number, .ordinal, .percent, .money, .quantity, .ratio, .range, .age, .temperature,
      .dimension, .ignored:
      PlainFigure.text(of: mention.value)
    }
  }

  private func unit(of mention: Mention) -> String? {
    switch mention.kind {
    case .date, .period, .time, .duration, .recurrence: nil
    case .number, .ordinal, .percent, .money, .quantity, .ratio, .range, .age, .temperature,
      .dimension, .ignored:
      mention.quantity.flatMap { $0.unit == "1" ? nil : $0.unit }
    }
  }
}
