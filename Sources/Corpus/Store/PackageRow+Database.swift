import GRDB

extension PackageRow {
  /// Makes a row of a database row that has the columns of the table in their order, and behind
  /// them `line`.
  init(_ row: Row, of table: PackageTable, package: Int = 0) {
    let count = table.columns.count
    self.init(
      table: table, package: package, line: row[count], cells: (0..<count).map { row[$0] as String }
    )
  }

  /// All rows of a table, in the order of its key.
  static func all(_ table: PackageTable, in db: Database) throws -> [PackageRow] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(CorpusSchema.columns(of: table)), line FROM "\(table.rawValue)"
        ORDER BY \(CorpusSchema.list(CorpusSchema.order(of: table)))
        """)
    return try Array(rows.map { PackageRow($0, of: table) })
  }
}
