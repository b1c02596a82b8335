import GRDB

extension DeskStore {
  /// The place and the hash of the last row of a chain; 0 and the empty text where it has none.
  static func last(
    _ type: (some ChainedRow).Type, in db: Database
  ) throws -> (number: Int, hash: String) {
    let row = try Row.fetchOne(
      db, sql: "SELECT number, hash FROM \(type.kind) ORDER BY number DESC LIMIT 1")
    guard let row else { return (0, "") }
    return (try row.decode(forColumn: "number"), try row.decode(forColumn: "hash"))
  }

  /// Adds a row at the end of its chain, and gives it its place and hash.
  static func append<Row: ChainedRow>(_ row: Row, in db: Database) throws -> Row {
    var row = row
    let last = try last(Row.self, in: db)
    row.number = last.number + 1
    row.previous = last.hash
    row.hash = row.computedHash()
    try row.insert(db)
    return row
  }

  /// The place of the row that has an identity; nil where this desk does not hold it.
  static func number(
    of identity: String, _ type: (some ChainedRow).Type, in db: Database
  ) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT number FROM \(type.kind) WHERE hash = ?1 OR origin = ?1",
      arguments: [identity])
  }
}
