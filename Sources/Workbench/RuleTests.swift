public import Claims
public import Corpus
import Digests
import Documents
import Extraction
public import Rules

/// Runs the examples of all rules, each in four surroundings. They are the rules' tests.
public struct RuleTests: Sendable {
  /// An example that did not come out as its file says.
  public struct Failure: Hashable, Sendable {
    /// The rule.
    public let rule: String
    /// Where the example stands.
    public let position: FilePosition
    /// In which surroundings it failed.
    public let surroundings: String
    /// What was expected and what came out, in a sentence.
    public let message: String
  }

  /// The surroundings that each example is tried in.
  enum Setting: String, CaseIterable {
    case plain
    case afterMultiByteText = "behind a multi-byte prefix"
    case betweenSentences = "between two other sentences"
    case carriageReturns = "with carriage returns"

    func wrap(_ text: String) -> String {
      switch self {
      case .plain: text
      case .afterMultiByteText:
        "Z\u{00FC}rich \u{2013} \u{1F388} \u{00FC}ber alles Ma\u{00DF}.\n\n" + text
      case .betweenSentences: "Nobody spoke. " + text + " Nobody answered."
      case .carriageReturns: text.replacing("\n", with: "\r\n") + "\r\n"
      }
    }
  }

  private let rules: RuleSet
  private let checker: Checker

  /// Prepares the tests; `store` holds the examples' invented facts.
  public init(rules: RuleSet, store: FactStore?) throws {
    self.rules = rules
    checker = try Checker(rules: rules, store: store)
  }

  /// The number of examples.
  public var exampleCount: Int { rules.rules.reduce(0) { $0 + $1.examples.count } }

  /// The examples that fail, by rule and place; `only` limits them to rules of an id or a family.
  public func failures(only: String? = nil) -> [Failure] {
    rules.rules.filter { rule in
      only.map { rule.id == $0 || rule.id.hasPrefix($0 + "/") } ?? true
    }.flatMap { rule in rule.examples.flatMap { failures(of: $0, rule: rule) } }
  }

  private func failures(of example: RuleExample, rule: Rule) -> [Failure] {
    Setting.allCases.compactMap { setting in
      if setting == .betweenSentences, example.text.contains("\n") { return nil }
      let message: String?
      do {
        message = try complaint(about: example, rule: rule, text: setting.wrap(example.text))
      } catch {
        message = "\(error)"
      }
      return message.map {
        Failure(
          rule: rule.id, position: example.position, surroundings: setting.rawValue, message: $0)
      }
    }
  }

  /// What is wrong with the outcome; nil where it is as the example says.
  private func complaint(about example: RuleExample, rule: Rule, text: String) throws -> String? {
    let reader = TextReader(digest: { SHA256.hex(of: $0) })
    let document = try reader.document(
      of: Array(text.utf8), uri: "example",
      dateline: example.dateline.map { Dateline(day: $0, origin: .flag) })
    let outcomes = try outcomes(of: rule, in: document)
    if !example.isPositive {
      return outcomes.first.map { "must not fire, but covers '\($0.match)' (\($0.value))" }
    }
    let fits = outcomes.contains { outcome in
      (example.match.map { $0 == outcome.match } ?? true)
        && (example.value.map { $0 == outcome.value } ?? true)
    }
    guard !fits else { return nil }
    let want = [example.match, example.value].compactMap(\.self).joined(separator: " -> ")
    let got = outcomes.map { "\($0.match) -> \($0.value)" }.joined(separator: "; ")
    return "wanted \(want.isEmpty ? "a match" : want), got \(got.isEmpty ? "nothing" : got)"
  }

  private struct RuleOutcome {
    let match: String
    let value: String
  }

  private func outcomes(of rule: Rule, in document: Document) throws -> [RuleOutcome] {
    switch rule.family {
    case .mentions:
      return checker.extract(document).mentions.filter { $0.rule == rule.id }.map {
        RuleOutcome(match: document.string(in: $0.range), value: $0.canonicalValue)
      }
    case .claims:
      return checker.extract(document).claims.filter { $0.rule == rule.id }.map {
        RuleOutcome(match: $0.quote, value: $0.canonicalReading)
      }
    case .corpus:
      return try checker.check(document).findings.filter { $0.rule == rule.id }.map {
        RuleOutcome(match: $0.claim.quote, value: $0.verdict.rawValue)
      }
    case .ledger:
      let report = try checker.check(document)
      let broken = report.findings.filter { $0.rule == rule.id }.map {
        RuleOutcome(match: $0.claim.quote, value: $0.verdict.rawValue)
      }
      return broken
        + report.relations.filter { $0.rule == rule.id }.map {
          RuleOutcome(match: document.string(in: $0.range), value: $0.outcome.rawValue)
        }
    case .editorial:
      return try checker.check(document).editorial.filter { $0.rule == rule.id }.map {
        RuleOutcome(match: document.string(in: $0.range), value: $0.message)
      }
    }
  }
}
