import Claims
import GRDB

/// A decision as its table and an export hold it.
struct DecisionRow: ChainedRow {
  static let kind = DeskProblem.Kind.decision

  var number: Int
  var finding: String
  var occurrence: Int
  var context: String
  var article: String
  var run: Int
  var state: String
  var reason: String
  var note: String
  var reader: String
  var at: String
  var undoOf: Int?
  var origin: String
  var previous: String
  var hash: String

  enum CodingKeys: String, CodingKey {
    case number, finding, occurrence, context, article, run, state, reason, note, reader, at
    case undoOf = "undo_of"
    case origin, previous, hash
  }

  var content: [String?] {
    [
      finding, String(occurrence), context, article, String(run), state, reason, note, reader, at,
      undoOf.map(String.init),
    ]
  }

  var isSound: Bool {
    guard (try? decision()) != nil else { return false }
    return finding.isHash && reader.isName
  }

  func renumbered(runs: [Int: Int], decisions: [Int: Int]) -> DecisionRow? {
    var row = self
    guard let run = runs[run] else { return nil }
    row.run = run
    if let undoOf {
      guard let undone = decisions[undoOf] else { return nil }
      row.undoOf = undone
    }
    return row
  }
}

extension DecisionRow {
  /// A decision before it has a place in the chain.
  init(_ draft: DecisionDraft, article: String, undoOf: Int? = nil) {
    self.init(
      number: 0, finding: draft.anchor.finding.hex, occurrence: draft.anchor.occurrence,
      context: draft.anchor.context, article: article, run: draft.run.number,
      state: draft.state.rawValue, reason: draft.reason, note: draft.note, reader: draft.reader,
      at: draft.at.description, undoOf: undoOf, origin: "", previous: "", hash: "")
  }

  /// The decision with its types.
  func decision() throws(DeskError) -> Decision {
    guard let moment = Moment(at) else { throw .unreadableRow(.decision, number, "at") }
    guard let state = Disposition.State(rawValue: state) else {
      throw .unreadableRow(.decision, number, "state")
    }
    let anchor = FindingAnchor(
      finding: ClaimKey(hex: finding), occurrence: occurrence, context: context)
    let draft = DecisionDraft(
      anchor: anchor, run: RunID(number: run), state: state, reason: reason, note: note,
      reader: reader, at: moment)
    return Decision(number: number, article: article, draft: draft, undoOf: undoOf, hash: hash)
  }
}
