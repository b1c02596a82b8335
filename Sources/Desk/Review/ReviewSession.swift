public import Claims

/// A review in the terminal without the terminal: lines go in, texts come out.
///
/// Every decision is in the desk before the reply to it is returned, so a review can end at any
/// time without loss.
public struct ReviewSession: Sendable {
  /// What the next line is taken for.
  public enum Phase: Hashable, Sendable {
    /// A command.
    case command
    /// The reason for a decision about the current item.
    case reason(Disposition.State)
    /// A note to the current item.
    case note
    /// Nothing; the review is over.
    case over
  }

  /// The findings and where the reader is.
  public private(set) var queue: ReviewQueue
  /// What the next line is taken for.
  public private(set) var phase: Phase
  /// The run under review.
  public let run: Run
  /// Who reviews.
  public let reader: String
  private let desk: DeskStore

  /// Starts or resumes a review.
  ///
  /// - Parameters:
  ///   - items: the flagged findings of the run.
  ///   - run: the run under review, which the desk holds.
  ///   - reader: who reviews; decisions of other readers are not shown.
  /// - Throws: what reading the desk throws.
  public init(
    items: [ReviewItem], run: Run, reader: String, desk: DeskStore
  ) throws(DeskError) {
    let decisions = try desk.decisions(in: .article(run.article), by: reader)
    queue = ReviewQueue(items: items, decisions: decisions)
    phase = items.isEmpty ? .over : .command
    self.run = run
    self.reader = reader
    self.desk = desk
  }

  /// What to print before the first line is read.
  public func opening() -> ReviewReply {
    if queue.items.isEmpty { return reply(ReviewText.nothing) }
    return reply(ReviewText.opening(queue, reader: reader) + "\n\n" + ReviewText.item(queue))
  }

  /// Takes a line that was typed.
  ///
  /// - Parameters:
  ///   - line: the line without its end; nil at the end of the input, which quits.
  ///   - moment: the time now.
  public mutating func receive(_ line: String?, at moment: Moment) -> ReviewReply {
    guard let line else { return quit(ReviewText.cut(phase)) }
    do throws(DeskError) {
      switch phase {
      case .over: return reply("")
      case .command:
        guard let command = ReviewCommand(line) else { return reply(ReviewText.unknown(line)) }
        return try apply(command, at: moment)
      // A single letter is a key that was meant as a command, not an answer.
      case .reason(let state):
        let reason = line.printable.trimmed
        guard reason.count > 1 else { return cancel(ReviewText.noReason(state)) }
        return try decide(state, reason: reason, at: moment)
      case .note:
        let note = line.printable.trimmed
        guard note.count > 1 else { return cancel(ReviewText.noNote) }
        return try write(note, at: moment)
      }
    } catch {
      return reply(ReviewText.notRecorded(error), failure: error)
    }
  }

  /// Applies a command, whatever the phase.
  ///
  /// - Throws: what the desk throws; the review then stays where it is.
  public mutating func apply(
    _ command: ReviewCommand, at moment: Moment
  ) throws(DeskError) -> ReviewReply {
    switch command {
    case .decide(.copyStands, let reason) where reason.trimmed.isEmpty:
      phase = .reason(.copyStands)
      return reply("")
    case .decide(let state, let reason): return try decide(state, reason: reason, at: moment)
    case .note(let text) where text.trimmed.isEmpty:
      phase = .note
      return reply(ReviewText.oldNote(queue.currentDecision?.note ?? ""))
    case .note(let text): return try write(text, at: moment)
    case .undo: return try undo(at: moment)
    case .next: return walk({ $0.move(by: 1) }, else: { _ in ReviewText.last })
    case .previous: return walk({ $0.move(by: -1) }, else: { _ in ReviewText.first })
    case .nextUndecided: return walk({ $0.moveToNextUndecided() }, else: ReviewText.done)
    case .previousUndecided: return walk({ $0.moveToPreviousUndecided() }, else: ReviewText.done)
    case .evidence: return reply(ReviewText.evidence(queue))
    case .show: return reply(ReviewText.item(queue))
    case .help: return reply(ReviewCommand.keySheet)
    case .quit: return quit("")
    }
  }

  private mutating func decide(
    _ state: Disposition.State, reason: String, at moment: Moment
  ) throws(DeskError) -> ReviewReply {
    try record(state, reason: reason, note: queue.currentDecision?.note ?? "", at: moment)
    let recorded = ReviewText.recorded(state)
    guard queue.moveToNextUndecided() else {
      return reply(recorded + "\n" + ReviewText.done(queue))
    }
    return reply(recorded + "\n\n" + ReviewText.item(queue))
  }

  private mutating func write(_ note: String, at moment: Moment) throws(DeskError) -> ReviewReply {
    let decision = queue.currentDecision
    try record(
      decision?.state ?? .open, reason: decision?.reason ?? "", note: note, at: moment)
    return reply(ReviewText.noted)
  }

  private mutating func record(
    _ state: Disposition.State, reason: String, note: String, at moment: Moment
  ) throws(DeskError) {
    guard let item = queue.current else { return }
    let draft = DecisionDraft(
      anchor: item.anchor, run: run.id, state: state, reason: reason.printable.trimmed,
      note: note.printable.trimmed, reader: reader, at: moment)
    _ = try desk.append(draft)
    phase = .command
    try refresh()
  }

  private mutating func undo(at moment: Moment) throws(DeskError) -> ReviewReply {
    guard let undone = try desk.undo(lastOf: reader, in: run.id, at: moment) else {
      return reply(ReviewText.nothingToUndo)
    }
    phase = .command
    try refresh()
    let isHere = queue.move(to: undone)
    let text = ReviewText.undone(undone, before: isHere ? queue.currentDecision : nil)
    return reply(isHere ? text + "\n\n" + ReviewText.item(queue) : text)
  }

  private mutating func refresh() throws(DeskError) {
    queue.take(try desk.decisions(in: .article(run.article), by: reader))
  }

  private mutating func walk(
    _ move: (inout ReviewQueue) -> Bool, else text: (ReviewQueue) -> String
  ) -> ReviewReply {
    let hasMoved = move(&queue)
    return reply(hasMoved ? ReviewText.item(queue) : text(queue))
  }

  private mutating func cancel(_ text: String) -> ReviewReply {
    phase = .command
    return reply(text)
  }

  private mutating func quit(_ text: String) -> ReviewReply {
    let isFirst = phase != .over
    phase = .over
    return reply(isFirst ? text + ReviewText.closing(queue) : "")
  }

  private func reply(_ text: String, failure: DeskError? = nil) -> ReviewReply {
    ReviewReply(
      text: text, prompt: ReviewText.prompt(phase, queue), failure: failure, isOver: phase == .over)
  }
}
