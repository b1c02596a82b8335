import Claims
import Foundation
import Tables

/// Turns complaints into diagnostics: looks up the column and the line of each in its file.
struct ComplaintPlacer {
  let folders: [PackageFolder]

  /// All diagnostics in the order of packages, files and lines.
  func diagnostics(_ complaints: Complaints) -> [Diagnostic] {
    var all = complaints.placed
    let files = Dictionary(grouping: complaints.pending) { complaint in
      FileKey(package: complaint.package, table: complaint.table)
    }
    for (file, found) in files { all += place(found, in: file) }
    all.sort { ComplaintPlacer.order($0, $1) }
    if complaints.dropped > 0 { all.append(ComplaintPlacer.dropped(complaints.dropped)) }
    return all
  }

  private struct FileKey: Hashable {
    let package: Int
    let table: PackageTable
  }

  private func place(_ complaints: [Complaint], in file: FileKey) -> [Diagnostic] {
    let folder = folders[file.package]
    let path = folder.path(of: file.table.file)
    let byLine = Dictionary(grouping: complaints, by: \.line)
    var placed: [Diagnostic] = []
    let (header, rows) = rows(Set(byLine.keys), of: folder.url(of: file.table.file))
    for (line, found) in byLine {
      for complaint in found {
        placed.append(
          ComplaintPlacer.diagnostic(
            complaint, path: path, line: line, row: rows[line],
            cell: header.firstIndex(of: complaint.column)))
      }
    }
    return placed
  }

  /// The header and the rows that begin in the given lines, as far as the file can be read: without
  /// them a diagnostic has its line, but no column and no excerpt.
  private func rows(
    _ lines: Set<Int>, of url: URL
  ) -> (header: [String], rows: [Int: TableRow]) {
    var header: [String] = []
    var rows: [Int: TableRow] = [:]
    do {
      var reader = try TableReader(contentsOf: url)
      header = reader.header.map(\.text)
      while rows.count < lines.count {
        do {
          guard let row = try reader.next() else { break }
          if lines.contains(row.line) { rows[row.line] = row }
        } catch is TableError {
          continue
        }
      }
    } catch {
      return (header, rows)
    }
    return (header, rows)
  }

  private static func diagnostic(
    _ complaint: Complaint, path: String, line: Int, row: TableRow?, cell index: Int?
  ) -> Diagnostic {
    let cell = row.flatMap { row in index.map { row.cells[$0] } } ?? row?.cells.first
    let excerpt = cell.flatMap { row?.sourceLine(of: $0) }
    let column = cell?.column ?? 1
    return Diagnostic(
      severity: complaint.severity, code: complaint.code, message: complaint.message,
      position: FilePosition(file: path, line: cell?.line ?? line, column: column),
      excerpt: excerpt, width: index == nil ? 1 : width(cell?.text ?? "", in: excerpt, at: column),
      hint: complaint.hint)
  }

  /// How many code points of its line a cell takes, with quotation marks.
  private static func width(_ text: String, in excerpt: String?, at column: Int) -> Int {
    let rest = (excerpt ?? "").unicodeScalars.dropFirst(column - 1)
    guard rest.first == "\"" else { return text.unicodeScalars.count }
    let marks = text.unicodeScalars.count { $0 == "\"" }
    return min(rest.count, text.unicodeScalars.count + marks + 2)
  }

  private static func order(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    let left = (a.position?.file ?? "", a.position?.line ?? 0, a.position?.column ?? 0)
    let right = (b.position?.file ?? "", b.position?.line ?? 0, b.position?.column ?? 0)
    return left == right ? (a.code, a.message) < (b.code, b.message) : left < right
  }
}

extension ComplaintPlacer {
  private static func dropped(_ count: Int) -> Diagnostic {
    Diagnostic(code: "corpus.more", message: "\(count) more are not shown")
  }
}
