import Claims
import Foundation
import Testing

@testable import Desk

@Suite struct ExchangeTests {
  let folder: TemporaryFolder
  let desk: DeskStore

  init() throws {
    folder = try TemporaryFolder()
    desk = try DeskStore(at: folder.desk)
    let run = try desk.record(run: Sample.run(), report: "{\"text\": \"a\\nb \u{E9}\"}")
    _ = try desk.append(Sample.decision("fifty", .copyStands, in: run, reason: "said \"so\""))
    _ = try desk.append(Sample.decision("sixty", .needsFix, in: run))
    _ = try desk.undo(lastOf: "mk", in: run.id, at: Sample.moment("11:00:00"))
  }

  private func exported(_ desk: DeskStore) throws -> [String] {
    var lines: [String] = []
    try desk.export { lines.append($0) }
    return lines
  }

  private func desk(_ name: String) throws -> DeskStore {
    try DeskStore(at: folder.url.appendingPathComponent(name))
  }

  private func add(_ lines: [String], to desk: DeskStore) throws -> DeskImport {
    try desk.add(export: lines.joined(separator: "\n") + "\n", named: "desk.jsonl")
  }

  private func refusal(_ lines: [String]) throws -> [String] {
    let target = try desk("target")
    let error = #expect(throws: DeskError.self) {
      try target.add(export: lines.joined(separator: "\n"), named: "desk.jsonl")
    }
    guard case .refused(let diagnostics)? = error else { return [] }
    #expect(try target.head().runs == 0)
    return diagnostics.all.map(\.description)
  }

  @Test func anExportHasAHeaderThenRunsThenDecisions() throws {
    let lines = try exported(desk)
    #expect(lines.count == 5)
    #expect(lines[0] == #"{"decisions":3,"format":1,"kind":"desk","runs":1}"#)
    #expect(lines[1].contains(#""kind":"run""#))
    #expect(lines[1].contains(#""dateline":"2022-11-04""#))
    #expect(lines[2].contains(#""reason":"said \"so\"""#))
    #expect(lines[4].contains(#""undo_of":2"#))
    #expect(try exported(desk) == lines)
  }

  @Test func anEmptyDeskIsRestoredToTheSameChain() throws {
    let other = try desk("other")
    let summary = try add(exported(desk), to: other)
    #expect(summary.addedRuns == 1)
    #expect(summary.addedDecisions == 3)
    #expect(try other.head() == desk.head())
    #expect(try other.verify(since: desk.head()) == [])
    #expect(try exported(other) == exported(desk))
    #expect(try other.report(of: RunID(number: 1)) == "{\"text\": \"a\\nb \u{E9}\"}")
  }

  @Test func aDeskThatWentOnIsCaughtUpWith() throws {
    let other = try desk("other")
    _ = try add(exported(desk), to: other)
    let run = try desk.record(run: Sample.run("flood.txt"), report: "{}")
    _ = try desk.append(Sample.decision("seventy", .later, in: run))
    let summary = try add(exported(desk), to: other)
    #expect(summary.knownRuns == 1)
    #expect(summary.knownDecisions == 3)
    #expect(summary.addedRuns == 1)
    #expect(summary.addedDecisions == 1)
    #expect(try other.head() == desk.head())
  }

  @Test func twoDesksAreMergedUnderNewNumbersAndOnlyOnce() throws {
    let other = try desk("other")
    let own = try other.record(run: Sample.run("flood.txt", reader: "jd"), report: "{}")
    _ = try other.append(Sample.decision("fifty", .later, in: own, reader: "jd"))

    let summary = try add(exported(desk), to: other)
    #expect(summary.addedRuns == 1)
    #expect(summary.addedDecisions == 3)
    #expect(try other.runs(limit: 9).map(\.article) == ["storm.txt", "flood.txt"])
    let rows = try other.history(in: .article("storm.txt"))
    #expect(rows.map(\.number) == [2, 3, 4])
    #expect(rows.map(\.run.description) == ["r2", "r2", "r2"])
    #expect(rows.map(\.undoOf) == [nil, nil, 3])
    #expect(try other.decisions(in: .article("storm.txt")).map(\.number) == [2])
    #expect(try other.verify() == [])

    let head = try other.head()
    #expect(try add(exported(desk), to: other).addedDecisions == 0)
    #expect(try other.head() == head)
  }

  @Test func aDecisionThatTravelsBackIsRecognised() throws {
    let other = try desk("other")
    _ = try other.record(run: Sample.run("flood.txt"), report: "{}")
    _ = try add(exported(desk), to: other)
    let summary = try add(exported(other), to: desk)
    #expect(summary.addedRuns == 1)
    #expect(summary.knownRuns == 1)
    #expect(summary.addedDecisions == 0)
    #expect(summary.knownDecisions == 3)
  }

  @Test func anOlderImportedDecisionDoesNotOverrideANewerOne() throws {
    let other = try desk("other")
    let run = try other.record(run: Sample.run(), report: "[]")
    let newer = try other.append(Sample.decision("fifty", .later, in: run, at: "12:00:00"))
    _ = try add(exported(desk), to: other)
    #expect(try other.decisions(in: .article("storm.txt")) == [newer])
  }

  @Test func aChangedLineIsRefusedWithItsPlace() throws {
    var lines = try exported(desk)
    lines[3] = lines[3].replacing("needs-fix", with: "later")
    #expect(
      try refusal(lines) == [
        "desk.jsonl:4:1: error: decision 2 was changed after it was recorded [desk.changed]"
      ])
  }

  @Test func allThatIsWrongIsShownAtOnce() throws {
    var lines = try exported(desk)
    lines[1] = "{"
    lines[2] = #"{"kind":"decision","number":1}"#
    lines[4] = #"{"kind":"verdict"}"#
    #expect(
      try refusal(lines) == [
        "desk.jsonl:2:1: error: this line is not JSON [desk.line]",
        "desk.jsonl:3:1: error: 'finding' is missing [desk.line]",
        "desk.jsonl:5:1: error: 'kind' has a value that is not known [desk.line]",
        "desk.jsonl:5:1: error: the export says it holds 1 runs, but there are 0; "
          + "it may be cut short [desk.count]",
        "desk.jsonl:5:1: error: the export says it holds 3 decisions, but there are 1; "
          + "it may be cut short [desk.count]",
      ])
  }

  @Test func aFileThatWasCutShortIsRefused() throws {
    #expect(
      try refusal(exported(desk).dropLast()) == [
        "desk.jsonl:4:1: error: the export says it holds 3 decisions, but there are 2; "
          + "it may be cut short [desk.count]"
      ])
  }

  @Test func aLineThatWasTakenOutIsRefused() throws {
    var lines = try exported(desk)
    lines.remove(at: 3)
    #expect(try refusal(lines).first?.contains("a line is missing or was moved") == true)
  }

  @Test func aForgedRowWithARightHashIsStillRefused() throws {
    var row = DecisionRow(
      Sample.decision("fifty", .later, in: try #require(try desk.run(id: RunID(number: 1)))),
      article: "storm.txt")
    (row.number, row.at) = (4, "some day in the year")
    row.previous = try desk.head().decisionHash
    row.hash = row.computedHash()
    let forger = try desk("forger")
    _ = try add(exported(desk), to: forger)
    try forger.smuggle(row)
    let lines = try exported(forger)
    #expect(
      try refusal(lines) == [
        "desk.jsonl:6:1: error: decision 4 holds a value that a desk does not keep [desk.value]"
      ])
  }

  @Test func aTextThatIsNoExportIsRefusedWithoutEndlessComplaints() throws {
    #expect(
      try refusal([#"{"kind":"desk","format":2,"runs":0,"decisions":0}"#]) == [
        "desk.jsonl:1:1: error: the export has format 2, this version reads 1 [desk.format]"
      ])
    #expect(
      try refusal([]) == [
        "desk.jsonl:1:1: error: this is no export of a desk: its first line should have the kind "
          + "'desk' [desk.header]"
      ])
    #expect(try refusal([String](repeating: "x", count: 1000)).count == 20)
  }
}
