import Claims
import Tables

/// The source sheet as CSV: numbered rows with a box, initials and a decision to fill in. What comes
/// back can be imported as decisions.
struct SheetTableRenderer: ReportRenderer {
  func render(_ report: Report) -> String {
    let rows = report.documents.flatMap { document in
      let places = Places(document.document)
      return document.rows(report.dispositions).map { row in
        SheetColumn.allCases.map { cell($0, of: row, places) }
      }
    }
    let incidents = report.incidents.map { incident in
      SheetColumn.allCases.map { column in
        switch column {
        case .finding: "not checked: \(incident.message)"
        case .article: incident.uri
        case .number, .line, .claim, .saidBy, .weHold, .source, .locator, .quote, .link, .toDo,
          .desk, .checked, .initials, .decision, .reason, .id, .occurrence:
          ""
        }
      }
    }
    return ([SheetColumn.allCases.map(\.rawValue)] + rows + incidents)
      .map { TableWriter.line($0.map(SpreadsheetCell.text)) }.joined()
  }

  private func cell(_ column: SheetColumn, of row: ReportRow, _ places: Places) -> String {
    switch column {
    case .number: row.number
    case .line: "\(places.line(row.range))"
    case .claim: row.quote
    case .saidBy: row.speaker
    case .finding: row.words
    case .weHold: row.answers.joined(separator: "; ")
    case .source: each(row) { $0.words }
    case .locator: each(row) { $0.locator }
    case .quote:
      each(row) { $0.quote.isEmpty ? "" : "\u{201C}\($0.quote.trimmedPrintable)\u{201D}" }
    case .link: each(row) { Markup.isWebAddress($0.source.url) ? $0.source.url : "" }
    case .toDo: row.todo
    case .desk: row.deskWords
    case .checked: SheetColumn.emptyBox
    case .initials, .decision, .reason: ""
    case .article: places.document.uri
    case .id: row.key.hex
    case .occurrence: "\(row.occurrence)"
    }
  }

  private func each(_ row: ReportRow, _ text: (Citation) -> String) -> String {
    var seen: Set<String> = []
    return row.citations.map { text($0.citation).trimmedPrintable }
      .filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }
}
