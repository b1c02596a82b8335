import Claims

/// Writes a report in one format, as a function of the report alone.
protocol ReportRenderer {
  func render(_ report: Report) -> String
}
