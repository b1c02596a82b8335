import Claims
import Foundation
import Testing

@testable import Desk

@Suite struct ReviewSessionTests {
  let folder: TemporaryFolder
  let desk: DeskStore
  let run: Run
  let items = [
    Sample.item("a", evidence: "  F1: 59, as of 4 November"), Sample.item("b", .warning),
    Sample.item("c", .note, kind: .copyProblem),
  ]

  init() throws {
    folder = try TemporaryFolder()
    desk = try DeskStore(at: folder.desk)
    run = try desk.record(run: Sample.run(), report: "{}")
  }

  private func session(reader: String = "mk") throws -> ReviewSession {
    try ReviewSession(items: items, run: run, reader: reader, desk: desk)
  }

  /// What is printed for each line, and the session after the last.
  private func replies(_ lines: String?...) throws -> ([ReviewReply], ReviewSession) {
    var session = try session()
    let replies = lines.map { session.receive($0, at: Sample.morning) }
    return (replies, session)
  }

  private func states() throws -> [String] {
    try desk.decisions(in: .run(run.id)).map { "\($0.state): \($0.reason)/\($0.note)" }
  }

  @Test func theOpeningSaysHowMuchThereIsAndShowsTheFirst() throws {
    let opening = try session().opening()
    #expect(
      opening.text == """
        3 to review. ? shows the keys.

        [1/3] claim, error: about a
          card of a
        """)
    #expect(opening.prompt == "f s w l n u j k e ? q > ")
    #expect(!opening.isOver)
  }

  @Test func nothingToReviewIsOverAtOnce() throws {
    var session = try ReviewSession(items: [], run: run, reader: "mk", desk: desk)
    #expect(session.opening().text == "Nothing to review.")
    #expect(session.opening().isOver)
    let reply = session.receive("f", at: Sample.morning)
    #expect(reply.isOver)
    #expect(try desk.head().decisions == 0)
  }

  @Test(arguments: [
    ("f", "Recorded: needs fix.", "needsFix: /"),
    ("f wrong year", "Recorded: needs fix.", "needsFix: wrong year/"),
    ("s by phone", "Recorded: copy stands.", "copyStands: by phone/"),
    ("w", "Recorded: corpus wrong.", "corpusWrong: /"), ("l", "Recorded: later.", "later: /"),
  ])
  func aDecisionIsRecordedAndTheNextItemShown(line: String, first: String, state: String) throws {
    let (replies, session) = try replies(line)
    #expect(replies[0].text == first + "\n\n[2/3] claim, warning: about b\n  card of b")
    #expect(try states() == [state])
    #expect(session.queue.position == 1)
  }

  @Test func copyStandsAsksForAReason() throws {
    let (replies, session) = try replies("s", "seen the document")
    #expect(replies[0].text == "")
    #expect(replies[0].prompt == "Why copy stands? (empty: cancel) > ")
    #expect(replies[1].text.hasPrefix("Recorded: copy stands."))
    #expect(session.phase == .command)
    #expect(try states() == ["copyStands: seen the document/"])
  }

  @Test(arguments: ["", "  ", "q", "\u{7}"])
  func withoutAReasonNothingIsRecorded(line: String) throws {
    let (replies, session) = try replies("s", line)
    #expect(replies[1].text == "Nothing was recorded: copy stands needs a reason of a few words.")
    #expect(session.phase == .command)
    #expect(session.queue.position == 0)
    #expect(try states() == [])
  }

  @Test func aNoteLeavesTheItemUndecidedAndStays() throws {
    let (replies, session) = try replies("n", "ask the agency", "")
    #expect(replies[0].prompt == "Note (empty: cancel) > ")
    #expect(replies[1].text == "Noted.")
    #expect(
      replies[2].text == """
        [1/3] claim, error: about a
          card of a
          You: open, 2022-11-05 (note: ask the agency)
        """)
    #expect(session.queue.undecided == 3)
    #expect(try states() == ["open: /ask the agency"])
  }

  @Test func aNoteAndADecisionKeepEachOther() throws {
    let (replies, _) = try replies("n ask the agency", "f wrong year", "k", "n asked", "n", "")
    #expect(replies[4].text == "The note so far, which a new one replaces: asked")
    #expect(replies[5].text == "No note was written.")
    #expect(try states() == ["needsFix: wrong year/asked"])
    #expect(
      try desk.history(in: .run(run.id)).map(\.note) == [
        "ask the agency", "ask the agency", "asked",
      ])
  }

  @Test func undoGoesBackToTheItem() throws {
    let (replies, session) = try replies("f", "l", "u", "u", "u")
    #expect(replies[2].text.hasPrefix("Undone: later.\n\n[2/3]"))
    #expect(replies[3].text.hasPrefix("Undone: needs fix.\n\n[1/3]"))
    #expect(replies[4].text == "You have decided nothing in this run that could be undone.")
    #expect(session.queue.undecided == 3)
    #expect(try states() == [])
  }

  @Test func undoingANoteLeavesTheDecision() throws {
    let (replies, _) = try replies("f", "k", "n ask", "u")
    #expect(replies[3].text.hasPrefix("Undone: the note."))
    #expect(try states() == ["needsFix: /"])
  }

  @Test func keysWalkShowEvidenceAndHelp() throws {
    let (replies, _) = try replies("k", "e", "j", "e", "j", "j", "f", "J", "K", "?")
    #expect(replies[0].text == "This is the first one.")
    #expect(replies[1].text == "  F1: 59, as of 4 November")
    #expect(replies[2].text.hasPrefix("[2/3]"))
    #expect(replies[3].text == "No evidence is held for this one.")
    #expect(replies[4].text == "[3/3] copy problem, note: about c\n  card of c")
    #expect(replies[5].text == "This is the last one.")
    #expect(replies[6].text.hasPrefix("Recorded: needs fix.\n\n[1/3]"))
    #expect(replies[7].text.hasPrefix("[2/3]"))
    #expect(replies[8].text.hasPrefix("[1/3]"))
    #expect(replies[9].text == ReviewCommand.keySheet)
  }

  @Test func anUnknownKeyIsAnsweredWithTheKeys() throws {
    let (replies, session) = try replies("\u{1B}[Bx")
    #expect(
      replies[0].text == """
        '[Bx' is no key. f fix copy, s copy stands, w corpus wrong, l later, n note, u undo, \
        j next, k previous, e evidence, ? help, q quit.
        """)
    #expect(session.queue.position == 0)
    #expect(try states() == [])
  }

  @Test func theEndOfTheQueueIsSaid() throws {
    let (replies, _) = try replies("f", "l", "w", "J", "q")
    let done = "Everything is decided, 1 for later. q quits, j and k walk, u undoes."
    #expect(replies[2].text == "Recorded: corpus wrong.\n" + done)
    #expect(replies[3].text == done)
    #expect(replies[4].text == "3 of 3 decided, 1 for later.")
    #expect(replies[4].isOver)
  }

  @Test func theEndOfTheInputQuitsAndLosesNothing() throws {
    let (replies, session) = try replies("f wrong year", nil, "f", nil)
    #expect(replies[1].text == "1 of 3 decided; the next review starts at number 2.")
    #expect(replies[1].prompt == "")
    #expect(replies[1].isOver)
    #expect(replies[2].text == "")
    #expect(session.phase == .over)
    #expect(try states() == ["needsFix: wrong year/"])
  }

  @Test func theEndOfTheInputInsideAPromptSaysWhatIsNotRecorded() throws {
    let (reason, _) = try replies("s", nil)
    #expect(
      reason[1].text == """
        Not recorded: copy stands, for want of a reason.
        0 of 3 decided; the next review starts at number 1.
        """)
    let (note, _) = try replies("n", nil)
    #expect(note[1].text.hasPrefix("No note was written.\n0 of 3"))
    #expect(try states() == [])
  }

  @Test func eachReaderResumesWhereThatReaderLeft() throws {
    _ = try replies("f", "f", "q")
    let own = try session()
    #expect(own.queue.position == 2)
    #expect(own.opening().text.hasPrefix("3 to review, 2 of them decided by mk. "))
    let other = try session(reader: "jd")
    #expect(other.queue.position == 0)
    #expect(other.opening().text.contains("You:") == false)
  }

  @Test func decisionsOfAnEarlierRunOfTheArticleCount() throws {
    _ = try replies("f", "q")
    let later = try desk.record(run: Sample.run(), report: "{}")
    var session = try ReviewSession(items: items, run: later, reader: "mk", desk: desk)
    #expect(session.queue.position == 1)
    let reply = session.receive("u", at: Sample.morning)
    #expect(reply.text == "You have decided nothing in this run that could be undone.")
  }

  @Test func aDeskThatCannotWriteIsToldAndTheReviewStays() throws {
    let hasty = try DeskStore(at: folder.desk, patience: 0)
    let session = try ReviewSession(items: items, run: run, reader: "mk", desk: hasty)
    let (reply, after) = try desk.whileWriting {
      var session = session
      _ = session.receive("s", at: Sample.morning)
      return (session.receive("by phone", at: Sample.morning), session)
    }
    #expect(reply.failure == .busy(path: folder.desk.path))
    #expect(
      reply.text == "Not recorded: \(folder.desk.path) is in use by another process; try again.")
    #expect(after.phase == .reason(.copyStands))
    #expect(after.queue.position == 0)

    var again = after
    let retried = again.receive("by phone", at: Sample.morning)
    #expect(retried.failure == nil)
    #expect(try states() == ["copyStands: by phone/"])
  }
}
