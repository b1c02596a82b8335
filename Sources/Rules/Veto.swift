public import Patterns

/// A context that kills a match of its rule. All given parts must hold.
public struct Veto: Sendable {
  /// Must match the matched words themselves.
  public let match: Pattern?
  /// Must match text that ends where the match begins.
  public let before: Pattern?
  /// Must match text that begins where the match ends.
  public let after: Pattern?

  /// Makes a veto.
  public init(match: Pattern?, before: Pattern?, after: Pattern?) {
    self.match = match
    self.before = before
    self.after = after
  }
}
