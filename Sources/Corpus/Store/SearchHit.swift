/// A row of the corpus that a search has found.
public struct SearchHit: Hashable, Sendable {
  /// What was found.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case entity, measure, source, fact
  }

  /// What was found.
  public let kind: Kind
  /// Its identifier.
  public let id: String
  /// What people read: its label or title; for facts those of measure and subject.
  public let label: String
  /// The words around what was searched for.
  public let excerpt: String

  /// Makes a hit.
  public init(kind: Kind, id: String, label: String, excerpt: String) {
    self.kind = kind
    self.id = id
    self.label = label
    self.excerpt = excerpt
  }
}
