import ArgumentParser
import Claims
import Reports
import Workbench

/// `assay report`: a report with what readers decided.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report on articles or a recorded run, with the readers' decisions.")

  @OptionGroup var input: InputOptions
  @OptionGroup var resources: ResourceOptions

  @Option(name: [.short, .long], help: "text, full, concise, json, jsonl or html.")
  var format: ReportFormat = .html

  @Option(name: [.short, .long], help: "Write to a file instead of standard output.")
  var output: String?

  @Option(name: .customLong("as"), help: "The reader whose desk it is.")
  var reader: String?

  func run() throws {
    let engine = Engine(resources)
    let desk = try OpenDesk(engine, reader: reader)
    let documents = try NamedDocuments(input: input, engine: engine, desk: desk).documents()
    let dispositions = try documents.flatMap { try desk.dispositions(of: $0.uri) }
    let report = try engine.checker().report(
      on: documents, version: ToolVersion.current, dispositions: dispositions)
    try ReportWriter(surroundings: engine.surroundings, resources: resources)
      .write(report, as: format, to: output, trace: true, all: true)
  }
}
