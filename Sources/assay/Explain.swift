import ArgumentParser
import Claims
import Rules
import Workbench

/// `assay explain`: a rule with its examples, the derivation of what stands at a place, or the chain
/// of reasons behind one claim.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule, the reading of a place, or one claim of an article.",
    discussion: """
      assay explain corpus/conflict
      assay explain 12:40 article.txt --dateline 2022-11-04
      assay explain 3f9c article.txt --dateline 2022-11-04
      """)

  @Argument(help: "A rule id, LINE:COLUMN (or LINE:), or the first digits of a claim id.")
  var target: String
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
    if let place = MentionSheet.Place(target) {
      try explain(place, of: documents, rules)
      return
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

  private func explain(
    _ place: MentionSheet.Place, of documents: [Document], _ rules: RuleSet
  ) throws {
    let checker = try Checker(rules: rules, store: nil)
    let sheets = documents.compactMap {
      MentionSheet.text(at: place, of: checker.extract($0), rules: rules)
    }
    guard !sheets.isEmpty else {
      throw Outcome.Failure(.nothingChecked, "no figure, date or time stands at \(target)")
    }
    for sheet in sheets { Terminal.write(sheet) }
  }
}
