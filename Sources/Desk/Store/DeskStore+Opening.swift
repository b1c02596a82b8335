import Foundation
import GRDB

extension DeskStore {
  static func open(_ url: URL, patience: Double) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "desk"
    configuration.prepareDatabase { db in
      // A decision that was acknowledged outlives a power cut.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    let queue = try DatabaseQueue(path: url.path, configuration: configuration)
    // Somebody else's database must not even be switched to another journal.
    let isMade = try queue.read { try isReady($0, path: url.path) }
    try queue.writeWithoutTransaction { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else {
        throw DeskError.notWritable(path: url.path, detail: noJournal(mode ?? ""))
      }
    }
    if !isMade { try queue.write { try prepare($0, path: url.path) } }
    return queue
  }

  /// Whether the file holds a desk; false for an empty file.
  private static func isReady(_ db: Database, path: String) throws -> Bool {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if application == 0, version == 0, objects == 0 { return false }
    guard application == DeskSchema.application else { throw DeskError.notADesk(path: path) }
    guard version <= DeskSchema.version else {
      throw DeskError.newerSchema(path: path, found: version, known: DeskSchema.version)
    }
    return true
  }

  /// Makes the tables, unless another process did so in the meantime.
  private static func prepare(_ db: Database, path: String) throws {
    if try isReady(db, path: path) { return }
    for statement in DeskSchema.statements { try db.execute(sql: statement.sql) }
    try db.execute(sql: "PRAGMA application_id = \(DeskSchema.application)")
    try db.execute(sql: "PRAGMA user_version = \(DeskSchema.version)")
  }
}

private func noJournal(_ mode: String) -> String {
  "its file system allows no write-ahead log, only '\(mode)'"
}
