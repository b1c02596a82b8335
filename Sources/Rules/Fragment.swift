public import Claims

/// A named part of patterns, as its author wrote it.
public struct Fragment: Hashable, Sendable {
  /// The name that patterns use in braces.
  public let name: String
  /// What it matches, in a sentence.
  public let summary: String
  /// The pattern, with other fragments in braces.
  public let written: String
  /// Where it stands in its file.
  public let position: FilePosition

  /// Makes a fragment.
  public init(name: String, summary: String, written: String, position: FilePosition) {
    self.name = name
    self.summary = summary
    self.written = written
    self.position = position
  }
}
