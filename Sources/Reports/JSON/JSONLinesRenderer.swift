import Claims

/// The document objects of the JSON report, one a line, then one line with `uri` and `failure` for
/// every input that could not be read.
struct JSONLinesRenderer: ReportRenderer {
  func render(_ report: Report) -> String {
    let documents = report.documents.map { JSONWriter.line(JSONValue($0)) }
    let failures = report.failures.map {
      JSONWriter.line(["uri": .string($0.uri), "failure": .string($0.message)])
    }
    return (documents + failures).joined()
  }
}
