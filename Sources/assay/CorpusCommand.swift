import ArgumentParser
import Claims
import Corpus
import Foundation
import Workbench

/// `assay corpus`: what claims are checked against.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Build, describe, check and query the corpus.",
    subcommands: [Build.self, Info.self, Query.self, Lint.self, Search.self])

  /// `assay corpus build`.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Build the corpus file from packages; the old one stays until the new is whole.")

    @Argument(help: "Package folders; those of the corpus folder unless given.")
    var packages: [String] = []
    @Option(name: [.short, .long], help: "The folder to build into.") var into: String?
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let engine = Engine(resources)
      let folders = try CorpusCommand.folders(packages, engine)
      guard let target = into.map({ URL(fileURLWithPath: $0) }) ?? engine.locator.packages else {
        throw Outcome.Failure(.nothingChecked, "no corpus folder; name one with --into")
      }
      let built: URL
      do {
        built = try CorpusBuilder.build(packages: folders, into: target) { warnings in
          for warning in warnings { Terminal.error(warning.description) }
        }
      } catch let diagnostics as Diagnostics {
        throw diagnostics
      } catch {
        throw Outcome.Failure(
          .nothingChecked, "cannot build into \(target.path): \(error.localizedDescription)")
      }
      let info = try FactStore(readingFrom: built).info
      Terminal.write(
        "\(built.lastPathComponent): \(info.facts) facts, \(info.measures) measures, "
          + "\(info.sources) sources from \(folders.map(\.lastPathComponent).joined(separator: ", "))\n"
      )
    }
  }

  /// `assay corpus info`.
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What the corpus holds.")

    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let info = try CorpusCommand.store(resources).info
      Terminal.write(
        """
        file      \(info.path)
        schema    \(info.schema)
        hash      \(info.logicalHash)
        entities  \(info.entities)
        measures  \(info.measures)
        sources   \(info.sources)
        facts     \(info.facts)
        quotes    \(info.references)

        """)
      for package in info.packages {
        Terminal.write("package   \(package.name)  \(package.sha256)\n")
      }
    }
  }

  /// `assay corpus query`.
  struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The facts of a subject and a measure, each by id, label or alias.")

    @Argument(help: "The subject, such as \"North Korea\".") var subject: String
    @Argument(help: "The measure, such as dprk.ballistic-missiles.to-date.") var measure: String
    @Option(
      name: .long, help: "Only what is in force on that day, as YYYY-MM-DD.",
      transform: CalendarDay.parse)
    var asOf: CalendarDay?
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let query = CorpusQuery(store: try CorpusCommand.store(resources))
      do {
        let answer = try query.answer(subject: subject, measure: measure, asOf: asOf)
        Terminal.write("\(answer.subject.label): \(answer.measure.label)\n")
        for fact in answer.inForce { Terminal.write(FactSheet.lines(of: fact)) }
        if answer.inForce.isEmpty { Terminal.write("  nothing in force then\n") }
      } catch let error as QueryError {
        throw Outcome.Failure(.nothingChecked, "\(error)")
      }
    }
  }

  /// `assay corpus search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find entities, measures and facts by words of their labels, aliases and notes.")

    @Argument(help: "The words.") var words: [String]
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let store = try CorpusCommand.store(resources)
      for hit in try store.search(words.joined(separator: " ")) {
        Terminal.write("\(hit.kind)  \(hit.id)  \(hit.label)\n")
      }
    }
  }

  /// `assay corpus lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check packages: ids, references, dates, units, and figures against their quotes.")

    @Argument(help: "Package folders; those of the corpus folder unless given.")
    var packages: [String] = []
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let engine = Engine(resources)
      let folders = try CorpusCommand.folders(packages, engine)
      let found = try PackageLint(rules: engine.rules()).diagnostics(of: folders)
      for diagnostic in found { Terminal.write(diagnostic.description + "\n") }
      let errors = found.count { $0.severity == .error }
      Terminal.write(
        "\(folders.count) packages, \(errors) errors, \(found.count - errors) warnings\n")
      if errors > 0 { throw ExitCode(Outcome.nothingChecked.rawValue) }
    }
  }

  private static func folders(_ given: [String], _ engine: Engine) throws -> [URL] {
    guard given.isEmpty else { return given.map { URL(fileURLWithPath: $0) } }
    guard let folder = engine.locator.packages else {
      throw Outcome.Failure(.nothingChecked, "no corpus folder; name packages")
    }
    return try CorpusFolder(folder).packages()
  }

  private static func store(_ resources: ResourceOptions) throws -> FactStore {
    guard let store = try Engine(resources).store() else {
      throw Outcome.Failure(.nothingChecked, "no corpus; build one with assay corpus build")
    }
    return store
  }
}
