/// What became of a match.
public enum MatchOutcome: Hashable, Sendable {
  case matched(PatternMatch)
  case none
  /// The expression took more steps, depth or memory than it may.
  case limitReached

  /// The match, if there is one.
  public var match: PatternMatch? {
    guard case .matched(let match) = self else { return nil }
    return match
  }
}
