/// Where a pattern matched, in bytes of the text.
public struct PatternMatch: Sendable {
  /// One group that took part in the match.
  public struct Group: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The bytes it matched; may be empty.
    public let range: Range<Int>
  }

  /// The bytes that matched; may be empty.
  public let range: Range<Int>
  /// The named groups that took part, in the order of the text.
  public let groups: [Group]

  /// The bytes that the group of a name matched; nil where it took no part. Of several groups of
  /// the name it is the first.
  public func group(named name: String) -> Range<Int>? {
    groups.first { $0.name == name }?.range
  }
}

extension PatternMatch: Hashable {}
