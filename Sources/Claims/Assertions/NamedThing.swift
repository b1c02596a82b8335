/// A name in the text that may be what a claim speaks of.
public struct NamedThing: Hashable, Sendable {
  /// How the name stands to the claim's figure, nearest relation first.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// "North Korea's 59 launches".
    case possessor
    /// The subject of the claim's clause: "North Korea fired 23 missiles".
    case agent
    /// "59 missiles fired by North Korea", "members of the Security Council".
    case complement
    /// Elsewhere in the same sentence.
    case sentence
    /// In an earlier sentence of the article, or its headline.
    case context
  }

  /// Where the name stands.
  public let range: TextRange
  /// The name as printed.
  public let text: String
  /// How it stands to the claim.
  public let role: Role
  /// What it may mean, by the dictionary offered; empty for names that it does not hold.
  public let entries: [NameDictionary.Entry]

  /// Makes a named thing.
  public init(range: TextRange, text: String, role: Role, entries: [NameDictionary.Entry]) {
    self.range = range
    self.text = text
    self.role = role
    self.entries = entries
  }
}
