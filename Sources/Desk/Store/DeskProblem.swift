/// Something that `DeskStore.verify` found.
public enum DeskProblem: Hashable, Sendable {
  /// The two chains of a desk.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case run, decision
  }

  /// SQLite finds the file damaged, in its words.
  case damaged(String)
  /// A table, index or trigger of the desk is missing or was changed.
  case schemaChanged(String)
  /// A row does not have the hash that its content gives.
  case changed(Kind, Int)
  /// A row does not follow the one before it: that one was exchanged.
  case unlinked(Kind, Int)
  /// Rows are gone; the bounds are included.
  case missing(Kind, ClosedRange<Int>)
  /// The chain no longer holds a head that was written down.
  case headMissing(Kind, String)
}

extension DeskProblem: CustomStringConvertible {
  /// The problem in one sentence without a full stop.
  public var description: String {
    switch self {
    case .damaged(let text): "the file is damaged: \(text)"
    case .schemaChanged(let name): "'\(name)' of the desk's schema is missing or was changed"
    case .changed(let kind, let number): "\(kind) \(number) was changed after it was recorded"
    case .unlinked(let kind, let number):
      "\(kind) \(number) does not follow \(kind) \(number - 1), which was exchanged"
    case .missing(let kind, let range):
      range.count == 1
        ? "\(kind) \(range.lowerBound) is gone"
        : "\(kind)s \(range.lowerBound) to \(range.upperBound) are gone"
    case .headMissing(let kind, let hash):
      "no \(kind) has the hash \(hash.prefix(12))...: rows were cut off or rewritten"
    }
  }
}
