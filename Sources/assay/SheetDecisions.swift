import Claims
import Desk
import Foundation
import Workbench

/// Records the answers of a returned source sheet in the desk.
struct SheetDecisions {
  let desk: OpenDesk
  let folder: URL

  /// Reads the sheet against the report; nothing is recorded unless all of it can be.
  func take(_ path: String, for report: Report, reader: String?) throws {
    let sheet: ReturnedSheet
    do {
      sheet = try ReturnedSheet(
        contentsOf: URL(fileURLWithPath: path, relativeTo: folder), named: path,
        reports: report.documents, reader: reader)
    } catch let diagnostics as Diagnostics {
      throw diagnostics
    } catch {
      throw Outcome.Failure(.nothingChecked, "\(path): \(error.localizedDescription)")
    }
    var counts: [Disposition.State: Int] = [:]
    var known = 0
    for (index, document) in report.documents.enumerated() {
      let answers = sheet.answers.filter { $0.document == index }
      guard !answers.isEmpty else { continue }
      let run = try desk.record(document, of: report)
      let inForce = try desk.store.decisions(in: .article(document.document.uri))
      for answer in answers {
        if inForce.contains(where: { matches($0, answer) }) {
          known += 1
          continue
        }
        _ = try desk.store.append(
          DecisionDraft(
            anchor: answer.anchor, run: run.id, state: answer.state, reason: answer.reason,
            reader: answer.reader, at: desk.now))
        counts[answer.state, default: 0] += 1
      }
    }
    Terminal.write(told(counts, known: known, unanswered: sheet.unanswered) + "\n")
  }

  private func matches(_ decision: Decision, _ answer: ReturnedSheet.Answer) -> Bool {
    decision.draft.anchor.finding == answer.anchor.finding
      && decision.draft.anchor.occurrence == answer.anchor.occurrence
      && decision.reader == answer.reader && decision.state == answer.state
      && decision.reason == answer.reason
  }

  private func told(
    _ counts: [Disposition.State: Int], known: Int, unanswered: Int
  ) -> String {
    let total = counts.values.reduce(0, +)
    let parts = Disposition.State.allCases.compactMap { state in
      counts[state].map { "\($0) \(state.words)" }
    }
    let list = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "\(total) decisions recorded\(list), \(known) known already, "
      + "\(unanswered) rows without an answer"
  }
}
