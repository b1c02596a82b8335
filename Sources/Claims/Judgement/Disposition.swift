/// A person's decision about a finding. Each reader has one; the last counts.
public struct Disposition: Hashable, Sendable {
  /// What the decision means for the copy.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case open
    case needsFix = "needs-fix"
    case copyStands = "copy-stands"
    case corpusWrong = "corpus-wrong"
    case later, fixed

    /// The words that people read.
    public var words: String {
      switch self {
      case .open: "open"
      case .needsFix: "needs fix"
      case .copyStands: "copy stands"
      case .corpusWrong: "corpus wrong"
      case .later: "later"
      case .fixed: "fixed"
      }
    }
  }

  /// The key of the claim, relation or copy problem.
  public let finding: ClaimKey
  /// The place among findings of equal key, from 1.
  public let occurrence: Int
  /// The reader.
  public let reader: String
  /// What was decided.
  public let state: State
  /// Why; required for `copy-stands`.
  public let reason: String
  /// Anything else the reader wrote.
  public let note: String
  /// When, as ISO 8601 in UTC.
  public let at: String

  /// Makes a disposition.
  public init(
    finding: ClaimKey, occurrence: Int, reader: String, state: State, reason: String, note: String,
    at: String
  ) {
    self.finding = finding
    self.occurrence = occurrence
    self.reader = reader
    self.state = state
    self.reason = reason
    self.note = note
    self.at = at
  }
}
