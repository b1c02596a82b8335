import ArgumentParser
import Claims
import Desk
import Foundation
import Reports
import Workbench

/// `assay check`: extract, verify, print.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check articles against the corpus and against themselves.")

  @OptionGroup var input: InputOptions
  @OptionGroup var resources: ResourceOptions

  @Option(name: [.short, .long], help: ReportFormat.help)
  var format: ReportFormat = .text

  @Option(name: [.short, .long], help: "Write to a file instead of standard output.")
  var output: String?

  @Option(
    name: .long, help: "Also write FORMAT=FILE; repeatable.",
    transform: { text in try AlsoFile(text) })
  var also: [AlsoFile] = []

  @Option(
    name: .long, help: "The level from which the exit code is 1: error, warning, note, never.")
  var failOn: FailOn = .error

  @ArgumentParser.Flag(name: .long, help: "Show rule ids, intervals, bindings and hashes.")
  var trace = false

  @ArgumentParser.Flag(name: .long, help: "List what matches too, not only what needs a look.")
  var all = false

  @ArgumentParser.Flag(name: .long, help: "Record the run in the desk.")
  var save = false

  @Option(
    name: .long, help: "A document that the article was written from, as evidence; repeatable.")
  var source: [String] = []

  @Option(name: .customLong("as"), help: "The reader whose desk it is.")
  var reader: String?

  func run() throws {
    let engine = Engine(resources)
    let checker = try engine.checker()
    let (documents, failures) = try input.read(in: engine.surroundings.folder)
    let report = try checker.report(
      on: documents, sources: SourceFiles(paths: source).documents(in: engine.surroundings.folder),
      failures: failures, version: ToolVersion.current)
    let writer = ReportWriter(
      surroundings: engine.surroundings, resources: resources, rules: checker.rules.notes)
    try writer.refuse(report, in: [format] + also.map(\.format))
    try writer.write(report, as: format, to: output, trace: trace, all: all)
    for file in also {
      try writer.write(report, as: file.format, to: file.path, trace: trace, all: all)
    }
    for failure in failures {
      Terminal.error("error: \(failure.uri): \(failure.message)")
    }
    if save { try record(report, engine) }
    if let code = exitCode(for: report) { throw code }
  }

  private func record(_ report: Report, _ engine: Engine) throws {
    let desk = try OpenDesk(engine, reader: reader)
    for document in report.documents {
      let run = try desk.record(document, of: report)
      Terminal.error("recorded as \(run)")
    }
  }

  private func exitCode(for report: Report) -> ExitCode? {
    if !report.failures.isEmpty {
      return report.documents.isEmpty
        ? ExitCode(Outcome.nothingChecked.rawValue) : ExitCode(Outcome.partial.rawValue)
    }
    if report.status == .incomplete { return ExitCode(Outcome.partial.rawValue) }
    guard let threshold = failOn.level else { return nil }
    let worst =
      report.documents.flatMap { document in
        document.findings.map(\.level) + document.relations.map(\.level)
          + document.editorial.map(\.level)
      }.max() ?? .none
    return worst >= threshold ? ExitCode(Outcome.findings.rawValue) : nil
  }
}

/// A further report: `FORMAT=FILE`.
struct AlsoFile {
  let format: ReportFormat
  let path: String

  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let format = ReportFormat(rawValue: String(parts[0])) else {
      let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is not FORMAT=FILE; formats are \(formats)")
    }
    self.format = format
    path = String(parts[1])
  }
}

/// The level from which findings fail the exit code.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never

  var level: Level? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .never: nil
    }
  }
}
