import Claims
import GRDB

/// Gives the rows of loaded packages to the checks.
struct LintRows {
  private let numbers: [String: Int]

  init(folders: [PackageFolder]) {
    numbers = Dictionary(
      folders.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All rows of a small table.
  func all(_ table: PackageTable, in db: Database) throws -> [PackageRow] {
    var rows: [PackageRow] = []
    try each(table, in: db) { rows.append($0) }
    return rows
  }

  /// One row of a table after the other, in the order of its key.
  func each(_ table: PackageTable, in db: Database, do body: (PackageRow) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: select(table) + " ORDER BY \(CorpusSchema.list(CorpusSchema.order(of: table)))")
    while let row = try rows.next() { try body(packageRow(row, table)) }
  }

  /// The references of a fact.
  func references(of fact: LintFact, in db: Database) throws -> [PackageRow] {
    let statement = try db.cachedStatement(
      sql: select(.references) + " WHERE fact = ? ORDER BY source, locator, quote")
    return try Row.fetchAll(statement, arguments: [fact.fact.id])
      .map { packageRow($0, .references) }
  }

  /// The facts of one subject and measure after the other, without retired ones.
  func eachSeries(
    _ measures: [PackageRow], in db: Database, do body: (Measure, [LintFact]) throws -> Void
  ) throws {
    var parser = RowParser()
    let known = Dictionary(
      measures.compactMap { parser.measure($0) }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var series: [LintFact] = []
    func flush() throws {
      guard let first = series.first, let measure = known[first.fact.measure] else { return }
      try body(measure, series)
    }
    let rows = try Row.fetchCursor(
      db,
      sql: select(.facts) + """
         WHERE id NOT IN (SELECT fact FROM retired)
        ORDER BY subject, measure, as_of, id
        """)
    while let next = try rows.next() {
      let row = packageRow(next, .facts)
      guard let fact = parser.fact(row, measure: known[row["measure"]], file: "") else { continue }
      if let first = series.first,
        first.fact.subject != fact.subject || first.fact.measure != fact.measure
      {
        try flush()
        series = []
      }
      series.append(LintFact(fact: fact, row: row))
    }
    try flush()
  }

  /// The kinds of subject that each measure has facts about.
  func subjectKinds(in db: Database) throws -> [String: Set<String>] {
    var kinds: [String: Set<String>] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT s.measure, e.kind FROM series s JOIN entities e ON e.id = s.subject")
    while let row = try rows.next() { kinds[row[0], default: []].insert(row[1]) }
    return kinds
  }

  private func select(_ table: PackageTable) -> String {
    "SELECT \(CorpusSchema.columns(of: table)), line, package FROM \"\(table.rawValue)\""
  }

  private func packageRow(_ row: Row, _ table: PackageTable) -> PackageRow {
    let package: String = row[table.columns.count + 1]
    return PackageRow(row, of: table, package: numbers[package] ?? 0)
  }
}
