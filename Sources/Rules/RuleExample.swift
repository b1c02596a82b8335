public import Claims

/// A sentence that a rule is tried on: its test and its documentation.
public struct RuleExample: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Whether the rule must fire on it; otherwise it must not.
  public let isPositive: Bool
  /// The exact words that the rule must cover; nil where they do not matter.
  public let match: String?
  /// The value or verdict that must come out, in the canonical notation of the family; nil where
  /// it does not matter.
  public let value: String?
  /// The dateline to read it with; nil for none.
  public let dateline: CalendarDay?
  /// Where the example stands in its file.
  public let position: FilePosition

  /// Makes an example.
  public init(
    text: String, isPositive: Bool, match: String?, value: String?, dateline: CalendarDay?,
    position: FilePosition
  ) {
    self.text = text
    self.isPositive = isPositive
    self.match = match
    self.value = value
    self.dateline = dateline
    self.position = position
  }
}
