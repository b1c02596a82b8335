import ArgumentParser
import Rules
import Workbench

/// `assay rules`: what the engine goes by.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show and test the rules.",
    subcommands: [List.self, Show.self, Test.self], defaultSubcommand: List.self)

  /// `assay rules list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line a rule.")

    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let rules = try Engine(resources).rules()
      let width = rules.rules.map(\.id.count).max() ?? 0
      for rule in rules.rules {
        let padding = String(repeating: " ", count: width - rule.id.count)
        Terminal.write("\(rule.id)\(padding)  \(rule.summary)\n")
      }
    }
  }

  /// `assay rules show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "A rule with its examples.")

    @Argument(help: "The id of the rule, such as mentions/percent.") var id: String
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let rules = try Engine(resources).rules()
      guard let rule = rules[id: id] else { throw RulesCommand.unknown(id, among: rules) }
      Terminal.write(RuleSheet.text(of: rule))
    }
  }

  /// `assay rules test`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the examples of all rules, or of one rule or family.",
      discussion: "Without a name it also finds rows of the lexicon that no example reaches.")

    @Argument(help: "A rule or a family, such as mentions.") var only: String?
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let engine = Engine(resources)
      let rules = try engine.rules()
      let tests = try RuleTests(rules: rules, store: engine.exampleStore())
      let failures = tests.failures(only: only)
      for failure in failures {
        Terminal.write(
          "\(failure.position): \(failure.rule), \(failure.surroundings): \(failure.message)\n")
      }
      let rows = only == nil ? RowTests(rules: rules).unreached() : []
      for row in rows {
        Terminal.write("\(row.position): no example reaches '\(row.value)' of \(row.table)\n")
      }
      let names = Set(failures.map { "\($0.position)" }).count
      Terminal.write(
        "\(rules.rules.count) rules, \(tests.exampleCount) examples, \(names) failing"
          + "\(only == nil ? ", \(rows.count) rows unreached" : "")\n")
      if !failures.isEmpty || !rows.isEmpty { throw ExitCode(Outcome.findings.rawValue) }
    }
  }

  static func unknown(_ id: String, among rules: RuleSet) -> Outcome.Failure {
    let near = rules.rules.map(\.id).filter { $0.hasSuffix(id) || $0.contains(id) }.prefix(3)
    let hint =
      near.isEmpty ? "see assay rules list" : "did you mean \(near.joined(separator: ", "))?"
    return Outcome.Failure(.nothingChecked, "no rule '\(id)'; \(hint)")
  }
}
