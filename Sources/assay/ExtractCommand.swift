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

  @ArgumentParser.Flag(
    name: .long, help: "Answer JSON Lines on standard input, one line for each; with --mentions.")
  var stream = false

  @ArgumentParser.Flag(
    name: .long, help: "Only mentions: {\"id\",\"text\",\"reference_time\"} in, mentions out.")
  var mentions = false

  func validate() throws {
    guard stream || mentions else { return }
    guard stream, mentions, input.paths.isEmpty else {
      throw ValidationError("--stream and --mentions go together, and read standard input")
    }
  }

  func run() throws {
    let engine = Engine(resources)
    guard !stream else {
      let answers = MentionStream(rules: try engine.rules())
      try StandardStream.answer(with: answers.answer)
      return
    }
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
