public import Claims

/// Why a report cannot be written in a format, although there is a report.
public enum ReportRefusal: Error, Hashable, Sendable {
  /// The format names who publishes the check, and nobody was named.
  case noPublisher
  /// The format holds only claims that people decided about, and nobody did.
  case noDecision
}

extension ReportRefusal: CustomStringConvertible {
  /// The message, with what to do.
  public var description: String {
    switch self {
    case .noPublisher:
      "claimreview says who publishes the check: name a publisher with --publisher NAME and "
        + "--publisher-url URL"
    case .noDecision:
      "claimreview holds only claims that a person decided about, and there is no decision yet: "
        + "decide with assay review, then write it with assay report"
    }
  }
}

extension ReportFormat {
  /// Why a report cannot be written in this format; nil where it can.
  public func refusal(of report: Report, options: ReportOptions) -> ReportRefusal? {
    switch self {
    case .claimreview:
      guard options.publisher != nil else { return .noPublisher }
      return ClaimReviewRenderer.reviews(report).isEmpty ? .noDecision : nil
    case .full, .concise, .text, .json, .jsonl, .html, .markdown, .csv, .github, .sarif,
      .annotations, .sheet, .sheetCSV, .sheetMarkdown:
      return nil
    }
  }
}
