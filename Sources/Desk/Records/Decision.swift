public import Claims

/// A decision that stands in the desk, or the taking back of one.
@dynamicMemberLookup
public struct Decision: Hashable, Sendable {
  /// Its place in the order of recording, from 1.
  public let number: Int
  /// The article of its run.
  public let article: String
  /// What was recorded.
  public let draft: DecisionDraft
  /// The number of the decision that this one takes back; nil for an ordinary decision.
  public let undoOf: Int?
  /// The SHA-256 that chains the decision to the one before it.
  public let hash: String

  /// What was recorded, so that `decision.state` reads well.
  public subscript<Value>(dynamicMember path: KeyPath<DecisionDraft, Value>) -> Value {
    draft[keyPath: path]
  }

  /// The decision as reports print it.
  public var disposition: Disposition {
    Disposition(
      finding: draft.anchor.finding, occurrence: draft.anchor.occurrence, reader: draft.reader,
      state: draft.state, reason: draft.reason, note: draft.note, at: draft.at.description)
  }
}
