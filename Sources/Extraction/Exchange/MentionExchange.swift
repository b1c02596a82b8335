public import Claims
public import Rules

/// Puts mentions into the form that is exchanged with other taggers.
///
/// Our own spans keep hedges and openers, which suits news; the exchanged ones follow what most
/// published sets do: the figure with its unit, without the hedge.
public struct MentionExchange: Sendable {
  private let lexicon: Lexicon

  /// Makes an exchange that knows the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The mentions of a document that say something, in the order of the text.
  public func mentions(_ mentions: [Mention], of document: Document) -> [PlainMention] {
    let addressed = AddressedText(document)
    let times = TimexWriter(document: document, addressed: addressed)
    let isAnchored = document.dateline != nil || mentions.contains { $0.period != nil }
    return mentions.compactMap { mention in
      guard let kind = kind(of: mention), isAnchored || !isRelative(mention) else { return nil }
      return PlainMention(
        range: span(of: mention, addressed), kind: kind,
        value: value(of: mention, in: document, times),
        unit: unit(of: mention, in: document))
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

  private func value(
    of mention: Mention, in document: Document, _ times: TimexWriter
  ) -> String? {
    if let part = currencyPart(of: mention, in: document) {
      return PlainFigure.text(of: mention.value, in: part.share)
    }
    return switch mention.kind {
    case .date, .period, .time, .duration, .recurrence:
      times.timex(of: mention)
    case .number, .ordinal, .percent, .money, .quantity, .ratio, .range, .age, .temperature,
      .dimension, .ignored:
      PlainFigure.text(of: mention.value)
    }
  }

  private func unit(of mention: Mention, in document: Document) -> String? {
    if let part = currencyPart(of: mention, in: document) { return part.word }
    return switch mention.kind {
    case .date, .period, .time, .duration, .recurrence: nil
    case .number, .ordinal, .percent, .money, .quantity, .ratio, .range, .age, .temperature,
      .dimension, .ignored:
      mention.quantity.flatMap { $0.unit == "1" ? nil : $0.unit }
    }
  }

  /// The part of a currency that an amount is printed in, such as "cents": others give the figure
  /// that stands there, where we give that of the currency.
  private func currencyPart(
    of mention: Mention, in document: Document
  ) -> (word: String, share: Rational)? {
    guard let range = mention.captures.last(where: { $0.name == "currency" })?.range else {
      return nil
    }
    let bytes = document.text.utf8.dropFirst(range.lower).prefix(range.length)
    let word = String(decoding: bytes, as: UTF8.self)
    guard let factor = lexicon["currency-names"].entry(of: word)?.attributes["factor"],
      let share = Numeral(plain: factor)?.rational
    else { return nil }
    return (word, share)
  }
}
