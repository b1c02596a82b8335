import ArgumentParser
import Claims
import Foundation
import Workbench

/// When the output is coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Where rules, corpus and desk are found.
struct ResourceOptions: ParsableArguments {
  @Option(name: .long, help: "A folder of rules that overlays the built-in ones; repeatable.")
  var rules: [String] = []

  @Option(name: .long, help: "The corpus file, or the folder that holds corpus.sqlite.")
  var corpus: String?

  @ArgumentParser.Flag(name: .long, help: "Work without a corpus.")
  var noCorpus = false

  @Option(name: .long, help: "The desk that keeps runs and decisions.")
  var desk: String?

  @Option(name: .long, help: "When to colour the output: auto, always or never.")
  var color: ColourChoice = .auto
}

/// How articles are read.
struct InputOptions: ParsableArguments {
  @Argument(help: "Articles; - reads standard input.")
  var paths: [String] = []

  @Option(name: .long, help: "The name to show for standard input.")
  var stdinFilename: String?

  @Option(name: .long, help: "text, markdown or html, whatever the names of the files say.")
  var inputFormat: InputFormat?

  @Option(
    name: .long, help: "The article's date, as YYYY-MM-DD; relative dates resolve from it.",
    transform: CalendarDay.parse)
  var dateline: CalendarDay?

  /// The documents and the inputs that could not be read, in the order named.
  func read(in folder: URL) throws -> (documents: [Document], failures: [Report.Failure]) {
    guard !paths.isEmpty else {
      throw ValidationError("name an article, or - for standard input")
    }
    let reader = InputReader(
      dateline: dateline.map { Dateline(day: $0, origin: .flag) }, format: inputFormat)
    var documents: [Document] = []
    var failures: [Report.Failure] = []
    for path in paths {
      let result =
        path == "-"
        ? reader.document(
          uri: stdinFilename ?? "-",
          bytes: [UInt8](FileHandle.standardInput.readDataToEndOfFile()))
        : reader.read(path: path, relativeTo: folder)
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let failure): failures.append(failure)
      }
    }
    return (documents, failures)
  }
}
