import Claims
import Desk
import Foundation
import Reports
import Tables
import Testing
import Workbench

@Suite struct ReturnedSheetTests {
  private static let article = ReviewedArticle.all[0]

  /// The sheet with some cells filled in, by row and column.
  private func sheet(_ cells: [(row: Int, column: SheetColumn, text: String)]) throws -> URL {
    let report = try Self.article.report()
    let text = ReportFormat.sheetCSV.render(report, options: try Self.article.options())
    let bytes = Array(text.utf8)
    var isRead = false
    var table = try TableReader {
      defer { isRead = true }
      return isRead ? [] : bytes
    }
    var rows: [[String]] = []
    while let row = try table.next() { rows.append(row.cells.map(\.text)) }
    for cell in cells {
      let column = try #require(table.header.firstIndex { $0.text == cell.column.rawValue })
      rows[cell.row][column] = cell.text
    }
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(UUID().uuidString).csv")
    let lines = ([table.header.map(\.text)] + rows).map {
      TableWriter.line($0, separator: .semicolon)
    }
    try Data(("\u{FEFF}" + lines.joined()).utf8).write(to: url)
    return url
  }

  private func read(
    _ cells: [(row: Int, column: SheetColumn, text: String)], reader: String? = nil
  ) throws -> ReturnedSheet {
    try ReturnedSheet(
      contentsOf: sheet(cells), named: "sheet.csv", reports: Self.article.report().documents,
      reader: reader)
  }

  @Test func anEmptySheetHasNoAnswers() throws {
    let sheet = try read([])
    #expect(sheet.answers.isEmpty)
    #expect(sheet.unanswered == (try Self.article.report().documents[0].findings.count) + 5)
  }

  @Test func ticksAndDecisionsBecomeAnswersAboutTheirFindings() throws {
    let sheet = try read(
      [
        (0, .checked, "[X]"), (0, .initials, "mk"),
        (1, .decision, "Needs-Fix"), (1, .reason, "'=SUM(A1)"),
        (2, .decision, "copy stands"), (2, .reason, "see the tape"), (2, .initials, "jo"),
      ], reader: "kim")
    let claims = try Self.article.report().documents[0].findings.map(\.claim)
    #expect(sheet.answers.map(\.state) == [.copyStands, .needsFix, .copyStands])
    #expect(sheet.answers.map(\.reader) == ["mk", "kim", "jo"])
    #expect(
      sheet.answers.map(\.reason) == ["ticked on the source sheet", "=SUM(A1)", "see the tape"])
    #expect(sheet.answers.map(\.anchor.finding) == claims.prefix(3).map(\.key))
    #expect(sheet.answers.map(\.anchor.context) == claims.prefix(3).map(\.contextKey.hex))
  }

  @Test func everythingThatIsWrongIsToldAtOnce() throws {
    let problems: [(row: Int, column: SheetColumn, text: String)] = [
      (0, .decision, "copy stand"), (0, .initials, "mk"),
      (1, .checked, "maybe"),
      (2, .decision, "later"),
      (3, .decision, "copy stands"), (3, .initials, "mk"),
      (4, .decision, "later"), (4, .initials, "mk"), (4, .id, "no such thing"),
    ]
    let error = try #require(throws: Diagnostics.self) { try read(problems) }
    #expect(
      error.all.map(\.code) == [
        "sheet.decision", "sheet.tick", "sheet.initials", "sheet.reason", "sheet.finding",
      ])
    #expect(error.all[0].hint == "did you mean 'copy stands'?")
    #expect(error.all.compactMap(\.position?.line) == [2, 3, 4, 5, 6])
  }

  @Test func aTableThatIsNoSheetIsRefused() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(UUID().uuidString).csv")
    try Data("a,b\n1,2\n".utf8).write(to: url)
    let error = try #require(throws: Diagnostics.self) {
      try ReturnedSheet(contentsOf: url, named: "x.csv", reports: [], reader: nil)
    }
    #expect(error.all.map(\.code) == ["sheet.columns"])
  }
}
