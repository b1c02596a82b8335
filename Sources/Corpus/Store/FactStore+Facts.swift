public import Claims
import GRDB

extension FactStore {
  /// The facts of a subject and a measure that count: all that are not retired, sorted by as-of and
  /// then id, each with its references, the most trusted source first.
  public func facts(subject: String, measure: String) throws -> [Fact] {
    try read(
      "f.subject = ? AND f.measure = ? AND f.id NOT IN (SELECT fact FROM retired)",
      [subject, measure])
  }

  /// The fact of an id, retired or not; nil where there is none.
  public func fact(id: String) throws -> Fact? { try read("f.id = ?", [id]).first }

  /// The subjects that have facts of each measure, sorted.
  public func subjectsByMeasure() throws -> [String: [String]] {
    try guarded { db in
      var subjects: [String: [String]] = [:]
      let rows = try Row.fetchCursor(
        db, sql: "SELECT measure, subject FROM series ORDER BY measure, subject")
      while let row = try rows.next() { subjects[row[0], default: []].append(row[1]) }
      return subjects
    }
  }

  /// The official names: the facts of measures of kind `name`, by entity.
  public func officialNames() throws -> [(entity: String, name: String)] {
    let measures = measures.filter { $0.kind == .name }.map(\.id)
    guard !measures.isEmpty else { return [] }
    return try guarded { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT subject, value FROM facts
          WHERE measure IN (\(databaseQuestionMarks(count: measures.count)))
            AND id NOT IN (SELECT fact FROM retired)
          ORDER BY subject, measure, as_of, id
          """, arguments: StatementArguments(measures)
      ).map { ($0[0], $0[1]) }
    }
  }

  /// Runs a query; errors of SQLite come out as `ReadingError`.
  func guarded<Value>(_ query: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(query)
    } catch let error as DatabaseError {
      throw ReadingError(path: info.path, detail: "\(error)")
    }
  }

  private func read(_ condition: String, _ arguments: [String]) throws -> [Fact] {
    try guarded { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(CorpusSchema.columns(of: .facts)), line, package FROM facts f
          WHERE \(condition) ORDER BY f.subject, f.measure, f.as_of, f.id
          """)
      let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
      let facts = try Array(rows.map { try self.fact($0) })
      guard !facts.isEmpty else { return [] }
      let citations = try citations(ofFactsWhere: condition, arguments, db)
      return facts.map { $0.citing(citations[$0.id] ?? []) }
    }
  }

  /// The fact of a row of `facts` that ends with line and package, without its references.
  private func fact(_ row: Row) throws -> Fact {
    var parser = RowParser()
    let cells = PackageRow(row, of: .facts)
    let package: String = row[PackageTable.facts.columns.count + 1]
    let file = "Corpus/\(package)/\(PackageTable.facts.file)"
    let measure = measure(id: cells["measure"])
    guard let fact = parser.fact(cells, measure: measure, file: file) else {
      throw ReadingError(path: info.path, detail: FactStore.unusable(cells["id"]))
    }
    return fact
  }

  /// The references of all facts of a query, by fact.
  private func citations(
    ofFactsWhere condition: String, _ arguments: [String], _ db: Database
  ) throws -> [String: [Citation]] {
    let columns = PackageTable.sources.columns.map { "s.\"\($0)\"" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns), s.line, r.locator, r.quote, f.id
        FROM facts f CROSS JOIN "references" r ON r.fact = f.id
        CROSS JOIN sources s ON s.id = r.source
        WHERE \(condition) ORDER BY f.id, r.source, r.locator, r.quote
        """)
    var parser = RowParser()
    let count = PackageTable.sources.columns.count
    var citations: [String: [Citation]] = [:]
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      guard let source = parser.source(PackageRow(row, of: .sources)) else {
        throw ReadingError(path: info.path, detail: FactStore.unusable(row[0]))
      }
      citations[row[count + 3], default: []].append(
        Citation(source: source, locator: row[count + 1], quote: row[count + 2]))
    }
    return citations.mapValues { citations in
      Source.Grade.allCases.flatMap { grade in
        citations.filter { $0.source.grade == grade }
      }
    }
  }
}

extension Fact {
  fileprivate func citing(_ references: [Citation]) -> Fact {
    Fact(
      id: id, subject: subject, measure: measure, value: value, printed: printed, unit: unit,
      comparator: comparator, asOf: asOf, span: span, scope: scope, place: place, saidBy: saidBy,
      status: status, rank: rank, derived: derived, note: note, file: file, line: line,
      references: references)
  }
}

extension FactStore {
  private static func unusable(_ id: String) -> String { "the row '\(id)' cannot be read" }
}
