/// A thing that facts are about.
public struct Entity: Hashable, Sendable {
  /// The identifier in its package.
  public let id: String
  /// What it is: `country`, `person`, `organisation`, `event`, `place`, `object`.
  public let kind: String
  /// What people read.
  public let label: String
  /// Other names; one that begins with `~` is weak: it needs a date near the fact's.
  public let aliases: [String]
  /// What a curator should know.
  public let note: String

  /// Makes an entity.
  public init(id: String, kind: String, label: String, aliases: [String], note: String) {
    self.id = id
    self.kind = kind
    self.label = label
    self.aliases = aliases
    self.note = note
  }
}
