import Claims
import Desk
import Testing

@Suite struct ReviewQueueTests {
  let folder: TemporaryFolder
  let desk: DeskStore
  let run: Run
  let items = [
    Sample.item("a", .note), Sample.item("b", .error), Sample.item("c", .warning),
    Sample.item("d", .error),
  ]

  init() throws {
    folder = try TemporaryFolder()
    desk = try DeskStore(at: folder.desk)
    run = try desk.record(run: Sample.run(), report: "{}")
  }

  private func queue(deciding states: [(String, Disposition.State)]) throws -> ReviewQueue {
    for (word, state) in states {
      _ = try desk.append(Sample.decision(word, state, in: run, reason: "so"))
    }
    return ReviewQueue(items: items, decisions: try desk.decisions(in: .run(run.id)))
  }

  @Test func theGravestComeFirstAndEqualsKeepTheirOrder() throws {
    let queue = try queue(deciding: [])
    #expect(queue.items.map(\.title) == ["about b", "about d", "about c", "about a"])
    #expect(queue.position == 0)
    #expect(queue.undecided == 4)
  }

  @Test func aReviewResumesAtTheFirstItemWithoutADecision() throws {
    let queue = try queue(deciding: [("b", .needsFix), ("c", .copyStands)])
    #expect(queue.current?.title == "about d")
    #expect(queue.undecided == 2)
  }

  @Test func openIsNoDecision() throws {
    #expect(try queue(deciding: [("b", .open)]).current?.title == "about b")
  }

  @Test func whatWasPutOffComesUpWhenNothingElseIsLeft() throws {
    let queue = try queue(
      deciding: [("a", .later), ("b", .needsFix), ("c", .later), ("d", .fixed)])
    #expect(queue.current?.title == "about c")
    #expect(queue.postponed == 2)
    #expect(queue.undecided == 0)
  }

  @Test func aFinishedReviewStartsAtTheTop() throws {
    let states = ["a", "b", "c", "d"].map { ($0, Disposition.State.needsFix) }
    #expect(try queue(deciding: states).position == 0)
  }

  @Test func walkingStopsAtTheEnds() throws {
    var queue = try queue(deciding: [])
    var moves: [Bool] = []
    for step in [-1, 1, 1, 1, 1] { moves.append(queue.move(by: step)) }
    #expect(moves == [false, true, true, true, false])
    #expect(queue.position == 3)
  }

  @Test func theNextUndecidedIsSoughtAroundTheEnd() throws {
    var queue = try queue(deciding: [("d", .needsFix), ("a", .needsFix)])
    var places: [Int] = []
    for isForward in [true, true, false] {
      let hasMoved =
        isForward ? queue.moveToNextUndecided() : queue.moveToPreviousUndecided()
      places.append(hasMoved ? queue.position : -1)
    }
    #expect(places == [2, 0, 2])
  }

  @Test func anEmptyQueueHasNoCurrentItem() {
    var queue = ReviewQueue(items: [], decisions: [])
    let moves = [queue.move(by: 1), queue.moveToNextUndecided(), queue.moveToPreviousUndecided()]
    #expect(moves == [false, false, false])
    #expect(queue.current == nil)
    #expect(queue.resumption == 0)
  }
}
