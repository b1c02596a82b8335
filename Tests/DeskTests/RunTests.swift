import Claims
import Desk
import Testing

@Suite struct RunTests {
  let folder: TemporaryFolder
  let desk: DeskStore

  init() throws {
    folder = try TemporaryFolder()
    desk = try DeskStore(at: folder.desk)
  }

  @Test func aRunComesBackAsItWasRecorded() throws {
    let report = #"{"schema": "assay-report",  "text": "caf\u00e9 \n"}"#
    let run = try desk.record(run: Sample.run(), report: report)
    #expect(run.id.description == "r1")
    #expect(run.draft == Sample.run())
    #expect(try desk.run(id: run.id) == run)
    #expect(try desk.report(of: run.id) == report)
  }

  @Test func runsAreListedFromTheLatestOn() throws {
    for article in ["a", "b", "a"] {
      _ = try desk.record(run: Sample.run(article), report: "{}")
    }
    #expect(try desk.runs(limit: 2).map(\.id.description) == ["r3", "r2"])
    #expect(try desk.runs(of: "a", limit: 9).map(\.id.description) == ["r3", "r1"])
    #expect(try desk.runs(limit: 0).isEmpty)
  }

  @Test func anUnknownRunIsNilAndHasNoReport() throws {
    #expect(try desk.run(id: RunID(number: 1)) == nil)
    #expect(throws: DeskError.noSuchRun(RunID(number: 1))) {
      try desk.report(of: RunID(number: 1))
    }
  }

  @Test func aReportThatIsNotJSONIsRefused() throws {
    let error = #expect(throws: DeskError.self) {
      try desk.record(run: Sample.run(), report: "<html>")
    }
    #expect(
      error?.description == "'<html>' cannot be recorded as report: it should be a JSON text")
    #expect(try desk.runs(limit: 9).isEmpty)
  }

  @Test func aHashThatIsNoneIsRefused() throws {
    let good = Sample.run()
    let bad = RunDraft(
      article: good.article, sourceHash: "abc", textHash: good.textHash, dateline: nil,
      tool: good.tool, rules: good.rules, corpus: nil, reader: "mk", at: good.at)
    let error = #expect(throws: DeskError.self) { try desk.record(run: bad, report: "{}") }
    #expect(
      error?.description
        == "'abc' cannot be recorded as source hash: it should be 64 lower-case hexadecimal digits")
  }

  @Test func runsOutliveTheStore() throws {
    let run = try desk.record(run: Sample.run(), report: "{}")
    let again = try DeskStore(at: folder.desk)
    #expect(try again.run(id: run.id) == run)
  }
}
