public import Claims

/// A decision that a reader wants to record.
public struct DecisionDraft: Hashable, Sendable {
  /// What it is about.
  public let anchor: FindingAnchor
  /// The run that the reader looked at.
  public let run: RunID
  /// What was decided.
  public let state: Disposition.State
  /// Why; required for `copy-stands`.
  public let reason: String
  /// Anything else the reader wrote.
  public let note: String
  /// Who decided.
  public let reader: String
  /// When.
  public let at: Moment

  /// Makes a draft; the desk checks it when it is recorded.
  public init(
    anchor: FindingAnchor, run: RunID, state: Disposition.State, reason: String = "",
    note: String = "", reader: String, at: Moment
  ) {
    self.anchor = anchor
    self.run = run
    self.state = state
    self.reason = reason
    self.note = note
    self.reader = reader
    self.at = at
  }
}
