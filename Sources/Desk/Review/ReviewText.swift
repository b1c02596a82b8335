import Claims

/// The sentences of a review in the terminal.
enum ReviewText {
  static let nothing = "Nothing to review."
  static let first = "This is the first one."
  static let last = "This is the last one."
  static let noted = "Noted."
  static let noNote = "No note was written."
  static let nothingToUndo = "You have decided nothing in this run that could be undone."

  static func opening(_ queue: ReviewQueue, reader: String) -> String {
    let decided = queue.items.count - queue.undecided
    var text = "\(queue.items.count) to review"
    if decided > 0 { text += ", \(decided) of them decided by \(reader)" }
    if queue.postponed > 0 { text += " (\(queue.postponed) for later)" }
    return text + ". ? shows the keys."
  }

  static func item(_ queue: ReviewQueue) -> String {
    guard let item = queue.current else { return nothing }
    var lines = [
      "[\(queue.position + 1)/\(queue.items.count)] \(item.kind.words), \(item.level): \(item.title)"
    ]
    if !item.card.isEmpty { lines.append(item.card) }
    if let decision = queue.currentDecision { lines.append(standing(decision)) }
    return lines.joined(separator: "\n")
  }

  static func evidence(_ queue: ReviewQueue) -> String {
    guard let item = queue.current else { return nothing }
    return item.evidence.isEmpty ? "No evidence is held for this one." : item.evidence
  }

  static func recorded(_ state: Disposition.State) -> String { "Recorded: \(state.words)." }

  static func done(_ queue: ReviewQueue) -> String {
    let later = queue.postponed > 0 ? ", \(queue.postponed) for later" : ""
    return "Everything is decided\(later). q quits, j and k walk, u undoes."
  }

  static func closing(_ queue: ReviewQueue) -> String {
    let decided = queue.items.count - queue.undecided
    let text = "\(decided) of \(queue.items.count) decided"
    if queue.undecided > 0 {
      return text + "; the next review starts at number \(queue.resumption + 1)."
    }
    return text + (queue.postponed > 0 ? ", \(queue.postponed) for later." : ".")
  }

  static func cut(_ phase: ReviewSession.Phase) -> String {
    switch phase {
    case .command, .over: ""
    case .reason(let state): "Not recorded: \(state.words), for want of a reason.\n"
    case .note: noNote + "\n"
    }
  }

  static func unknown(_ line: String) -> String {
    let typed = line.printable.trimmed
    let shown = typed.count > 20 ? typed.prefix(20) + "..." : typed[...]
    return "'\(shown)' is no key. \(ReviewCommand.keyLine)."
  }

  static func noReason(_ state: Disposition.State) -> String {
    "Nothing was recorded: \(state.words) needs a reason of a few words."
  }

  static func oldNote(_ note: String) -> String {
    note.isEmpty ? "" : "The note so far, which a new one replaces: \(note.printable)"
  }

  static func notRecorded(_ error: DeskError) -> String { "Not recorded: \(error)." }

  static func undone(_ decision: Decision, before: Decision?) -> String {
    let isNote =
      decision.state == before?.state ?? .open && decision.reason == before?.reason ?? ""
    return isNote ? "Undone: the note." : "Undone: \(decision.state.words)."
  }

  static func prompt(_ phase: ReviewSession.Phase, _ queue: ReviewQueue) -> String {
    switch phase {
    case .command: "f s w l n u j k e ? q > "
    case .reason(let state): "Why \(state.words)? (empty: cancel) > "
    case .note: "Note (empty: cancel) > "
    case .over: ""
    }
  }

  private static func standing(_ decision: Decision) -> String {
    var text = "  You: \(decision.state.words), \(decision.at.description.prefix(10))"
    if !decision.reason.isEmpty { text += ": \(decision.reason.printable)" }
    if !decision.note.isEmpty { text += " (note: \(decision.note.printable))" }
    return text
  }
}
