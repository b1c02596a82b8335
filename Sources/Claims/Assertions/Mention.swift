/// A typed span of text with a normalised value.
public struct Mention: Hashable, Sendable {
  /// What a mention is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case number, ordinal, percent, money, quantity, ratio, range, date, period, duration, time
    case recurrence, age, temperature, dimension, ignored
  }

  /// The normalised value of a mention.
  public enum Value: Hashable, Sendable {
    /// A figure with its unit.
    case quantity(Quantity)
    /// A part of a whole: "13 of the 15".
    indirect case share(part: Quantity, whole: Quantity)
    /// A date or a period that is known.
    case period(Period)
    /// A date that needs a dateline, with the words that would have to be resolved.
    case unresolved(String)
    /// A time on the clock or a part of a day.
    case time(TimeOfDay)
    /// From one time of day to another; both are named in the text.
    case times(from: TimeOfDay, to: TimeOfDay)
    /// A time that comes again and again.
    case recurrence(Recurrence)
    /// A time that is only placed before, at or after the present: "now", "recently".
    case reference(TimeReference)
    /// A place in an order: "first" is 1.
    case ordinal(Int)
    /// A place counted from the end or from the present one: "next to last" is one before the end.
    case relativePlace(from: Anchor, offset: Int)
    /// A span that is no figure, by decision of the rule: a version, a telephone number.
    case none
  }

  /// Where a relative place is counted from.
  public enum Anchor: String, Hashable, Sendable {
    case end, current
  }

  /// A named part of the text that the rule matched.
  public struct Capture: Hashable, Sendable {
    /// The name in the rule's pattern, such as `unit`.
    public let name: String
    /// Where it stands.
    public let range: TextRange

    /// Makes a capture.
    public init(name: String, range: TextRange) {
      self.name = name
      self.range = range
    }
  }

  /// The whole span, hedge and unit included.
  public let range: TextRange
  /// The figure or date alone, without its hedge.
  public let core: TextRange
  /// What it is.
  public let kind: Kind
  /// What it says.
  public let value: Value
  /// The rule that found it, such as `mentions/percent`.
  public let rule: String
  /// The named parts, in the order of the text.
  public let captures: [Capture]

  /// Makes a mention.
  public init(
    range: TextRange, core: TextRange, kind: Kind, value: Value, rule: String, captures: [Capture]
  ) {
    self.range = range
    self.core = core
    self.kind = kind
    self.value = value
    self.rule = rule
    self.captures = captures
  }

  /// The figure, where the mention is one.
  public var quantity: Quantity? {
    switch value {
    case .quantity(let quantity): quantity
    case .share(let part, _): part
    case .period, .unresolved, .time, .times, .recurrence, .reference, .ordinal, .relativePlace,
      .none:
      nil
    }
  }

  /// The period, where the mention is a known date.
  public var period: Period? {
    guard case .period(let period) = value else { return nil }
    return period
  }
}
