import Claims

/// Workflow commands of GitHub Actions: each finding becomes an annotation beside its line.
///
/// Every line is a command, so no text of an article can begin one. Escapes follow the runner: `%`,
/// line breaks everywhere, and `:` and `,` in properties.
struct GitHubRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    let findings = report.documents.flatMap { commands($0, report.dispositions) }
    let incidents = report.incidents.map { incident in
      let places = incident.document.map { Places(report.documents[$0].document) }
      return command(
        "error", uri: incident.uri, range: incident.range, places, title: "Not checked",
        message: "\(incident.message) (\(incident.code))")
    }
    return (findings + incidents + [sum(report)]).map { $0 + "\n" }.joined()
  }

  private func commands(_ report: DocumentReport, _ dispositions: [Disposition]) -> [String] {
    let places = Places(report.document)
    let listed = Set(
      report.withoutFailingMembers.filter { options.lists($0.finding.verdict) }.map {
        "\($0.number)"
      }
    )
    let rows = report.rows(dispositions).filter { row in
      guard row.level != .none else { return false }
      return row.kind == .claim ? listed.contains(row.number) : true
    }
    return rows.sorted { ($0.valueRange, $0.number) < ($1.valueRange, $1.number) }.map { row in
      command(
        row.level.command, uri: report.document.uri, range: row.valueRange, places,
        title: row.kind == .copyProblem ? "Copy problem" : row.words.capitalizedFirst,
        message: message(row))
    }
  }

  private func message(_ row: ReportRow) -> String {
    var lines = [
      row.kind == .copyProblem ? row.words : "\u{201C}\(row.quote)\u{201D} \(row.words)"
    ]
    let label = row.kind == .claim ? "We hold: " : ""
    lines += row.shortAnswers.map { label + $0 }
    if !row.todo.isEmpty { lines.append("Do: \(row.todo)") }
    if !row.decisions.isEmpty { lines.append("Desk: \(row.deskWords)") }
    lines.append("[\(row.rule)]")
    return lines.map(\.trimmedPrintable).joined(separator: "\n")
  }

  private func sum(_ report: Report) -> String {
    let name =
      report.documents.count == 1
      ? report.documents[0].document.uri : "\(report.documents.count) articles"
    return command(
      "notice", uri: nil, range: nil, nil, title: "Fact check of \(name)",
      message: Tally(report.documents).sentences.joined(separator: " "))
  }

  private func command(
    _ name: String, uri: String?, range: TextRange?, _ places: Places?, title: String,
    message: String
  ) -> String {
    var properties: [(String, String)] = []
    if let uri { properties.append(("file", uri)) }
    if let range, let places {
      let (start, end) = (
        places.lines.position(at: range.lower), places.lines.position(at: range.upper)
      )
      properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
      if start.line == end.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
      }
    }
    properties.append(("title", title))
    let list = properties.map { "\($0)=\(GitHubRenderer.property($1))" }.joined(separator: ",")
    return "::\(name) \(list)::\(GitHubRenderer.data(message))"
  }

  private static func data(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmedPrintable.replacing("%", with: "%25") }
      .joined(separator: "%0A")
  }

  private static func property(_ text: String) -> String {
    text.trimmedPrintable.replacing("%", with: "%25").replacing(":", with: "%3A")
      .replacing(",", with: "%2C")
  }
}

extension Level {
  /// The command that annotates a finding of this level.
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note, .none: "notice"
    }
  }
}
