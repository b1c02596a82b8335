import Claims
import Tables

/// One row for each claim, calculation and copy problem, with evidence and what to do (RFC 4180).
struct CSVRenderer: ReportRenderer {
  private static let columns = [
    "article", "number", "kind", "line", "column", "quote", "said_by", "verdict", "level",
    "we_hold", "sources", "links", "what_to_do", "decision", "rule", "id", "occurrence",
  ]

  func render(_ report: Report) -> String {
    let rows = report.documents.flatMap { self.rows($0, report.dispositions) }
    let incidents = report.incidents.map { incident in
      let place = incident.document.flatMap { index in
        incident.range.map { Places(report.documents[index].document).lines.position(at: $0.lower) }
      }
      return [
        incident.uri, "", "not checked", place.map { "\($0.line)" } ?? "",
        place.map { "\($0.column)" } ?? "", "", "", incident.message, Level.error.rawValue, "", "",
        "", "", "", incident.code, "", "",
      ]
    }
    return ([CSVRenderer.columns] + rows + incidents)
      .map { TableWriter.line($0.map(SpreadsheetCell.text)) }.joined()
  }

  private func rows(_ report: DocumentReport, _ dispositions: [Disposition]) -> [[String]] {
    let places = Places(report.document)
    return report.rows(dispositions).map { row in
      let start = places.lines.position(at: row.range.lower)
      return [
        report.document.uri, row.number, row.kind.rawValue, "\(start.line)", "\(start.column)",
        row.quote, row.speaker, row.words, row.level.rawValue,
        row.answers.joined(separator: "; "), sources(row),
        links(row), row.todo, row.deskWords, row.rule, row.key.hex, "\(row.occurrence)",
      ]
    }
  }

  private func sources(_ row: ReportRow) -> String {
    row.citations.map { fact, citation in
      let details = [
        citation.locator.trimmedPrintable,
        citation.quote.isEmpty ? "" : "\u{201C}\(citation.quote.trimmedPrintable)\u{201D}",
      ].filter { !$0.isEmpty }
      return ([fact.valueWords + ": " + citation.words] + details).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private func links(_ row: ReportRow) -> String {
    var seen: Set<String> = []
    return row.citations.map(\.citation.source.url)
      .filter { Markup.isWebAddress($0) && seen.insert($0).inserted }.joined(separator: " ")
  }
}
