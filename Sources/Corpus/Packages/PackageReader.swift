import Claims
import Foundation
import Tables

/// Streams the rows of a package's tables.
struct PackageReader {
  let folder: PackageFolder
  /// The number of the package, in the order of reading.
  let package: Int

  /// Reads one table and hands each row on; what is wrong with the file becomes a complaint, and
  /// the rows that can be read are read all the same. Returns whether every row could be read.
  @discardableResult
  func read(
    _ table: PackageTable, into complaints: inout Complaints,
    row handle: (PackageRow) throws -> Void
  ) throws -> Bool {
    guard folder.has(table.file) else {
      if table.isRequired { complaints.add(missingFile(table)) }
      return !table.isRequired
    }
    var errors = 0
    do {
      var reader = try TableReader(contentsOf: folder.url(of: table.file))
      guard let order = columnOrder(of: reader, table, into: &complaints) else { return false }
      while let row = try nextRow(&reader, table, into: &complaints, &errors) {
        guard !row.isBlank else { continue }
        let cells = zip(table.columns, order).map { column, index in
          let text = row.cells[index].text.trimmed
          return text.isEmpty ? table.defaults[column] ?? "" : text
        }
        let packageRow = PackageRow(table: table, package: package, line: row.line, cells: cells)
        try handle(packageRow)
      }
    } catch let error as TableError {
      complaints.add(diagnostic(error, table))
      return false
    }
    return errors == 0
  }

  private func nextRow(
    _ reader: inout TableReader, _ table: PackageTable, into complaints: inout Complaints,
    _ errors: inout Int
  ) throws -> TableRow? {
    while true {
      do {
        return try reader.next()
      } catch let error as TableError {
        complaints.add(diagnostic(error, table))
        errors += 1
      }
    }
  }

  /// Where each column of the format stands in the file; nil where one is missing.
  private func columnOrder(
    of reader: TableReader, _ table: PackageTable, into complaints: inout Complaints
  ) -> [Int]? {
    let names = reader.header.map(\.text)
    let missing = table.columns.filter { !names.contains($0) }
    let excerpt = names.joined(separator: reader.separator.rawValue)
    for cell in reader.header where !table.columns.contains(cell.text) {
      let position = FilePosition(
        file: folder.path(of: table.file), line: cell.line, column: cell.column)
      complaints.add(
        PackageReader.unknownColumn(
          cell.text, table, missing: missing, at: position, excerpt: excerpt))
    }
    for column in missing { complaints.add(missingColumn(column, table, excerpt: excerpt)) }
    guard missing.isEmpty else { return nil }
    return table.columns.compactMap { names.firstIndex(of: $0) }
  }
}

extension PackageReader {
  private func missingFile(_ table: PackageTable) -> Diagnostic {
    Diagnostic(
      code: "corpus.missing-file", message: "the package has no \(table.file)",
      position: FilePosition(file: folder.path(of: table.file), line: 1, column: 1),
      hint: "its header is \(table.columns.joined(separator: ","))")
  }

  private func missingColumn(
    _ column: String, _ table: PackageTable, excerpt: String
  ) -> Diagnostic {
    Diagnostic(
      code: "corpus.missing-column", message: "\(table.file) has no column '\(column)'",
      position: FilePosition(file: folder.path(of: table.file), line: 1, column: 1),
      excerpt: excerpt, hint: "the header is \(table.columns.joined(separator: ","))")
  }

  private static func unknownColumn(
    _ name: String, _ table: PackageTable, missing: [String], at position: FilePosition,
    excerpt: String
  ) -> Diagnostic {
    Diagnostic(
      code: "corpus.unknown-column", message: "\(table.file) knows no column '\(name)'",
      position: position, excerpt: excerpt, width: name.unicodeScalars.count,
      hint: Suggestion.hint(for: name, among: missing.isEmpty ? table.columns : missing))
  }

  private func diagnostic(_ error: TableError, _ table: PackageTable) -> Diagnostic {
    Diagnostic(
      code: "corpus.csv", message: error.message,
      position: FilePosition(
        file: folder.path(of: table.file), line: error.line, column: error.column),
      excerpt: error.excerpt, hint: error.hint)
  }
}
