import ArgumentParser
import Corpus
import Rules
import Workbench

/// `assay version`: the version of tool, rules and corpus.
struct Version: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the version of the tool, and what rules and corpus it would use.")

  @OptionGroup var resources: ResourceOptions

  @ArgumentParser.Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    let engine = Engine(resources)
    let rules = try engine.rules()
    let packages = try engine.store()?.packages ?? []
    if json {
      let list = packages.map { "{\"name\":\"\($0.name)\",\"sha256\":\"\($0.sha256)\"}" }
      Terminal.write(
        "{\"name\":\"assay\",\"version\":\"\(ToolVersion.current)\",\"rules\":\"\(rules.hash)\","
          + "\"corpora\":[\(list.joined(separator: ","))]}\n")
      return
    }
    Terminal.write("assay \(ToolVersion.current)\nrules   \(rules.hash)\n")
    for package in packages { Terminal.write("corpus  \(package.sha256)  \(package.name)\n") }
  }
}

/// Fixed texts of the root command.
enum ToolText {
  static let version = "assay \(ToolVersion.current)"
}
