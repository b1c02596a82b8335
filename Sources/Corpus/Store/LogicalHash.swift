import Digests
import GRDB

/// The hash of what a corpus says, whatever the order of rows in its files.
enum LogicalHash {
  /// The SHA-256 over the rows of all tables in the order of their keys, as 64 hexadecimal digits.
  /// A cell ends in the unit separator (U+001F), a row in the record separator (U+001E). The line
  /// numbers of rows are left out, the names of their packages are not.
  static func compute(_ db: Database) throws -> String {
    var digest = SHA256Stream()
    digest.update("assay corpus \(CorpusSchema.version)\u{1E}")
    let packages = try Row.fetchCursor(
      db, sql: "SELECT name, title, licenses FROM packages ORDER BY name")
    try update(&digest, "packages", packages, count: 3)
    for table in PackageTable.allCases {
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(CorpusSchema.columns(of: table)), package FROM "\(table.rawValue)"
          ORDER BY \(CorpusSchema.list(CorpusSchema.order(of: table)))
          """)
      try update(&digest, table.rawValue, rows, count: table.columns.count + 1)
    }
    return digest.hex()
  }

  private static func update(
    _ digest: inout SHA256Stream, _ name: String, _ rows: RowCursor, count: Int
  ) throws {
    digest.update("\(name)\u{1E}")
    while let row = try rows.next() {
      var line = ""
      for index in 0..<count {
        line += row[index] as String
        line += "\u{1F}"
      }
      digest.update(line + "\u{1E}")
    }
  }
}
