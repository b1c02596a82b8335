/// A match with its named groups, as UTF-8 byte offsets into the text.
public struct PatternMatch: Hashable, Sendable {
  /// A named group that took part.
  public struct Group: Hashable, Sendable {
    /// The name in the expression.
    public let name: String
    /// Where it matched.
    public let range: Range<Int>
  }

  /// The whole match.
  public let range: Range<Int>
  /// The named groups that took part, in the order of their names' numbers.
  public let groups: [Group]
}
