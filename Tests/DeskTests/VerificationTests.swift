import Claims
import GRDB
import Testing

@testable import Desk

@Suite struct VerificationTests {
  let folder: TemporaryFolder
  let desk: DeskStore

  init() throws {
    folder = try TemporaryFolder()
    desk = try DeskStore(at: folder.desk)
    let run = try desk.record(run: Sample.run(), report: "{}")
    _ = try desk.record(run: Sample.run("flood.txt"), report: #"{"version":1}"#)
    for word in ["fifty", "sixty", "seventy"] {
      _ = try desk.append(Sample.decision(word, .copyStands, in: run, reason: "seen \(word)"))
    }
  }

  /// Changes the file as somebody would who drops the triggers and puts them back.
  private func tamper(_ statements: String...) throws {
    try desk.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let triggers = DeskSchema.statements.filter { $0.sql.hasPrefix("CREATE TRIGGER") }
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
      for statement in statements { try db.execute(sql: statement) }
      for trigger in triggers { try db.execute(sql: trigger.sql) }
      try db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF")
    }
  }

  @Test func anUntouchedDeskIsWhole() throws {
    #expect(try desk.verify() == [])
    #expect(try desk.verify(since: desk.head()) == [])
  }

  @Test(arguments: [
    "UPDATE decision SET state = 'later'", "DELETE FROM decision WHERE number = 3",
    "UPDATE run SET report = '[]' WHERE number = 2", "DELETE FROM run WHERE number = 2",
    "INSERT OR REPLACE INTO decision SELECT * FROM decision WHERE number = 3",
    "REPLACE INTO run SELECT * FROM run WHERE number = 2",
    "INSERT INTO run SELECT 9, article, source_sha256, text_sha256, dateline, tool, rules, corpus,"
      + " report, reader, at, origin, hash, hash FROM run WHERE number = 2",
  ])
  func aRecordedRowCanNeitherBeChangedNorReplacedNorDeleted(sql: String) throws {
    let head = try desk.head()
    #expect(throws: DatabaseError.self) {
      try desk.queue.write { try $0.execute(sql: sql) }
    }
    #expect(try desk.head() == head)
    #expect(try desk.verify(since: head) == [])
  }

  @Test func aChangedDecisionIsFound() throws {
    try tamper("UPDATE decision SET reason = 'never seen' WHERE number = 2")
    #expect(try desk.verify() == [.changed(.decision, 2)])
  }

  @Test(arguments: [
    ("finding", "'\(Sample.key("ninety").hex)'"), ("occurrence", "2"), ("context", "'x'"),
    ("article", "'x'"), ("run", "2"), ("state", "'later'"), ("reason", "'x'"), ("note", "'x'"),
    ("reader", "'x'"), ("at", "'2022-11-05T10:00:01Z'"), ("undo_of", "1"), ("origin", "'x'"),
    ("previous", "'x'"), ("hash", "'\(Sample.key("ninety").hex)'"),
  ])
  func everyFieldOfADecisionIsCovered(column: String, value: String) throws {
    try tamper("UPDATE decision SET \(column) = \(value) WHERE number = 3")
    #expect(try desk.verify().contains(.changed(.decision, 3)))
  }

  @Test(arguments: [
    ("article", "'x'"), ("source_sha256", "'x'"), ("text_sha256", "'x'"), ("dateline", "NULL"),
    ("tool", "'x'"), ("rules", "'x'"), ("corpus", "''"), ("report", "'{} '"), ("reader", "'x'"),
    ("at", "'2022-11-05T10:00:01Z'"), ("origin", "'x'"), ("previous", "'x'"),
    ("hash", "'\(Sample.key("ninety").hex)'"),
  ])
  func everyFieldOfARunIsCovered(column: String, value: String) throws {
    try tamper("UPDATE run SET \(column) = \(value) WHERE number = 2")
    #expect(try desk.verify().contains(.changed(.run, 2)))
  }

  @Test func aRowWithANewHashNoLongerLinks() throws {
    var row = try #require(
      try desk.queue.read { try DecisionRow.fetchOne($0, key: 2) })
    row.reason = "never seen"
    try tamper(
      "UPDATE decision SET reason = 'never seen', hash = '\(row.computedHash())' WHERE number = 2")
    #expect(try desk.verify() == [.unlinked(.decision, 3)])
  }

  @Test func aDeletedRowLeavesAGap() throws {
    try tamper("DELETE FROM decision WHERE number = 2")
    #expect(try desk.verify() == [.missing(.decision, 2...2)])
    try tamper("DELETE FROM decision WHERE number = 1")
    #expect(try desk.verify().map(\.description) == ["decisions 1 to 2 are gone"])
  }

  @Test func aCutEndIsFoundByAnEarlierHead() throws {
    let head = try desk.head()
    try tamper("DELETE FROM decision WHERE number = 3")
    #expect(try desk.verify() == [])
    #expect(try desk.verify(since: head) == [.headMissing(.decision, head.decisionHash)])
  }

  @Test func anEarlierHeadHoldsWhenTheDeskGoesOn() throws {
    let head = try desk.head()
    _ = try desk.record(run: Sample.run(), report: "{}")
    #expect(try desk.verify(since: head) == [])
  }

  @Test func aDroppedAndAnAddedTriggerAreFound() throws {
    try desk.queue.write { db in
      try db.execute(sql: "DROP TRIGGER decision_keep")
      try db.execute(
        sql: "CREATE TRIGGER quiet AFTER INSERT ON run BEGIN DELETE FROM decision; END")
    }
    #expect(
      try desk.verify() == [.schemaChanged("decision_keep"), .schemaChanged("quiet")])
  }

  @Test func aDecisionWithoutItsRunIsFound() throws {
    try tamper("DELETE FROM run WHERE number = 1")
    let problems = try desk.verify()
    #expect(problems.first == .damaged("3 rows refer to ones that are gone"))
    #expect(problems.contains(.missing(.run, 1...1)))
  }
}
