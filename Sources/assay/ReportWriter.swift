import Claims
import Foundation
import Reports
import Workbench

/// Renders reports for the terminal or a file.
struct ReportWriter {
  let surroundings: Surroundings
  let resources: ResourceOptions

  func write(
    _ report: Report, as format: ReportFormat, to path: String?, trace: Bool, all: Bool
  ) throws {
    let environment = surroundings.environment
    let isTerminal = path == nil
    let options = ReportOptions(
      width: Terminal.width(environment: environment),
      hasColour: isTerminal && Terminal.wantsColour(resources.color, environment: environment),
      hasUnicode: !isTerminal || Terminal.wantsUnicode(environment: environment),
      hasTrace: trace, listsPassing: all, sha256Base64: ContentHash.base64)
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
