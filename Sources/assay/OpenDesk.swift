import Claims
import Desk
import Foundation
import Reports
import Workbench

/// The desk of this user, opened for a command.
struct OpenDesk {
  let store: DeskStore
  let reader: String

  init(_ engine: Engine, reader: String?) throws {
    guard let url = engine.locator.desk(given: engine.options.desk) else {
      throw Outcome.Failure(.nothingChecked, "no place for a desk; name one with --desk")
    }
    do {
      store = try DeskStore(at: url)
    } catch {
      throw Outcome.Failure(.nothingChecked, "\(error)")
    }
    self.reader = reader ?? engine.surroundings.environment["USER"] ?? "reader"
  }

  /// The moment a decision or a run is dated with.
  var now: Moment { Moment(Date()) }

  /// Keeps a document's report.
  func record(_ document: DocumentReport, of report: Report) throws -> Run {
    let single = Report(
      version: report.version, rules: report.rules, corpora: report.corpora,
      documents: [document], failures: [], dispositions: [])
    let json = ReportFormat.json.render(
      single, options: ReportOptions(sha256Base64: ContentHash.base64))
    let draft = RunDraft(
      article: document.document.uri, sourceHash: document.document.sourceHash,
      textHash: document.document.textHash, dateline: document.document.dateline?.day,
      tool: report.version, rules: report.rules.map(\.sha256).joined(separator: " "),
      corpus: report.corpora.isEmpty
        ? nil : report.corpora.map(\.sha256).joined(separator: " "),
      reader: reader, at: now)
    return try store.record(run: draft, report: json)
  }

  /// What readers decided about an article.
  func dispositions(of article: String) throws -> [Disposition] {
    try store.dispositions(in: .article(article))
  }
}
