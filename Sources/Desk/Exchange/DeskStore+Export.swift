import Foundation
import GRDB

extension DeskStore {
  /// Writes the desk as JSON Lines: a header, the runs, then the decisions, each in the order of
  /// recording, with their hashes. What is recorded while the export goes on is left out. Equal
  /// desks give equal lines.
  ///
  /// - Parameter line: takes one line without its end; it may be long, since a run holds its report.
  /// - Throws: `DeskError`, or what `line` throws.
  public func export(_ line: (String) throws -> Void) throws {
    let head = try head()
    let header = DeskLineHeader(
      format: DeskLineHeader.format, runs: head.runs, decisions: head.decisions)
    try line(DeskStore.text(.header(header)))
    // One at a time: a report may be megabytes long.
    try rows(RunRow.self, until: head.runs, step: 1) { try line(DeskStore.text(.run($0))) }
    try rows(DecisionRow.self, until: head.decisions, step: 500) {
      try line(DeskStore.text(.decision($0)))
    }
  }

  /// The rows up to a place. They are handed over outside of the database's queue, and since rows
  /// never change, several reads give one picture.
  private func rows<Row: ChainedRow>(
    _ type: Row.Type, until end: Int, step: Int, _ body: (Row) throws -> Void
  ) throws {
    let sql = "SELECT * FROM \(type.kind) WHERE number BETWEEN ? AND ? ORDER BY number"
    for start in stride(from: 1, through: end, by: step) {
      let rows = try read { db in
        try Row.fetchAll(db, sql: sql, arguments: [start, min(end, start + step - 1)])
      }
      for row in rows { try body(row) }
    }
  }

  private static func text(_ line: DeskLine) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }
}
