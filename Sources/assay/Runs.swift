import ArgumentParser
import Desk
import Workbench

/// `assay runs`: what the desk keeps.
struct Runs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List and show recorded runs.", subcommands: [List.self, Show.self, Export.self],
    defaultSubcommand: List.self)

  /// `assay runs list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The latest runs, newest first.")

    @Option(name: .long, help: "How many.") var limit = 20
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let desk = try OpenDesk(Engine(resources), reader: nil)
      for run in try desk.store.runs(limit: limit) {
        Terminal.write("\(run.id)  \(run.at)  \(run.reader)  \(run.article)\n")
      }
    }
  }

  /// `assay runs show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "A run's report, as it was recorded.")

    @Argument(help: "The run, such as r3.") var id: String
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      guard let run = RunID(id) else {
        throw ValidationError("'\(id)' is no run; runs are named r1, r2 and so on")
      }
      let desk = try OpenDesk(Engine(resources), reader: nil)
      Terminal.write(try desk.store.report(of: run) + "\n")
    }
  }

  /// `assay runs export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "All runs and decisions as JSON Lines, for backups.")

    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let desk = try OpenDesk(Engine(resources), reader: nil)
      try desk.store.export { Terminal.write($0 + "\n") }
    }
  }
}
