/// The time expression that limits a claim: "this year", "since October 27", "in 2006".
public struct TimeScope: Hashable, Sendable {
  /// How the words limit the claim.
  public enum Relation: String, Hashable, Sendable {
    /// "in May", "on Friday", "this year".
    case during
    /// "since October 27", "from October 27".
    case since
    /// "by November", "until Friday".
    case until
    case before, after
  }

  /// The words as printed, preposition included where there is one.
  public let text: String
  /// Where they stand.
  public let range: TextRange
  /// The period they mean; nil where it needs a dateline.
  public let period: Period?
  /// How it limits the claim.
  public let relation: Relation

  /// Makes a scope.
  public init(text: String, range: TextRange, period: Period?, relation: Relation) {
    self.text = text
    self.range = range
    self.period = period
    self.relation = relation
  }
}
