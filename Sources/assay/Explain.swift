import ArgumentParser
import Rules
import Claims
import Workbench

/// `assay explain`: a rule with its examples, or the chain of reasons behind one claim.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule, or one claim of an article.",
    discussion: """
      assay explain corpus/conflict
      assay explain 3f9c article.txt --dateline 2022-11-04
      """)

  @Argument(help: "A rule id, or the first digits of a claim id.") var target: String
  @OptionGroup var input: InputOptions
  @OptionGroup var resources: ResourceOptions

  func run() throws {
    let engine = Engine(resources)
    let rules = try engine.rules()
    if let rule = rules[id: target] {
      Terminal.write(RuleSheet.text(of: rule))
      return
    }
    guard !input.paths.isEmpty else {
      throw target.contains("/")
        ? RulesCommand.unknown(target, among: rules)
        : Outcome.Failure(.nothingChecked, "name the article of claim \(target)")
    }
    let (documents, failures) = try input.read(in: engine.surroundings.folder)
    if let failure = failures.first {
      throw Outcome.Failure(.nothingChecked, "\(failure.uri): \(failure.message)")
    }
    let checker = try Checker(rules: rules, store: engine.store())
    var found = false
    for document in documents {
      let report = try checker.check(document)
      for finding in report.findings where finding.claim.key.hex.hasPrefix(target) {
        found = true
        Terminal.write(
          FindingCard.text(of: finding, in: report) + "\n"
            + FindingCard.evidence(of: finding) + "\n")
      }
    }
    guard found else {
      throw Outcome.Failure(.nothingChecked, "no claim whose id begins with '\(target)'")
    }
  }
}
