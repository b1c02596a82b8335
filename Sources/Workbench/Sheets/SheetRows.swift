import Claims
import Desk
import Reports
import Tables

/// Reads the rows of a returned sheet, and collects what is wrong with them.
struct SheetRows {
  /// Which finding a row may be about.
  struct Identity: Hashable {
    let id: String
    let occurrence: Int
  }

  /// A finding in one of the documents.
  struct Place {
    let document: Int
    let uri: String
    let anchor: FindingAnchor
  }

  private let file: String
  private let known: [Identity: [Place]]
  private let reader: String?
  private var columns: [SheetColumn: Int] = [:]
  private(set) var answers: [ReturnedSheet.Answer] = []
  private(set) var unanswered = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, known: [Identity: [Place]], reader: String?) {
    self.file = file
    self.known = known
    self.reader = reader
  }

  /// Whether the rows can be read at all, and not too much is wrong already.
  var canGoOn: Bool { columns[.id] != nil && diagnostics.count < 20 }

  /// Everything that a row may be about.
  static func anchors(of reports: [DocumentReport]) -> [Identity: [Place]] {
    var known: [Identity: [Place]] = [:]
    func add(_ key: ClaimKey, _ occurrence: Int, _ context: String, _ document: Int) {
      let anchor = FindingAnchor(finding: key, occurrence: occurrence, context: context)
      known[Identity(id: key.hex, occurrence: occurrence), default: []].append(
        Place(document: document, uri: reports[document].document.uri, anchor: anchor))
    }
    for (index, report) in reports.enumerated() {
      for claim in report.findings.map(\.claim) {
        add(claim.key, claim.occurrence, claim.contextKey.hex, index)
      }
      var seen: [ClaimKey: Int] = [:]
      for key in report.relations.map(\.key) + report.editorial.map(\.key) {
        seen[key, default: 0] += 1
        add(key, seen[key] ?? 1, "", index)
      }
    }
    return known
  }

  mutating func take(header: [TableCell]) {
    for (index, cell) in header.enumerated() {
      if let column = SheetColumn(rawValue: cell.text.lowercased()) { columns[column] = index }
    }
    let needed: [SheetColumn] = [.id, .occurrence, .checked, .initials, .decision, .reason]
    let missing = needed.filter { columns[$0] == nil }.map(\.rawValue)
    guard !missing.isEmpty else { return }
    columns = [:]
    complain(
      "sheet.columns", "the sheet has no column \(missing.joined(separator: ", "))",
      header.first, hint: "write one with assay report ARTICLE -f sheet-csv")
  }

  mutating func take(_ row: TableRow) {
    let isTicked = tick(row)
    let decision = text(.decision, row)
    guard isTicked || !decision.isEmpty else {
      unanswered += 1
      return
    }
    let place = self.place(row)
    let state = self.state(decision, row)
    let initials = text(.initials, row)
    guard let reader = initials.isEmpty ? reader : initials else {
      return complain(
        "sheet.initials", "the row is answered but not signed", cell(.initials, row),
        hint: "write initials, or name the reader with --as")
    }
    guard let place, let state else { return }
    var reason = text(.reason, row)
    if decision.isEmpty, reason.isEmpty { reason = SheetRows.ticked }
    if state == .copyStands, reason.isEmpty {
      return complain("sheet.reason", "copy stands needs a reason", cell(.reason, row))
    }
    answers.append(
      ReturnedSheet.Answer(
        document: place.document, anchor: place.anchor, state: state, reason: reason,
        reader: reader))
  }

  mutating func complain(_ error: TableError) {
    diagnostics.append(
      Diagnostic(
        code: "sheet.table", message: error.message,
        position: FilePosition(file: file, line: error.line, column: error.column),
        excerpt: error.excerpt))
  }

  private mutating func place(_ row: TableRow) -> Place? {
    let article = text(.article, row)
    guard let occurrence = Int(text(.occurrence, row)) else {
      complain("sheet.occurrence", "this is no whole number", cell(.occurrence, row))
      return nil
    }
    let places = known[Identity(id: text(.id, row), occurrence: occurrence)] ?? []
    guard let place = places.first(where: { $0.uri == article }) ?? places.first else {
      complain(
        "sheet.finding", "the article has no such finding any more", cell(.id, row),
        hint: "the text may have changed since the sheet was written")
      return nil
    }
    return place
  }

  /// Whether the box is ticked. What is neither a tick nor an empty box is an error.
  private mutating func tick(_ row: TableRow) -> Bool {
    let mark = text(.checked, row).lowercased().filter { !"[]() ".contains($0) }
    if ["", "\u{2610}", "no", "0"].contains(mark) { return false }
    if ["x", "\u{2713}", "\u{2714}", "\u{2611}", "\u{2612}", "yes", "y", "ok", "1"].contains(mark) {
      return true
    }
    complain(
      "sheet.tick", "this is neither a tick nor an empty box", cell(.checked, row),
      hint: "write x")
    return false
  }

  /// The decision; a tick alone says that the words were held against the source and stand.
  private mutating func state(_ decision: String, _ row: TableRow) -> Disposition.State? {
    guard !decision.isEmpty else { return .copyStands }
    let words = decision.lowercased().replacing("-", with: " ")
    if let state = Disposition.State.allCases.first(where: { $0.words == words }) { return state }
    let near = Disposition.State.allCases.first { state in
      words.split(separator: " ").contains { state.words.contains($0) }
    }
    let all = Disposition.State.allCases.map(\.words).joined(separator: ", ")
    complain(
      "sheet.decision", "no decision is called '\(decision)'", cell(.decision, row),
      hint: near.map { "did you mean '\($0.words)'?" } ?? "decisions are \(all)")
    return nil
  }

  private func cell(_ column: SheetColumn, _ row: TableRow) -> TableCell? {
    columns[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  private func text(_ column: SheetColumn, _ row: TableRow) -> String {
    let cell = SpreadsheetCell.plain(cell(column, row)?.text ?? "")
    return cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func complain(
    _ code: String, _ message: String, _ cell: TableCell?, hint: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code: code, message: message,
        position: cell.map { FilePosition(file: file, line: $0.line, column: $0.column) },
        hint: hint))
  }

  private static let ticked = "ticked on the source sheet"
}
