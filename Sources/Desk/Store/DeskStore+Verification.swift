import GRDB

extension DeskStore {
  /// Checks the file, the triggers and both chains.
  ///
  /// A chain proves that no row was changed in its middle. Whoever holds the file could still cut
  /// off its end or compute all of it anew; a head that was written down elsewhere shows that.
  ///
  /// - Parameter head: a head of this desk from earlier, if one was kept.
  /// - Returns: what is wrong; empty when all is well.
  public func verify(since head: DeskHead? = nil) throws(DeskError) -> [DeskProblem] {
    try read { db in
      try DeskStore.damage(in: db) + DeskStore.schemaChanges(in: db)
        + DeskStore.breaks(RunRow.self, since: head?.runHash, in: db)
        + DeskStore.breaks(DecisionRow.self, since: head?.decisionHash, in: db)
    }
  }

  /// What SQLite finds wrong with pages, indexes, constraints and references.
  private static func damage(in db: Database) throws -> [DeskProblem] {
    let texts = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    return texts.filter { $0 != "ok" }.map(DeskProblem.damaged)
      + (dangling.isEmpty ? [] : [.damaged(danglingText(dangling.count))])
  }

  private static func schemaChanges(in db: Database) throws -> [DeskProblem] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    var found: [String: String] = [:]
    for row in rows { found[try row.decode(forColumn: "name")] = try row.decode(forColumn: "sql") }
    var changed = DeskSchema.statements.filter { found[$0.name] != $0.sql }.map(\.name)
    let known = Set(DeskSchema.statements.map(\.name))
    // A trigger of somebody else's could write behind our back.
    changed += found.keys.filter { !known.contains($0) && !$0.hasPrefix("sqlite_") }.sorted()
    return changed.map(DeskProblem.schemaChanged)
  }

  /// Where a chain breaks, one row in memory at a time.
  private static func breaks<Row: ChainedRow>(
    _ type: Row.Type, since head: String?, in db: Database
  ) throws -> [DeskProblem] {
    let kind = Row.kind
    var problems: [DeskProblem] = []
    var isHeadFound = head == nil || head == ""
    var (number, hash) = (0, "")
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(kind) ORDER BY number")
    while let row = try rows.next() {
      if row.number > number + 1 {
        problems.append(.missing(kind, number + 1...row.number - 1))
      } else if row.previous != hash {
        problems.append(.unlinked(kind, row.number))
      }
      if row.computedHash() != row.hash { problems.append(.changed(kind, row.number)) }
      if row.hash == head { isHeadFound = true }
      (number, hash) = (row.number, row.hash)
    }
    if let head, !isHeadFound { problems.append(.headMissing(kind, head)) }
    return problems
  }
}

private func danglingText(_ count: Int) -> String {
  count == 1 ? "a row refers to one that is gone" : "\(count) rows refer to ones that are gone"
}
