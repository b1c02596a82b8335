import Claims
import Foundation
import GRDB

/// Reads an export line by line into a desk, and collects what is wrong with it.
struct ExportReader {
  let file: String
  private var line = 0
  private var header: DeskLineHeader?
  private var numbers: [DeskProblem.Kind: [Int: Int]] = [.run: [:], .decision: [:]]
  private var hashes: [DeskProblem.Kind: String] = [:]
  private var found: [DeskProblem.Kind: Int] = [:]
  private var summary = DeskImport()
  private var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// Whether so much is wrong that the rest is not worth reading.
  var isHopeless: Bool { diagnostics.count >= 20 }

  mutating func take(_ text: Substring, in db: Database) throws {
    line += 1
    if text.allSatisfy(\.isWhitespace) { return }
    let parsed: DeskLine
    do {
      parsed = try JSONDecoder().decode(DeskLine.self, from: Data(text.utf8))
    } catch {
      return complain("desk.line", unreadableText(error))
    }
    switch parsed {
    case .header(let header): take(header)
    case .run(let row): try take(row, in: db)
    case .decision(let row): try take(row, in: db)
    }
  }

  /// What was added; throws when anything was wrong.
  mutating func finish() throws -> DeskImport {
    if !isHopeless {
      if let header {
        count(.run, header.runs)
        count(.decision, header.decisions)
      } else {
        line = 1
        complain("desk.header", headerText)
      }
    }
    guard diagnostics.isEmpty else { throw DeskError.refused(Diagnostics(diagnostics)) }
    return summary
  }

  private mutating func take(_ header: DeskLineHeader) {
    if self.header != nil { complain("desk.header", secondHeaderText) }
    if header.format != DeskLineHeader.format { complain("desk.format", formatText(header.format)) }
    self.header = header
  }

  private mutating func take<Row: ChainedRow>(_ row: Row, in db: Database) throws {
    found[Row.kind, default: 0] += 1
    defer { hashes[Row.kind] = row.hash }
    guard row.computedHash() == row.hash else {
      return complain("desk.changed", changedText(Row.kind, row.number))
    }
    if let before = hashes[Row.kind], before != row.previous {
      return complain("desk.unlinked", unlinkedText(Row.kind, row.number))
    }
    guard row.isSound else { return complain("desk.value", valueText(Row.kind, row.number)) }
    guard diagnostics.isEmpty else { return }
    if let known = try DeskStore.number(of: row.identity, Row.self, in: db) {
      numbers[Row.kind, default: [:]][row.number] = known
      count(isAdded: false, Row.kind)
      return
    }
    let moved = row.renumbered(
      runs: numbers[.run, default: [:]], decisions: numbers[.decision, default: [:]])
    guard let moved else { return complain("desk.reference", referenceText(Row.kind, row.number)) }
    do {
      let added = try add(moved, as: row, in: db)
      numbers[Row.kind, default: [:]][row.number] = added.number
      count(isAdded: true, Row.kind)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      complain("desk.value", valueText(Row.kind, row.number))
    }
  }

  private func add<Row: ChainedRow>(_ moved: Row, as row: Row, in db: Database) throws -> Row {
    let last = try DeskStore.last(Row.self, in: db)
    if moved == row, row.number == last.number + 1, row.previous == last.hash {
      try row.insert(db)
      return row
    }
    var moved = moved
    moved.origin = row.identity
    return try DeskStore.append(moved, in: db)
  }

  private mutating func count(isAdded: Bool, _ kind: DeskProblem.Kind) {
    switch (kind, isAdded) {
    case (.run, true): summary.addedRuns += 1
    case (.run, false): summary.knownRuns += 1
    case (.decision, true): summary.addedDecisions += 1
    case (.decision, false): summary.knownDecisions += 1
    }
  }

  private mutating func count(_ kind: DeskProblem.Kind, _ expected: Int) {
    let actual = found[kind, default: 0]
    if actual != expected { complain("desk.count", countText(kind, expected, actual)) }
  }

  private mutating func complain(_ code: String, _ message: String) {
    diagnostics.append(
      Diagnostic(
        code: code, message: message, position: FilePosition(file: file, line: line, column: 1)))
  }
}

private let headerText = "this is no export of a desk: its first line should have the kind 'desk'"
private let secondHeaderText = "a second header; import one export at a time"

private func formatText(_ found: Int) -> String {
  "the export has format \(found), this version reads \(DeskLineHeader.format)"
}

private func unreadableText(_ error: any Error) -> String {
  guard let error = error as? DecodingError else { return "this line is not JSON" }
  switch error {
  case .keyNotFound(let key, _): return "'\(key.stringValue)' is missing"
  case .typeMismatch(_, let context), .valueNotFound(_, let context):
    return "'\(name(context))' has a value of the wrong type"
  case .dataCorrupted(let context):
    return context.codingPath.isEmpty
      ? "this line is not JSON" : "'\(name(context))' has a value that is not known"
  @unknown default: return "this line is not JSON"
  }
}

private func name(_ context: DecodingError.Context) -> String {
  context.codingPath.last?.stringValue ?? "line"
}

private func changedText(_ kind: DeskProblem.Kind, _ number: Int) -> String {
  "\(kind) \(number) was changed after it was recorded"
}

private func unlinkedText(_ kind: DeskProblem.Kind, _ number: Int) -> String {
  "\(kind) \(number) does not follow the \(kind) before it; a line is missing or was moved"
}

private func referenceText(_ kind: DeskProblem.Kind, _ number: Int) -> String {
  "\(kind) \(number) refers to a run or decision that does not come before it"
}

private func valueText(_ kind: DeskProblem.Kind, _ number: Int) -> String {
  "\(kind) \(number) holds a value that a desk does not keep"
}

private func countText(_ kind: DeskProblem.Kind, _ expected: Int, _ actual: Int) -> String {
  "the export says it holds \(expected) \(kind)s, but there are \(actual); it may be cut short"
}
