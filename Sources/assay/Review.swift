import ArgumentParser
import Claims
import Desk
import Foundation
import Workbench

/// `assay review`: walk the flagged findings of an article and decide.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk the flagged findings of an article in the terminal and decide on each.",
    discussion: "Decisions are kept in the desk at once; quit and resume at any time.")

  @OptionGroup var input: InputOptions
  @OptionGroup var resources: ResourceOptions

  @Option(name: .customLong("as"), help: "The reader; the user's name unless given.")
  var reader: String?

  @Option(
    name: .customLong("import"),
    help: "Take the decisions from a source sheet that came back as CSV.")
  var sheet: String?

  func run() throws {
    let engine = Engine(resources)
    let desk = try OpenDesk(engine, reader: reader)
    let checker = try engine.checker()
    let documents = try NamedDocuments(input: input, engine: engine, desk: desk).documents()
    if let sheet {
      let report = try checker.report(on: documents, version: ToolVersion.current)
      try SheetDecisions(desk: desk, folder: engine.surroundings.folder)
        .take(sheet, for: report, reader: reader)
      return
    }
    for document in documents {
      let report = try checker.report(on: [document], version: ToolVersion.current)
      for checked in report.documents {
        let run = try desk.record(checked, of: report)
        try walk(checked, run: run, desk: desk)
      }
    }
  }

  private func walk(_ report: DocumentReport, run: Run, desk: OpenDesk) throws {
    var session = try ReviewSession(
      items: ReviewItems.items(of: report), run: run, reader: desk.reader, desk: desk.store)
    var reply = session.opening()
    Terminal.write(reply.text + "\n")
    while !reply.isOver {
      Terminal.write(reply.prompt)
      reply = session.receive(readLine(), at: desk.now)
      Terminal.write(reply.text + "\n")
    }
  }
}
