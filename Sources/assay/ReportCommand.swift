import ArgumentParser
import Claims
import Foundation
import Reports
import Workbench

/// `assay report`: a report with what readers decided.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report on articles or a recorded run, with the readers' decisions.",
    discussion: """
      With --replay it writes nothing: it checks the texts of a JSON report again and says whether \
      the findings are the same (0) or what the first difference is (1).
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var resources: ResourceOptions

  @Option(name: [.short, .long], help: ReportFormat.help)
  var format: ReportFormat = .html

  @Option(name: [.short, .long], help: "Write to a file instead of standard output.")
  var output: String?

  @Option(name: .customLong("as"), help: "The reader whose desk it is.")
  var reader: String?

  @Option(name: .long, help: "Prove the findings of a JSON report again.")
  var replay: String?

  @ArgumentParser.Flag(
    name: .customLong("public"), help: "Leave out private sources and readers' notes.")
  var isPublic = false

  @ArgumentParser.Flag(
    name: .long, help: "With --public: leave out the copy, but for the words that findings quote.")
  var withoutCopy = false

  @Option(name: .long, help: "Who publishes the check, for claimreview.")
  var publisher: String?

  @Option(name: .long, help: "The publisher's address on the web.")
  var publisherUrl: String?

  func validate() throws {
    if withoutCopy, !isPublic { throw ValidationError("--without-copy goes with --public") }
    if (publisher == nil) != (publisherUrl == nil) {
      throw ValidationError("--publisher and --publisher-url go together")
    }
    if let publisher, let publisherUrl, Publisher(name: publisher, url: publisherUrl) == nil {
      throw ValidationError("a publisher has a name and an http or https address")
    }
  }

  func run() throws {
    let engine = Engine(resources)
    if let replay {
      try prove(replay, engine)
      return
    }
    let desk = try OpenDesk(engine, reader: reader)
    let documents = try NamedDocuments(input: input, engine: engine, desk: desk).documents()
    let dispositions = try documents.flatMap { try desk.dispositions(of: $0.uri) }
    let checker = try engine.checker()
    var report = try checker.report(
      on: documents, version: ToolVersion.current, dispositions: dispositions)
    if isPublic { report = report.published(withoutCopy: withoutCopy) }
    let writer = ReportWriter(
      surroundings: engine.surroundings, resources: resources, rules: checker.rules.notes,
      publisher: Publisher(name: publisher ?? "", url: publisherUrl ?? ""))
    try writer.refuse(report, in: [format])
    try writer.write(report, as: format, to: output, trace: true, all: true)
  }

  private func prove(_ path: String, _ engine: Engine) throws {
    let outcome: Replay.Outcome
    do {
      let url = URL(fileURLWithPath: path, relativeTo: engine.surroundings.folder)
      outcome = try Replay(Data(contentsOf: url)).outcome(
        with: engine.checker(), version: ToolVersion.current, isPublished: isPublic)
    } catch let problem as Replay.Problem {
      throw Outcome.Failure(.nothingChecked, "\(path): \(problem)")
    } catch let error as CocoaError {
      throw Outcome.Failure(.nothingChecked, "\(path): \(error.localizedDescription)")
    }
    for change in outcome.changes { Terminal.error("note: \(change)") }
    if let difference = outcome.difference {
      Terminal.write("the findings differ: \(difference)\n")
      throw ExitCode(Outcome.findings.rawValue)
    }
    Terminal.write(
      "the same findings: \(outcome.compared) in \(outcome.documents) "
        + "\(outcome.documents == 1 ? "document" : "documents")\n")
  }
}
