import Claims
import Foundation
import GRDB

/// Reads packages into the tables of a corpus.
///
/// Rows first go to temporary tables without constraints, as they come; there SQL finds what is
/// unknown or double. Then they are copied in the order of their keys. Neither step holds more than
/// a row, so packages may be larger than the memory.
struct CorpusLoader {
  /// The packages, sorted by name.
  let folders: [PackageFolder]
  var complaints = Complaints()

  private var measures: [String: Measure] = [:]
  private var manifests: [Int: PackageManifest] = [:]
  private var broken: Set<PackageTable> = []

  init(_ folders: [PackageFolder]) {
    self.folders = folders.sorted { ($0.name, $0.url.path) < ($1.name, $1.url.path) }
  }

  /// Makes the tables and fills them with all rows that can be used; `complaints` says what could
  /// not. Throws when a file cannot be read or the database not be written.
  mutating func load(into db: Database) throws {
    for statement in CorpusSchema.statements { try db.execute(sql: statement) }
    try checkNames()
    for (number, folder) in folders.enumerated() {
      manifests[number] = PackageManifest.read(folder, into: &complaints)
    }
    for table in PackageTable.allCases {
      try stage(table, db)
      try db.execute(
        sql: """
          CREATE INDEX temp."\(table.stage) key" ON "\(table.stage)" (\(CorpusSchema.list(table.key)))
          """)
    }
    try IntegrityCheck(db: db, broken: broken).run(into: &complaints)
    try fill(db)
  }

  /// Reads one table of all packages into its temporary table.
  private mutating func stage(_ table: PackageTable, _ db: Database) throws {
    let columns = table.columns.map { "\"\($0)\" TEXT NOT NULL" }.joined(separator: ", ")
    try db.execute(
      sql: """
        CREATE TEMPORARY TABLE "\(table.stage)" (
          \(columns), package INTEGER NOT NULL, line INTEGER NOT NULL, usable INTEGER NOT NULL)
        """)
    let marks = databaseQuestionMarks(count: table.columns.count + 3)
    let insert = try db.makeStatement(sql: "INSERT INTO temp.\"\(table.stage)\" VALUES (\(marks))")
    var parser = RowParser()
    var found = Complaints()
    for (number, folder) in folders.enumerated() {
      let reader = PackageReader(folder: folder, package: number)
      let isWhole = try reader.read(table, into: &found) { row in
        var row = row
        if table == .facts, row["unit"].isEmpty, let measure = measures[row["measure"]] {
          row["unit"] = measure.unit
        }
        let isUsable = parse(row, &parser)
        var values: [any DatabaseValueConvertible] = row.cells
        values += [number, row.line, isUsable] as [any DatabaseValueConvertible]
        try insert.execute(arguments: StatementArguments(values))
      }
      if !isWhole { broken.insert(table) }
    }
    complaints.add(found)
    complaints.add(parser.complaints)
  }

  /// Whether the row is well formed in itself.
  private mutating func parse(_ row: PackageRow, _ parser: inout RowParser) -> Bool {
    switch row.table {
    case .entities: return parser.entity(row) != nil
    case .measures:
      guard let measure = parser.measure(row) else { return false }
      measures[measure.id] = measures[measure.id] ?? measure
      return true
    case .sources: return parser.source(row) != nil
    case .facts: return parser.fact(row, measure: measures[row["measure"]], file: "") != nil
    case .references: return parser.hasMandatoryCells(row)
    case .edges: return parser.isUsableEdge(row)
    case .retired: return parser.isUsableRetirement(row)
    }
  }

  private mutating func checkNames() throws {
    var seen: [String: PackageFolder] = [:]
    for folder in folders {
      if let other = seen.updateValue(folder, forKey: folder.name) {
        complaints.add(CorpusLoader.sameName(folder, other))
      }
    }
  }

  private func fill(_ db: Database) throws {
    for (number, folder) in folders.enumerated() {
      let manifest = manifests[number]
      try db.execute(
        sql: "INSERT OR IGNORE INTO packages VALUES (?, ?, ?, ?)",
        arguments: [
          folder.name, manifest?.title ?? "", manifest?.licenseNames ?? "", try folder.sha256(),
        ])
    }
    try db.execute(
      sql: "CREATE TEMPORARY TABLE \"package names\" (number INTEGER PRIMARY KEY, name TEXT)")
    for (number, folder) in folders.enumerated() {
      try db.execute(
        sql: "INSERT INTO temp.\"package names\" VALUES (?, ?)", arguments: [number, folder.name])
    }
    for table in PackageTable.allCases { try copy(table, db) }
    for table in PackageTable.allCases { try db.execute(sql: "DROP TABLE temp.\"\(table.stage)\"") }
    try db.execute(sql: "DROP TABLE temp.\"package names\"")
    try CorpusIndex(db: db).fill()
  }

  /// Copies the usable rows whose parents are there, in the order of their keys.
  private func copy(_ table: PackageTable, _ db: Database) throws {
    let parents = table.parents.map { column, parent in
      "AND EXISTS (SELECT 1 FROM main.\"\(parent.rawValue)\" p WHERE p.id = s.\"\(column)\")"
    }
    let order = CorpusSchema.order(of: table).map { "s.\"\($0)\"" } + ["s.package", "s.line"]
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO main."\(table.rawValue)"
          (\(CorpusSchema.columns(of: table)), package, line)
        SELECT \(table.columns.map { "s.\"\($0)\"" }.joined(separator: ", ")), n.name, s.line
        FROM temp."\(table.stage)" s JOIN temp."package names" n ON n.number = s.package
        WHERE s.usable \(parents.joined(separator: " "))
        ORDER BY \(order.joined(separator: ", "))
        """)
  }
}

extension PackageTable {
  /// The temporary table that its rows are read into.
  var stage: String { "staged \(rawValue)" }

  /// The columns that name a row of another table.
  var parents: [(column: String, table: PackageTable)] {
    switch self {
    case .entities, .measures, .sources: []
    case .facts: [("subject", .entities), ("measure", .measures)]
    case .references: [("fact", .facts), ("source", .sources)]
    case .edges: [("from", .sources), ("to", .sources)]
    case .retired: [("fact", .facts)]
    }
  }
}

extension CorpusLoader {
  private static func sameName(_ folder: PackageFolder, _ other: PackageFolder) -> Diagnostic {
    Diagnostic(
      code: "corpus.package-name",
      message: "two packages have the name '\(folder.name)'",
      position: FilePosition(file: folder.path(of: PackageFolder.manifest), line: 1, column: 1),
      hint: "the other is \(other.url.relativePath)")
  }
}
