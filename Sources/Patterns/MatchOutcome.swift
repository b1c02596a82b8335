/// What came of trying a pattern.
public enum MatchOutcome: Hashable, Sendable {
  /// It matched.
  case matched(PatternMatch)
  /// It does not match.
  case none
  /// It was given up at one of the limits of the scratch, so that nothing is known.
  case limitReached
}

extension MatchOutcome {
  /// The match, where there is one.
  public var match: PatternMatch? {
    switch self {
    case .matched(let match): match
    case .none, .limitReached: nil
    }
  }
}
