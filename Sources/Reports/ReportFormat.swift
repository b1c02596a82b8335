public import Claims

/// The shapes in which a report can be written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// A block for each finding with rule, as-of, binding, intervals and reasons.
  case full
  /// One line for each finding, `path:line:column: level rule message`, for editors.
  case concise
  /// The sum, then the findings in order of concern: what a desk reads in a terminal.
  case text
  /// The whole report as one JSON object; its schema is `docs/report-schema.json`.
  case json
  /// The document objects of the JSON report, one a line.
  case jsonl
  /// One self-contained page without scripts.
  case html

  /// Writes a report. Equal reports and options give equal bytes.
  public func render(_ report: Report, options: ReportOptions) -> String {
    renderer(options).render(report)
  }

  private func renderer(_ options: ReportOptions) -> any ReportRenderer {
    switch self {
    case .full: FullRenderer(options: options)
    case .concise: ConciseRenderer(options: options)
    case .text: TextRenderer(options: options)
    case .json: JSONRenderer()
    case .jsonl: JSONLinesRenderer()
    case .html: HTMLRenderer(options: options)
    }
  }
}
