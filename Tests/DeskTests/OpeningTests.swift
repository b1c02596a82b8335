import Foundation
import GRDB
import Testing

@testable import Desk

@Suite struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(at url: URL) -> DeskError? {
    do throws(DeskError) {
      _ = try DeskStore(at: url)
      return nil
    } catch {
      return error
    }
  }

  @Test func theFoldersAboveADeskAreMade() throws {
    let url = folder.url.appendingPathComponent("share/assay/desk.sqlite")
    #expect(try DeskStore(at: url).head().runs == 0)
    #expect(FileManager.default.fileExists(atPath: url.path))
  }

  @Test func anEmptyFileBecomesADesk() throws {
    try Data().write(to: folder.desk)
    #expect(try DeskStore(at: folder.desk).verify() == [])
  }

  @Test func theDeskIsKeptInAWriteAheadLogAndSyncedInFull() throws {
    let desk = try DeskStore(at: folder.desk)
    let pragmas = try desk.queue.read { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
      ]
    }
    #expect(pragmas == ["wal", "2", "1"])
  }

  @Test func aTextIsNotADatabase() throws {
    let text = String(repeating: "To be checked. ", count: 100)
    try Data(text.utf8).write(to: folder.desk)
    #expect(failure(at: folder.desk) == .notADatabase(path: folder.desk.path))
    #expect(try String(contentsOf: folder.desk, encoding: .utf8) == text)
  }

  @Test func anotherDatabaseIsLeftAsItIs() throws {
    let other = try DatabaseQueue(path: folder.desk.path)
    try other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try other.close()
    let before = try Data(contentsOf: folder.desk)
    #expect(failure(at: folder.desk) == .notADesk(path: folder.desk.path))
    #expect(try Data(contentsOf: folder.desk) == before)
  }

  @Test func aNewerSchemaIsNamed() throws {
    let desk = try DeskStore(at: folder.desk)
    try desk.queue.write { try $0.execute(sql: "PRAGMA user_version = 7") }
    let error = failure(at: folder.desk)
    #expect(error == .newerSchema(path: folder.desk.path, found: 7, known: 1))
    #expect(error?.description.contains("newer version (schema 7, this version knows 1)") == true)
  }

  @Test func aFolderThatNobodyMayWriteToIsNamed() throws {
    let url = URL(fileURLWithPath: "/proc/desk.sqlite")
    guard case .notWritable(let path, _)? = failure(at: url) else {
      Issue.record("\(String(describing: failure(at: url)))")
      return
    }
    #expect(path == "/proc/desk.sqlite")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write anywhere"))
  func aReadOnlyFolderIsNamed() throws {
    let attributes = [FileAttributeKey.posixPermissions: 0o555]
    try FileManager.default.setAttributes(attributes, ofItemAtPath: folder.url.path)
    guard case .notWritable? = failure(at: folder.desk) else {
      Issue.record("\(String(describing: failure(at: folder.desk)))")
      return
    }
  }

  @Test func aFolderInPlaceOfTheFileIsNamed() throws {
    try FileManager.default.createDirectory(at: folder.desk, withIntermediateDirectories: false)
    guard case .notWritable? = failure(at: folder.desk) else {
      Issue.record("\(String(describing: failure(at: folder.desk)))")
      return
    }
  }

  @Test func aFileInPlaceOfTheFolderIsNamed() throws {
    try Data("x".utf8).write(to: folder.desk)
    guard case .notWritable(_, let detail)? = failure(at: folder.desk.appendingPathComponent("d"))
    else {
      Issue.record("no failure")
      return
    }
    #expect(detail.contains(folder.desk.path))
  }

  @Test(arguments: [0.1, 0.5, 0.9])
  func aFileThatWasCutShortIsFoundDamaged(share: Double) throws {
    do {
      let desk = try DeskStore(at: folder.desk)
      for _ in 1...20 { _ = try desk.record(run: Sample.run(), report: "{}") }
      try desk.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try desk.queue.close()
    }
    let whole = try Data(contentsOf: folder.desk)
    try whole.prefix(Int(Double(whole.count) * share)).write(to: folder.desk)
    guard case .corrupt(let path, _)? = failure(at: folder.desk) else {
      Issue.record("\(String(describing: failure(at: folder.desk)))")
      return
    }
    #expect(path == folder.desk.path)
  }

  @Test func aFullDiskLosesNothingThatWasRecorded() throws {
    let desk = try DeskStore(at: folder.desk)
    let run = try desk.record(run: Sample.run(), report: "{}")
    try desk.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = "\"\(String(repeating: "x", count: 100_000))\""
    #expect(throws: DeskError.diskFull(path: folder.desk.path)) {
      try desk.record(run: Sample.run(), report: long)
    }
    #expect(try desk.runs(limit: 9) == [run])
    #expect(try desk.verify() == [])
  }

  @Test func aDeskThatAnotherHoldsTooLongIsBusy() throws {
    let desk = try DeskStore(at: folder.desk)
    let other = try DeskStore(at: folder.desk, patience: 0)
    let error = try desk.queue.write { _ in
      #expect(throws: DeskError.self) { try other.record(run: Sample.run(), report: "{}") }
    }
    #expect(error == .busy(path: folder.desk.path))
    #expect(try other.record(run: Sample.run(), report: "{}").id.number == 1)
  }
}
