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
    let isAnchored = document.dateline != nil || mentions.contains { $0.period != nil }
    return mentions.compactMap { mention in
      guard let kind = kind(of: mention), isAnchored || !isRelative(mention) else { return nil }
      return PlainMention(
        range: mention.core, kind: kind, value: value(of: mention, in: document),
        unit: unit(of: mention))
    }
  }

  /// Whether the mention is a date that only another date could fix. Such dates are left out of
  /// texts that have no date at all.
  private func isRelative(_ mention: Mention) -> Bool {
    if case .unresolved = mention.value { true } else { false }
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

  private func value(of mention: Mention, in document: Document) -> String? {
    switch mention.kind {
    case .date, .period, .time, .duration, .recurrence:
      TimexWriter().timex(of: mention, in: document)
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
