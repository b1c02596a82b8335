import Claims
import GRDB

extension DeskStore {
  /// Records a decision.
  ///
  /// A decision is never dated before the reader's last one about the same finding, so that a clock
  /// that steps back cannot put the older of the two in force.
  ///
  /// - Parameter version: what `version(of:in:)` said when the reader looked; nil to record the
  ///   decision whatever happened since.
  /// - Throws: `noSuchRun`, `reasonMissing`, `invalid`, `stale`; `diskFull`, `busy` and the like.
  public func append(
    _ draft: DecisionDraft, expecting version: Int? = nil
  ) throws(DeskError) -> Decision {
    try check(hash: draft.anchor.finding.hex, as: "finding")
    try check(reader: draft.reader)
    guard draft.anchor.occurrence > 0 else {
      throw .invalid(
        field: "occurrence", value: String(draft.anchor.occurrence), expected: "1 or more")
    }
    if draft.state == .copyStands, draft.reason.trimmed.isEmpty { throw .reasonMissing }
    return try write { db in
      let sql = "SELECT article FROM run WHERE number = ?"
      let article = try String.fetchOne(db, sql: sql, arguments: [draft.run.number])
      guard let article else { throw DeskError.noSuchRun(draft.run) }
      let latest = try DeskStore.version(of: draft.anchor, in: article, db)
      if let version, version != latest { throw DeskError.stale(latest: latest) }
      var row = DecisionRow(draft, article: article)
      row.at = max(row.at, try DeskStore.lastTime(of: row, in: db) ?? row.at)
      return try DeskStore.append(row, in: db).decision()
    }
  }

  /// Takes back the last decision that a reader took while looking at a run and that still stands.
  /// What the reader decided before about the same finding is in force again.
  ///
  /// - Returns: the decision that was taken back; nil where there is none.
  /// - Throws: `invalid` for the reader; `diskFull`, `busy` and the like.
  public func undo(
    lastOf reader: String, in run: RunID, at moment: Moment
  ) throws(DeskError) -> Decision? {
    try check(reader: reader)
    return try write { db in
      let last = try DecisionRow.fetchOne(
        db, sql: standing + " AND run = ? AND reader = ? ORDER BY number DESC LIMIT 1",
        arguments: [run.number, reader])
      guard let last else { return nil }
      var row = last
      row.undoOf = last.number
      (row.state, row.reason, row.note) = (Disposition.State.open.rawValue, "", "")
      row.at = max(moment.description, last.at)
      row.origin = ""
      _ = try DeskStore.append(row, in: db)
      return try last.decision()
    }
  }

  /// The number of the last row about a finding in an article, of any reader, with takings back; 0
  /// where there is none.
  public func version(
    of anchor: FindingAnchor, in article: String
  ) throws(DeskError) -> Int {
    try read { try DeskStore.version(of: anchor, in: article, $0) }
  }

  private static func version(
    of anchor: FindingAnchor, in article: String, _ db: Database
  ) throws -> Int {
    let sql = """
      SELECT coalesce(max(number), 0) FROM decision
      WHERE finding = ? AND article = ? AND occurrence = ?
      """
    return try Int.fetchOne(
      db, sql: sql, arguments: [anchor.finding.hex, article, anchor.occurrence]) ?? 0
  }

  /// The time of the reader's last decision about the same finding.
  private static func lastTime(of row: DecisionRow, in db: Database) throws -> String? {
    let sql = """
      SELECT max(at) FROM decision
      WHERE finding = ? AND article = ? AND occurrence = ? AND reader = ?
      """
    return try String.fetchOne(
      db, sql: sql, arguments: [row.finding, row.article, row.occurrence, row.reader])
  }
}

/// Decisions that were not taken back.
let standing = """
  SELECT * FROM decision AS d
  WHERE undo_of IS NULL AND NOT EXISTS (SELECT 1 FROM decision WHERE undo_of = d.number)
  """
