import Claims
import GRDB

/// Finds what is double or unknown among the staged rows of all packages.
struct IntegrityCheck {
  let db: Database
  /// Tables of which some rows could not be read: what they lack is not held against others.
  let broken: Set<PackageTable>

  func run(into complaints: inout Complaints) throws {
    for table in PackageTable.allCases {
      try findDoubles(table, into: &complaints)
      for (column, parent) in table.parents {
        try findUnknown(table, column, parent, into: &complaints)
      }
    }
    try findUnknown(.sources, "origin", .sources, into: &complaints)
    try findUnreferenced(into: &complaints)
    try findOriginCycles(into: &complaints)
  }

  /// Rows of one key: an error within a package; between packages only where they differ.
  private func findDoubles(_ table: PackageTable, into complaints: inout Complaints) throws {
    let key = CorpusSchema.list(table.key)
    let cells = table.columns.map { "a.\"\($0)\" = b.\"\($0)\"" }.joined(separator: " AND ")
    let join = table.key.map { "a.\"\($0)\" = b.\"\($0)\"" }.joined(separator: " AND ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT b.package, b.line, a.package, a.line, b."\(table.key[0])", \(cells)
        FROM (SELECT min(rowid) AS first, \(key) FROM temp."\(table.stage)"
              GROUP BY \(key) HAVING count(*) > 1) d
        JOIN temp."\(table.stage)" a ON a.rowid = d.first
        JOIN temp."\(table.stage)" b ON \(join) AND b.rowid > a.rowid
        ORDER BY b.package, b.line
        """)
    while let row = try rows.next() {
      let isSamePackage = row[0] as Int == row[2] as Int
      let isSameRow: Bool = row[5]
      guard isSamePackage || !isSameRow, !(row[4] as String).isEmpty else { continue }
      complaints.add(
        Complaint(
          severity: .error, code: isSamePackage ? "corpus.duplicate" : "corpus.contradiction",
          message: IntegrityCheck.double(table, row[4], isSamePackage: isSamePackage),
          hint: isSamePackage ? "the first is in line \(row[3] as Int)" : nil, package: row[0],
          table: table, line: row[1], column: table.key[0]))
    }
  }

  private func findUnknown(
    _ table: PackageTable, _ column: String, _ parent: PackageTable,
    into complaints: inout Complaints
  ) throws {
    guard !broken.contains(parent) else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT package, line, "\(column)" FROM temp."\(table.stage)" s
        WHERE "\(column)" <> '' AND NOT EXISTS
          (SELECT 1 FROM temp."\(parent.stage)" p WHERE p.id = s."\(column)")
        ORDER BY package, line
        """)
    var known: [String]?
    while let row = try rows.next() {
      let id: String = row[2]
      let names = try known ?? ids(of: parent)
      known = names
      complaints.add(
        Complaint(
          severity: .error, code: "corpus.unknown-id",
          message: IntegrityCheck.unknown(id, in: parent),
          hint: Suggestion.hint(for: id, among: names), package: row[0], table: table,
          line: row[1], column: column))
    }
  }

  private func findUnreferenced(into complaints: inout Complaints) throws {
    guard !broken.contains(.references) else { return }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT package, line, id FROM temp."\(PackageTable.facts.stage)" s
        WHERE id <> '' AND NOT EXISTS
          (SELECT 1 FROM temp."\(PackageTable.references.stage)" r WHERE r.fact = s.id)
        ORDER BY package, line
        """)
    while let row = try rows.next() {
      complaints.add(
        Complaint(
          severity: .error, code: "corpus.no-reference",
          message: "the fact '\(row[2] as String)' has no reference",
          hint: "references.csv needs a row for it", package: row[0], table: .facts, line: row[1],
          column: "id"))
    }
  }

  /// Sources that rest on each other in a circle have no origin at all.
  private func findOriginCycles(into complaints: inout Complaints) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, origin, package, line FROM temp."\(PackageTable.sources.stage)"
        WHERE origin <> '' ORDER BY package, line
        """)
    let origins = Dictionary(
      rows.map { ($0[0] as String, $0[1] as String) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      let start: String = row[0]
      var seen: Set<String> = []
      var next = origins[start]
      while let id = next, id != start, seen.insert(id).inserted { next = origins[id] }
      guard next == start else { continue }
      complaints.add(
        Complaint(
          severity: .error, code: "corpus.origin-cycle",
          message: "the source '\(start)' is its own origin", hint: nil, package: row[2],
          table: .sources, line: row[3], column: "origin"))
    }
  }

  /// The identifiers to guess among; a guess among more would take longer than it is worth.
  private func ids(of table: PackageTable) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT id FROM temp.\"\(table.stage)\" LIMIT 20000")
  }
}

extension IntegrityCheck {
  private static func double(
    _ table: PackageTable, _ id: String, isSamePackage: Bool
  ) -> String {
    switch (table, isSamePackage) {
    case (.references, _): "the fact '\(id)' has the same reference twice"
    case (.edges, _): "the source '\(id)' has the same relation twice"
    case (.retired, true): "the fact '\(id)' is retired twice"
    case (.retired, false): "the fact '\(id)' is retired by another package for another reason"
    case (_, true): "the id '\(id)' is given twice"
    case (_, false): "the id '\(id)' means something else in another package"
    }
  }

  private static func unknown(_ id: String, in table: PackageTable) -> String {
    let kind =
      switch table {
      case .entities: "entity"
      case .measures: "measure"
      case .sources: "source"
      case .facts, .references, .edges, .retired: "fact"
      }
    return "there is no \(kind) '\(id)'"
  }
}
