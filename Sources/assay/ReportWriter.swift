import Claims
import Foundation
import Reports
import Workbench

/// Renders reports for the terminal or a file.
struct ReportWriter {
  let surroundings: Surroundings
  let resources: ResourceOptions
  /// What the rules do, for formats that explain them.
  var rules: [RuleNote] = []
  /// Who publishes, for formats that say so.
  var publisher: Publisher?

  /// Fails with the reason before anything is written when a format cannot hold the report.
  func refuse(_ report: Report, in formats: [ReportFormat]) throws {
    let options = ReportOptions(publisher: publisher, sha256Base64: ContentHash.base64)
    for format in formats {
      guard let refusal = format.refusal(of: report, options: options) else { continue }
      throw Outcome.Failure(.nothingChecked, refusal.description)
    }
  }

  func write(
    _ report: Report, as format: ReportFormat, to path: String?, trace: Bool, all: Bool
  ) throws {
    let environment = surroundings.environment
    let isTerminal = path == nil
    let options = ReportOptions(
      width: Terminal.width(environment: environment),
      hasColour: isTerminal && Terminal.wantsColour(resources.color, environment: environment),
      hasUnicode: !isTerminal || Terminal.wantsUnicode(environment: environment),
      hasTrace: trace, listsPassing: all, rules: rules, publisher: publisher,
      sha256Base64: ContentHash.base64)
    let text = format.render(report, options: options)
    guard let path else {
      Terminal.write(text)
      return
    }
    let url = URL(fileURLWithPath: path, relativeTo: surroundings.folder)
    do {
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      throw Outcome.Failure(
        .nothingChecked, "cannot write \(path): \(error.localizedDescription)")
    }
  }
}
