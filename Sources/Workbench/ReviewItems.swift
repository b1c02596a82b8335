public import Claims
public import Desk

/// The flagged findings of a document as the review queue takes them.
public enum ReviewItems {
  /// Claims of level note or worse, failed relations and copy problems.
  public static func items(of report: DocumentReport) -> [ReviewItem] {
    claims(report) + relations(report) + editorial(report)
  }

  private static func claims(_ report: DocumentReport) -> [ReviewItem] {
    report.findings.filter { $0.level > .none }.map { finding in
      ReviewItem(
        anchor: FindingAnchor(
          finding: finding.claim.key, occurrence: finding.claim.occurrence,
          context: finding.claim.contextKey.hex),
        kind: .claim, level: finding.level,
        title: "\(finding.verdict.words): \(FindingCard.printable(finding.claim.quote))",
        card: FindingCard.text(of: finding, in: report),
        evidence: FindingCard.evidence(of: finding))
    }
  }

  private static func relations(_ report: DocumentReport) -> [ReviewItem] {
    report.relations.filter { $0.outcome == .fails }.map { relation in
      let text = FindingCard.printable(report.document.string(in: relation.range))
      return ReviewItem(
        anchor: FindingAnchor(finding: relation.key, occurrence: 1, context: ""),
        kind: .relation, level: relation.level, title: "does not add up: \(text)",
        card: "\u{201C}\(text)\u{201D}\n  \(FindingCard.printable(relation.working))",
        evidence: "stated \(relation.stated), expected \(relation.expected); \(relation.rule)")
    }
  }

  private static func editorial(_ report: DocumentReport) -> [ReviewItem] {
    report.editorial.map { problem in
      let text = FindingCard.printable(report.document.string(in: problem.range))
      return ReviewItem(
        anchor: FindingAnchor(finding: problem.key, occurrence: 1, context: ""),
        kind: .copyProblem, level: problem.level, title: FindingCard.printable(problem.message),
        card: "\u{201C}\(text)\u{201D}\n  \(FindingCard.printable(problem.message))"
          + (problem.suggestion.map { "\n  do: " + $0 } ?? ""),
        evidence: problem.rule)
    }
  }
}
