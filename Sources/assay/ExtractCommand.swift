import ArgumentParser
import Claims
import Workbench

/// `assay extract`: what a text says; needs no corpus.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the mentions, claims and coverage of articles; nothing is compared.")

  @OptionGroup var input: InputOptions
  @OptionGroup var resources: ResourceOptions

  func run() throws {
    let engine = Engine(resources)
    let checker = try engine.checker()
    let (documents, failures) = try input.read(in: engine.surroundings.folder)
    for document in documents {
      Terminal.write(ExtractSheet.text(of: checker.extract(document)))
    }
    for failure in failures { Terminal.error("error: \(failure.uri): \(failure.message)") }
    guard !failures.isEmpty else { return }
    throw ExitCode((documents.isEmpty ? Outcome.nothingChecked : .partial).rawValue)
  }
}
