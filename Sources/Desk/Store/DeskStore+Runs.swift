import GRDB

extension DeskStore {
  /// Records a run with its report.
  ///
  /// - Parameter report: the JSON report, which is kept byte for byte.
  /// - Throws: `invalid` for a hash, reader or report that is none; `diskFull`, `busy` and the like.
  public func record(run draft: RunDraft, report: String) throws(DeskError) -> Run {
    try check(hash: draft.sourceHash, as: "source hash")
    try check(hash: draft.textHash, as: "text hash")
    try check(reader: draft.reader)
    return try write { db in
      guard try Bool.fetchOne(db, sql: "SELECT json_valid(?)", arguments: [report]) == true else {
        throw DeskError.invalid(
          field: "report", value: String(report.prefix(40)), expected: "a JSON text")
      }
      return try DeskStore.append(RunRow(draft, report: report), in: db).run()
    }
  }

  /// A run without its report; nil where the desk holds none of that name.
  public func run(id: RunID) throws(DeskError) -> Run? {
    try read { db in
      try RunRow.fetchOne(db, sql: runHeaders + " WHERE number = ?", arguments: [id.number])?.run()
    }
  }

  /// The report of a run as it was recorded.
  ///
  /// - Throws: `noSuchRun`.
  public func report(of id: RunID) throws(DeskError) -> String {
    let sql = "SELECT report FROM run WHERE number = ?"
    let report = try read { db in
      try String.fetchOne(db, sql: sql, arguments: [id.number])
    }
    guard let report else { throw .noSuchRun(id) }
    return report
  }

  /// The last runs, the latest first, of one article or of all.
  ///
  /// - Parameter limit: how many at most.
  public func runs(of article: String? = nil, limit: Int) throws(DeskError) -> [Run] {
    try read { db in
      try RunRow.fetchAll(
        db, sql: runHeaders + " WHERE ?1 IS NULL OR article = ?1 ORDER BY number DESC LIMIT ?2",
        arguments: [article, max(0, limit)]
      ).map { try $0.run() }
    }
  }
}

/// Everything but the report, which may be long.
private let runHeaders = """
  SELECT number, article, source_sha256, text_sha256, dateline, tool, rules, corpus, '' AS report,
    reader, at, origin, previous, hash
  FROM run
  """
