import Claims
import Foundation
import Patterns
import Rules
import Support
import Testing

@Suite struct RuleLoaderTests {
  /// A folder of rules made for one test.
  private func load(_ files: [String: String]) throws -> RuleSet {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent(UUID().uuidString).appendingPathComponent("Rules")
    defer { try? FileManager.default.removeItem(at: root.deletingLastPathComponent()) }
    for (name, text) in files {
      let url = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return try RuleLoader.load(from: [root])
  }

  private func complaints(_ files: [String: String]) throws -> String {
    do {
      _ = try load(files)
      return ""
    } catch let diagnostics as Diagnostics {
      return diagnostics.description
    }
  }

  private let months = """
    summary: Months.
    rows:
      - {is: '2', of: [February, Feb.]}
    """

  private func rule(_ pattern: String, extra: String = "") -> String {
    """
    summary: A test.
    trigger: [months]
    pattern: '\(pattern)'
    value: {kind: month, month: m}
    \(extra)examples:
      positive: ['a', 'b', 'c']
      negative: ['d', 'e']
    """
  }

  @Test func aTableGivesPatternAndValue() throws {
    let rules = try load(["lexicon/months.yml": months, "mentions/month.yml": rule("{months:m}")])
    #expect(rules.rules.map(\.id) == ["mentions/month"])
    #expect(rules.rules[0].examples.count == 5)
    #expect(rules.lexicon["months"].entry(of: "FEBRUARY")?.value == "2")
    #expect(
      rules.rules[0].pattern?.source == #"(?<m>(?:(?:February)(?![\p{L}\p{N}])|Feb\.))"#)
  }

  @Test func aBrokenPatternIsToldWithItsPlace() throws {
    let text = try complaints(
      ["lexicon/months.yml": months, "mentions/month.yml": rule("{months:m} (ab")])
    #expect(
      text
        == """
        Rules/mentions/month.yml:3:27: error: missing closing parenthesis [rule.pattern-syntax]
         3 | pattern: '{months:m} (ab'
           |                         ^
        """.replacingOccurrences(of: ":3:27:", with: ":3:25:"))
  }

  @Test func everythingWrongIsToldAtOnceWithGuesses() throws {
    let text = try complaints([
      "lexicon/months.yml": months, "mentions/a.yml": rule("{month:m}"),
      "mentions/b.yml": rule("x", extra: "exmaples: 1\n"),
      "mentoins/c.yml": "summary: x",
    ])
    #expect(
      text.contains("no fragment '{month}'; did you mean '{months}'? [rule.unknown-fragment]"))
    #expect(text.contains("unknown key 'exmaples'; did you mean 'examples'? [rule.unknown-key]"))
    #expect(text.contains("'mentoins' is no folder of rules; did you mean 'mentions'?"))
  }

  @Test func brokenYAMLIsToldWithItsPlace() throws {
    let text = try complaints(["mentions/a.yml": "summary: [a\ntrigger: b\n"])
    #expect(text.contains("Rules/mentions/a.yml:2:"))
    #expect(text.contains("[rule.yaml]"))
  }

  @Test func wordingsMayNotStandTwice() throws {
    let text = try complaints(["lexicon/a.yml": "summary: A.\nrows:\n  - {is: '1', of: [x, x]}\n"])
    #expect(text.contains("'x' stands twice in this table [rule.twice]"))
  }

  @Test func shippedRulesLoad() throws {
    let rules = try RuleLoader.load(from: [Repository.root.appendingPathComponent("Rules")])
    #expect(rules.rules.count > 90)
    #expect(rules.lexicon.units["km"]?.dimension == "length")
  }
}
