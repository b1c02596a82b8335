/// The names that a corpus knows, offered to extraction as a plain value.
///
/// Extraction uses it to find names in the text; what a name means is decided by the corpus.
public struct NameDictionary: Hashable, Sendable {
  /// One name of one thing.
  public struct Entry: Hashable, Sendable {
    /// The name as written in the corpus, such as "North Korea".
    public let name: String
    /// The thing's identifier in the corpus.
    public let entity: String
    /// The thing's kind: `country`, `person`, `organisation`, `event` and the like.
    public let kind: String
    /// Whether the name alone does not settle which thing is meant ("US-South Korean exercises").
    public let isWeak: Bool

    /// Makes an entry.
    public init(name: String, entity: String, kind: String, isWeak: Bool) {
      self.name = name
      self.entity = entity
      self.kind = kind
      self.isWeak = isWeak
    }
  }

  /// The entries; a name may stand for several things.
  public let entries: [Entry]

  /// Makes a dictionary.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// No names at all.
  public static let empty = NameDictionary([])
}
