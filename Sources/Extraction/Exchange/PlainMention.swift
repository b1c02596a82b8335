public import Claims

/// A mention in the form that is exchanged with other taggers: a span, a kind, and a value in
/// plain notation.
public struct PlainMention: Hashable, Sendable {
  /// Where it stands.
  public let range: TextRange
  /// One of: number ordinal percent money quantity date time duration set range age temperature
  /// dimension other.
  public let kind: String
  /// A plain decimal, `lo..hi` for an interval with either end left out where it is open, or
  /// TIMEX3 for times; nil where the words have no value.
  public let value: String?
  /// UCUM code of the unit, ISO 4217 code of a currency; nil for pure numbers and times.
  public let unit: String?

  /// Makes a plain mention.
  public init(range: TextRange, kind: String, value: String?, unit: String?) {
    self.range = range
    self.kind = kind
    self.value = value
    self.unit = unit
  }
}
