import Claims

struct HTMLRenderer: ReportRenderer {
  let options: ReportOptions
  func render(_ report: Report) -> String { "" }
}
