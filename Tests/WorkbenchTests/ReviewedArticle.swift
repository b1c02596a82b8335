import Claims
import Foundation
import Reports
import Support
import Testing
import Workbench

/// A sample article with its report, after a reader let the first claim stand and wanted a fix of the
/// second.
struct ReviewedArticle: CustomTestStringConvertible, Sendable {
  let name: String
  let dateline: String

  static let all = [
    ReviewedArticle(name: "security-council", dateline: "2022-11-04"),
    ReviewedArticle(name: "harbour-budget", dateline: "2024-03-14"),
    ReviewedArticle(name: "heat-study", dateline: "2023-08-17"),
  ]

  var testDescription: String { name }

  func report() throws -> Report {
    let document = try ShippedWorkbench.check(
      ShippedWorkbench.article("\(name).txt"), dateline: dateline,
      uri: "Tests/Articles/\(name).txt")
    let run = try ShippedWorkbench.checker.get().report(on: [], version: "0.0.0")
    return Report(
      version: run.version, rules: [.init(name: "builtin", sha256: "RULES")],
      corpora: run.corpora.map { .init(name: $0.name, sha256: "CORPUS") }, documents: [document],
      failures: [], dispositions: dispositions(document))
  }

  func options() throws -> ReportOptions {
    ReportOptions(
      hasTrace: true, listsPassing: true, rules: try ShippedWorkbench.rules.get().notes,
      publisher: Publisher(name: "Sample Desk", url: "https://desk.example/checks"),
      sha256Base64: ContentHash.base64)
  }

  private func dispositions(_ report: DocumentReport) -> [Disposition] {
    let states: [(Disposition.State, String)] = [
      (.copyStands, "confirmed by the transcript"), (.needsFix, "the agency counts otherwise"),
    ]
    return zip(report.findings, states).map { finding, decision in
      Disposition(
        finding: finding.claim.key, occurrence: finding.claim.occurrence, reader: "mk",
        state: decision.0, reason: decision.1, note: "", at: "2031-11-04T10:00:00Z")
    }
  }
}
