import Claims

/// The whole report as one object, in the shape of `docs/report-schema.json`.
struct JSONRenderer: ReportRenderer {
  func render(_ report: Report) -> String { JSONWriter.indented(JSONValue(report)) }
}
