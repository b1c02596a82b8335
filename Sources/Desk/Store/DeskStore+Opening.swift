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
    try useWriteAheadLog(queue)
    if !isMade { try queue.write { try prepare($0, path: url.path) } }
    return queue
  }

  /// SQLite does not wait for others when it changes the journal of a new file, so several programs
  /// that make one desk at the same time have to. The first one changes it for all.
  private static func useWriteAheadLog(_ queue: DatabaseQueue) throws {
    for _ in 1...100 {
      do {
        return try setJournal(queue)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        try queue.writeWithoutTransaction { try $0.inTransaction(.immediate) { .rollback } }
      }
    }
    try setJournal(queue)
  }

  private static func setJournal(_ queue: DatabaseQueue) throws {
    let mode = try queue.writeWithoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL")
    }
    guard mode == "wal" else {
      throw DeskError.notWritable(path: queue.path, detail: noJournal(mode ?? ""))
    }
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
