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
  /// Tables for people, with the sum on top.
  case markdown
  /// One row for each claim, calculation and copy problem, safe to open in a spreadsheet.
  case csv
  /// Workflow commands that annotate the lines of a pull request.
  case github
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// W3C Web Annotations: a JSON-LD page of annotations with quote and position selectors.
  case annotations
  /// schema.org ClaimReview, for claims that people decided about; see `refusal(of:options:)`.
  case claimreview
  /// The source sheet of a checking desk with the annotated copy, as one page to print.
  case sheet
  /// The source sheet to fill in and import again.
  case sheetCSV = "sheet-csv"
  /// The source sheet as Markdown.
  case sheetMarkdown = "sheet-markdown"

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
    case .markdown: MarkdownRenderer(options: options)
    case .csv: CSVRenderer()
    case .github: GitHubRenderer(options: options)
    case .sarif: SARIFRenderer(options: options)
    case .annotations: AnnotationRenderer()
    case .claimreview: ClaimReviewRenderer(options: options)
    case .sheet: SheetPageRenderer(options: options)
    case .sheetCSV: SheetTableRenderer()
    case .sheetMarkdown: SheetMarkdownRenderer()
    }
  }
}
