/// A relation that the article asserts, with the arithmetic done.
public struct Relation: Hashable, Sendable {
  /// Whether the figures fit.
  public enum Outcome: String, Hashable, Sendable {
    case holds, fails
  }

  /// The identity: a SHA-256 over the rule and the printed figures.
  public let key: ClaimKey
  /// The rule, such as `ledger/conversion`.
  public let rule: String
  /// Whether the figures fit.
  public let outcome: Outcome
  /// Indices of the claims that take part.
  public let claims: [Int]
  /// The whole span.
  public let range: TextRange
  /// The figure that was stated.
  public let stated: String
  /// The figure that follows from the others.
  public let expected: String
  /// The arithmetic in a sentence.
  public let working: String

  /// Makes a relation.
  public init(
    key: ClaimKey, rule: String, outcome: Outcome, claims: [Int], range: TextRange, stated: String,
    expected: String, working: String
  ) {
    self.key = key
    self.rule = rule
    self.outcome = outcome
    self.claims = claims
    self.range = range
    self.stated = stated
    self.expected = expected
    self.working = working
  }

  /// How much it should concern an editor.
  public var level: Level { outcome == .fails ? .error : .none }
}
