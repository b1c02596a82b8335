/// A relation between figures that the article's own words assert, before the arithmetic.
public struct RelationCue: Hashable, Sendable {
  /// What the words assert.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// "50 kilometers (30 miles)": the same quantity in two units.
    case conversion
    /// "59 launches, including 13 since October": a part is not larger than its whole.
    case part
  }

  /// A figure that takes part, in the order of the text.
  public struct Member: Hashable, Sendable {
    /// Where the figure stands, hedge and unit included.
    public let range: TextRange
    /// The figure.
    public let quantity: Quantity
    /// The index of the claim that the figure belongs to, if any.
    public let claim: Int?

    /// Makes a member.
    public init(range: TextRange, quantity: Quantity, claim: Int?) {
      self.range = range
      self.quantity = quantity
      self.claim = claim
    }
  }

  /// What the words assert.
  public let kind: Kind
  /// The whole span.
  public let range: TextRange
  /// The figures, in the order of the text.
  public let members: [Member]
  /// The rule whose cue matched, such as `ledger/conversion`.
  public let rule: String

  /// Makes a cue.
  public init(kind: Kind, range: TextRange, members: [Member], rule: String) {
    self.kind = kind
    self.range = range
    self.members = members
    self.rule = rule
  }
}
