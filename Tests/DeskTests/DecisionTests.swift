import Claims
import Desk
import Testing

@Suite struct DecisionTests {
  let folder: TemporaryFolder
  let desk: DeskStore
  let run: Run

  init() throws {
    folder = try TemporaryFolder()
    desk = try DeskStore(at: folder.desk)
    run = try desk.record(run: Sample.run(), report: "{}")
  }

  @Test func aDecisionComesBackAsADisposition() throws {
    let draft = Sample.decision("fifty", .copyStands, in: run, reason: "confirmed by phone")
    let decision = try desk.append(draft)
    #expect(decision.number == 1)
    #expect(decision.article == "storm.txt")
    #expect(decision.draft == draft)
    #expect(
      try desk.dispositions(in: .article("storm.txt")) == [
        Disposition(
          finding: Sample.key("fifty"), occurrence: 1, reader: "mk", state: .copyStands,
          reason: "confirmed by phone", note: "", at: "2022-11-05T10:00:00Z")
      ])
  }

  @Test(arguments: Disposition.State.allCases)
  func everyStateCanBeRecorded(state: Disposition.State) throws {
    let decision = try desk.append(Sample.decision("fifty", state, in: run, reason: "because"))
    #expect(decision.state == state)
  }

  @Test func eachReadersLastDecisionIsInForce() throws {
    _ = try desk.append(Sample.decision("fifty", .needsFix, in: run))
    _ = try desk.append(Sample.decision("fifty", .later, in: run, reader: "jd"))
    _ = try desk.append(Sample.decision("fifty", .corpusWrong, in: run))
    _ = try desk.append(Sample.decision("sixty", .needsFix, in: run))
    let states = try desk.decisions(in: .article("storm.txt")).map { "\($0.reader) \($0.state)" }
    #expect(states == ["jd later", "mk corpusWrong", "mk needsFix"])
    let own = try desk.decisions(in: .article("storm.txt"), by: "jd").map(\.number)
    #expect(own == [2])
  }

  @Test func decisionsAreFoundByArticleRunAndKey() throws {
    let later = try desk.record(run: Sample.run(), report: "{}")
    let other = try desk.record(run: Sample.run("flood.txt"), report: "{}")
    _ = try desk.append(Sample.decision("fifty", .needsFix, in: run))
    _ = try desk.append(Sample.decision("sixty", .later, in: later))
    _ = try desk.append(Sample.decision("fifty", .later, in: other, reader: "jd"))
    #expect(try desk.decisions(in: .article("storm.txt")).map(\.number) == [1, 2])
    #expect(try desk.decisions(in: .run(later.id)).map(\.number) == [2])
    #expect(try desk.decisions(in: .findings([Sample.key("fifty")])).map(\.number) == [1, 3])
    #expect(try desk.decisions(in: .findings([])).isEmpty)
    #expect(try desk.decisions(in: .findings([ClaimKey(hex: "\"] x")])).isEmpty)
  }

  @Test func aCopyThatStandsNeedsAReason() throws {
    #expect(throws: DeskError.reasonMissing) {
      try desk.append(Sample.decision("fifty", .copyStands, in: run, reason: "  "))
    }
    #expect(try desk.head().decisions == 0)
  }

  @Test func whatCannotBeRecordedIsRefused() throws {
    #expect(throws: DeskError.noSuchRun(RunID(number: 7))) {
      try desk.append(
        DecisionDraft(
          anchor: Sample.anchor("fifty"), run: RunID(number: 7), state: .later, reader: "mk",
          at: Sample.morning))
    }
    for reader in ["", "  ", "m\u{1B}[31mk", "m\nk", "m\u{202E}k"] {
      #expect(throws: DeskError.self) {
        try desk.append(Sample.decision("fifty", .later, in: run, reader: reader))
      }
    }
    #expect(throws: DeskError.self) {
      try desk.append(
        DecisionDraft(
          anchor: Sample.anchor("fifty", 0), run: run.id, state: .later, reader: "mk",
          at: Sample.morning))
    }
    #expect(try desk.head().decisions == 0)
  }

  @Test func undoingBringsBackWhatWasDecidedBefore() throws {
    _ = try desk.append(Sample.decision("fifty", .needsFix, in: run, reason: "typo"))
    let second = try desk.append(Sample.decision("fifty", .later, in: run))
    _ = try desk.append(Sample.decision("sixty", .later, in: run, reader: "jd"))

    #expect(try desk.undo(lastOf: "mk", in: run.id, at: Sample.moment("11:00:00")) == second)
    let now = try desk.decisions(in: .article("storm.txt"), by: "mk")
    #expect(now.map(\.reason) == ["typo"])

    #expect(try desk.undo(lastOf: "mk", in: run.id, at: Sample.moment("11:00:01"))?.number == 1)
    #expect(try desk.undo(lastOf: "mk", in: run.id, at: Sample.moment("11:00:02")) == nil)
    #expect(try desk.dispositions(in: .article("storm.txt")).map(\.reader) == ["jd"])
    #expect(try desk.history(in: .run(run.id)).map(\.undoOf) == [nil, nil, nil, 2, 1])
  }

  @Test func undoingStaysWithinTheRun() throws {
    let later = try desk.record(run: Sample.run(), report: "{}")
    _ = try desk.append(Sample.decision("fifty", .needsFix, in: run))
    #expect(try desk.undo(lastOf: "mk", in: later.id, at: Sample.morning) == nil)
  }

  @Test func aClockThatStepsBackDoesNotReviveTheOlderDecision() throws {
    _ = try desk.append(Sample.decision("fifty", .needsFix, in: run, at: "12:00:00"))
    let second = try desk.append(Sample.decision("fifty", .later, in: run, at: "11:59:58"))
    #expect(second.at == Sample.moment("12:00:00"))
    #expect(try desk.decisions(in: .run(run.id)) == [second])
  }

  @Test func aStaleWriteIsRefusedWithTheDecisionThatCameBetween() throws {
    let anchor = Sample.anchor("fifty")
    let seen = try desk.version(of: anchor, in: "storm.txt")
    #expect(seen == 0)
    _ = try desk.append(Sample.decision("fifty", .needsFix, in: run, reader: "jd"))
    let draft = Sample.decision("fifty", .later, in: run)
    #expect(throws: DeskError.stale(latest: 1)) { try desk.append(draft, expecting: seen) }
    #expect(try desk.append(draft, expecting: 1).number == 2)
  }
}
