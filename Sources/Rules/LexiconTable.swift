public import Claims

/// A table of words and what they mean. It gives both the fragment of patterns and the values.
public struct LexiconTable: Hashable, Sendable {
  /// One meaning with its wordings.
  public struct Entry: Hashable, Sendable {
    /// What the wordings mean, such as `2` for "February" or `km` for "kilometers".
    public let value: String
    /// The wordings, as written in the file.
    public let surfaces: [String]
    /// Further columns, such as `dimension`.
    public let attributes: [String: String]
    /// Where the row stands in its file.
    public let position: FilePosition

    /// Makes an entry.
    public init(
      value: String, surfaces: [String], attributes: [String: String], position: FilePosition
    ) {
      self.value = value
      self.surfaces = surfaces
      self.attributes = attributes
      self.position = position
    }
  }

  /// The name, which is also the name of the fragment: `months` for `{months}`.
  public let name: String
  /// What it holds, in a sentence.
  public let summary: String
  /// Whether the wordings match in their printed case only.
  public let isCaseSensitive: Bool
  /// The rows, in the order of the file.
  public let entries: [Entry]
  /// Sentences with `{}` for a wording, which say how wordings are met in running text; each row
  /// is tried in them.
  public let frames: [String]

  /// What stands for a wording in a frame.
  public static let gap = "{}"

  private let byFolded: [String: Int]

  /// Makes a table; `fold` is applied to wordings and look-ups of case-insensitive tables.
  public init(
    name: String, summary: String, isCaseSensitive: Bool, entries: [Entry], frames: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.isCaseSensitive = isCaseSensitive
    self.entries = entries
    self.frames = frames
    var byFolded: [String: Int] = [:]
    byFolded.reserveCapacity(entries.reduce(0) { $0 + $1.surfaces.count })
    for (index, entry) in entries.enumerated() {
      for surface in entry.surfaces {
        byFolded[LexiconTable.key(surface, isCaseSensitive: isCaseSensitive)] = index
      }
    }
    self.byFolded = byFolded
  }

  /// The row of a wording as printed; white space is collapsed. Nil for unknown words.
  public func entry(of surface: some StringProtocol) -> Entry? {
    byFolded[LexiconTable.key(surface, isCaseSensitive: isCaseSensitive)].map { entries[$0] }
  }

  /// The row of a wording as printed, as above; for texts that are strings this is faster.
  public func entry(of surface: String) -> Entry? {
    byFolded[LexiconTable.key(surface, isCaseSensitive: isCaseSensitive)].map { entries[$0] }
  }

  /// The row of a value; the first, where several share it.
  public func entry(valued value: String) -> Entry? { entries.first { $0.value == value } }
}
