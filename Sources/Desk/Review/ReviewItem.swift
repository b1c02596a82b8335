public import Claims

/// A finding in the review queue, with its texts as the caller rendered them.
public struct ReviewItem: Hashable, Sendable {
  /// What kind of finding it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case claim, relation
    case copyProblem = "copy-problem"

    /// The words that people read.
    public var words: String {
      switch self {
      case .claim: "claim"
      case .relation: "relation"
      case .copyProblem: "copy problem"
      }
    }
  }

  /// What a decision about it hangs on.
  public let anchor: FindingAnchor
  /// What kind of finding it is.
  public let kind: Kind
  /// How much it should concern an editor.
  public let level: Level
  /// One line that says what is wrong and where.
  public let title: String
  /// What stands below the title; may be several lines.
  public let card: String
  /// The evidence in full; may be several lines, empty where there is none.
  public let evidence: String

  /// Makes an item. The texts are printed as they are.
  public init(
    anchor: FindingAnchor, kind: Kind, level: Level, title: String, card: String, evidence: String
  ) {
    self.anchor = anchor
    self.kind = kind
    self.level = level
    self.title = title
    self.card = card
    self.evidence = evidence
  }
}
