/// All that was found in one document.
public struct DocumentReport: Sendable {
  /// What the text says.
  public let extract: Extract
  /// One finding for each claim, in the order of `extract.claims`.
  public let findings: [Finding]
  /// The ledger: every relation, passed and failed.
  public let relations: [Relation]
  /// Copy problems.
  public let editorial: [EditorialFinding]
  /// What kept a part from being checked.
  public let notifications: [Notification]

  /// Makes a report.
  public init(
    extract: Extract, findings: [Finding], relations: [Relation], editorial: [EditorialFinding],
    notifications: [Notification]
  ) {
    self.extract = extract
    self.findings = findings
    self.relations = relations
    self.editorial = editorial
    self.notifications = notifications
  }

  /// The document.
  public var document: Document { extract.document }
}
