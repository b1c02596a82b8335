public import Claims

/// What a decision hangs on: a claim, relation or copy problem, known by its words.
public struct FindingAnchor: Hashable, Sendable {
  /// The key of the claim, relation or copy problem.
  public let finding: ClaimKey
  /// The place among findings of equal key in the article, from 1.
  public let occurrence: Int
  /// A hash of the normalised neighbours, which tells findings of equal key apart across versions
  /// of an article; empty where there is none.
  public let context: String

  /// Makes an anchor.
  public init(finding: ClaimKey, occurrence: Int, context: String) {
    self.finding = finding
    self.occurrence = occurrence
    self.context = context
  }
}
