/// The folders of `Rules/` that hold rules; each has its own keys and its own meaning.
public enum RuleFamily: String, Hashable, Sendable, CaseIterable {
  /// Typed spans: numbers, quantities, dates.
  case mentions
  /// How mentions and words become claims.
  case claims
  /// The verdicts and their advice.
  case corpus
  /// Wordings that assert a relation between figures.
  case ledger
  /// Copy problems.
  case editorial
}
