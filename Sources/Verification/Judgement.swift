public import Claims

/// What came of the claims and relations of one article.
public struct Judgement: Sendable {
  /// One finding for each claim, in the order of the claims.
  public let findings: [Finding]
  /// The ledger: every relation that could be worked out, passed and failed.
  public let relations: [Relation]

  /// Makes a judgement.
  public init(findings: [Finding], relations: [Relation]) {
    self.findings = findings
    self.relations = relations
  }
}
