/// A corpus that was opened well and then could not be read: the file is damaged.
public struct ReadingError: Error, Hashable, Sendable {
  /// The file; empty for a corpus in memory.
  public let path: String
  /// What SQLite said.
  public let detail: String
}

extension ReadingError: CustomStringConvertible {
  /// What happened, and what to do.
  public var description: String {
    "the corpus \(path) cannot be read (\(detail)); build it anew"
  }
}
