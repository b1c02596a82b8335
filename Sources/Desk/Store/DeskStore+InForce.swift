public import Claims
import Foundation
import GRDB

extension DeskStore {
  /// What is in force: each reader's last decision about each finding, without those that were
  /// taken back, in the order of recording. `open` is in force like any other.
  ///
  /// - Parameter reader: whose decisions; nil for everybody's.
  public func decisions(
    in scope: DecisionScope, by reader: String? = nil
  ) throws(DeskError) -> [Decision] {
    let rows = try rows(standing + " AND", scope, reader: reader, order: "at, number")
    var last: [Slot: Decision] = [:]
    for row in rows {
      let slot = Slot(finding: row.finding, occurrence: row.occurrence, reader: row.reader)
      last[slot] = try row.decision()
    }
    return last.values.sorted { $0.number < $1.number }
  }

  /// What is in force, as reports print it; see `decisions(in:by:)`.
  public func dispositions(in scope: DecisionScope) throws(DeskError) -> [Disposition] {
    try decisions(in: scope).map(\.disposition)
  }

  /// Everything that was ever recorded, with what was taken back and the takings back, in order.
  public func history(in scope: DecisionScope) throws(DeskError) -> [Decision] {
    var decisions: [Decision] = []
    for row in try rows("SELECT * FROM decision WHERE", scope, reader: nil, order: "number") {
      decisions.append(try row.decision())
    }
    return decisions
  }

  private func rows(
    _ select: String, _ scope: DecisionScope, reader: String?, order: String
  ) throws(DeskError) -> [DecisionRow] {
    let condition: String
    let argument: any DatabaseValueConvertible & Sendable
    switch scope {
    case .article(let article): (condition, argument) = ("article = ?1", article)
    case .run(let id): (condition, argument) = ("run = ?1", id.number)
    case .findings(let keys):
      condition = "finding IN (SELECT value FROM json_each(?1))"
      let quoted = Set(keys).filter { !$0.hex.contains { $0 == "\"" || $0 == "\\" } }
        .map { "\"\($0.hex)\"" }
      argument = "[\(quoted.sorted().joined(separator: ","))]"
    }
    let sql = "\(select) \(condition) AND (?2 IS NULL OR reader = ?2) ORDER BY \(order)"
    return try read { db in
      try DecisionRow.fetchAll(db, sql: sql, arguments: [argument, reader])
    }
  }
}

/// What a reader has one decision about.
private struct Slot: Hashable {
  let finding: String
  let occurrence: Int
  let reader: String
}
