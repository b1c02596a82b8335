/// What an import added.
public struct DeskImport: Hashable, Sendable {
  /// Runs that the desk did not hold.
  public internal(set) var addedRuns = 0
  /// Decisions that the desk did not hold, with takings back.
  public internal(set) var addedDecisions = 0
  /// Runs that were there already.
  public internal(set) var knownRuns = 0
  /// Decisions that were there already.
  public internal(set) var knownDecisions = 0
}
