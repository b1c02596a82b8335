/// How far the desk has come. Written down elsewhere, it proves later that nothing recorded until
/// then was changed or cut off.
public struct DeskHead: Hashable, Sendable {
  /// How many runs are recorded.
  public let runs: Int
  /// How many decisions are recorded, with those that were taken back.
  public let decisions: Int
  /// The hash of the last run; empty in an empty desk.
  public let runHash: String
  /// The hash of the last decision; empty in an empty desk.
  public let decisionHash: String
}
