/// A check of one article that stands in the desk. Its report is read apart, since it is long.
@dynamicMemberLookup
public struct Run: Hashable, Sendable {
  /// Its name in this desk.
  public let id: RunID
  /// What was recorded.
  public let draft: RunDraft
  /// The SHA-256 that chains the run to the one before it.
  public let hash: String

  /// What was recorded, so that `run.article` reads well.
  public subscript<Value>(dynamicMember path: KeyPath<RunDraft, Value>) -> Value {
    draft[keyPath: path]
  }
}
