import Claims
import Foundation
import Patterns
import Rules
import Testing

@Suite struct OverlayTests {
  /// The sample rules under a second folder.
  private func loaded(_ overlay: [String: String]) throws -> RuleLoader.Loaded {
    let rules = try TemporaryRules(Sample.files)
    for (path, text) in overlay { try rules.write(text, to: path, in: "own/Rules") }
    return try RuleLoader.loaded(
      from: [rules.folder, rules.root.appendingPathComponent("own/Rules")])
  }

  @Test func aFileOfTheSameIdReplaces() throws {
    let loaded = try loaded([
      "mentions/date.yml": Sample.rule(pattern: "'{day:d}'", value: "{kind: day, day: d}"),
      "mentions/more.yml": Sample.rule(),
    ])
    #expect(loaded.rules.rules.map(\.id) == ["mentions/date", "mentions/more"])
    #expect(loaded.rules.rule("mentions/date")?.value == ["kind": "day", "day": "d"])
    #expect(loaded.warnings == [])
  }

  @Test func aRuleCanBeSwitchedOff() throws {
    #expect(try loaded(["mentions/date.yml": "enabled: false\n"]).rules.rules.isEmpty)
    #expect(
      try loaded(["mentions/date.yml": Sample.rule(extra: "enabled: false")]).rules.rules.isEmpty)
    #expect(
      try loaded(["mentions/date.yml": Sample.rule(extra: "enabled: true")]).rules.rules.count == 1)
  }

  @Test func switchingOffWhatIsNotThereIsAWarning() throws {
    let loaded = try loaded(["mentions/dates.yml": "enabled: false\n"])
    #expect(loaded.rules.rules.map(\.id) == ["mentions/date"])
    let place = loaded.warnings.first?.position?.file ?? ""
    #expect(
      Diagnostics(loaded.warnings).description == """
        \(place):1:1: warning: there is no rule 'mentions/dates' to switch off; did you mean \
        'mentions/date'? [rule.unknown-rule]
         1 | enabled: false
           | ^
        """)
    #expect(place.hasSuffix("own/Rules/mentions/dates.yml"))
  }

  @Test func aTableReplacesTheWholeTable() throws {
    let months = "summary: Months.\nrows:\n  - {is: '3', of: March}\n"
    let lexicon = try loaded(["lexicon/months.yml": months]).rules.lexicon
    #expect(lexicon["months"].entries.map(\.value) == ["3"])
    #expect(!lexicon["months"].isCaseSensitive)
  }

  @Test func fragmentsAreReplacedOneByOne() throws {
    let own = "fragments:\n  day: {summary: A day., pattern: '\\d'}\n"
    let rules = try loaded(["lexicon/fragments.yml": own]).rules
    #expect(rules.rule("mentions/date")?.pattern?.source.hasPrefix(#"(?<d>\d)"#) == true)
    let loaded = try loaded([
      "lexicon/fragments.yml": own,
      "mentions/date.yml": Sample.rule(pattern: "'{nth:d}'", value: "{kind: day, day: d}"),
    ])
    #expect(
      loaded.rules.rule("mentions/date")?.pattern?.source == #"(?<d>(?:\d)(?:st|nd|rd|th))"#)
  }

  @Test func thePolicyIsReplacedNumberByNumber() throws {
    let rules = try TemporaryRules(
      Sample.files(with: ["policy.yml": "near_days: 30\nbinding_margin: 5\n"]))
    try rules.write("binding_margin: 7\n", to: "policy.yml", in: "own")
    let set = try RuleLoader.load(from: [rules.folder, rules.root.appendingPathComponent("own")])
    #expect(set.policy == Policy(nearDays: 30, bindingThreshold: 60, bindingMargin: 7))
  }

  @Test func foldersAreShownByTheirNamesUnlessAlike() throws {
    let rules = try TemporaryRules(Sample.files)
    for own in ["own", "other/Rules"] { try rules.write("x: 1", to: "ledger/a.yml", in: own) }
    for (folder, shown) in [
      ("own", "own/ledger/a.yml:1:1"),
      ("other/Rules", "\(rules.root.path)/other/Rules/ledger/a.yml:1:1"),
    ] {
      do throws(Diagnostics) {
        _ = try RuleLoader.load(from: [rules.folder, rules.root.appendingPathComponent(folder)])
        Issue.record("a rule without summary was taken")
      } catch {
        #expect(error.all.first?.position?.description == shown)
      }
    }
  }

  @Test func aReplacedFileNeedNotBeInOrder() throws {
    let rules = try TemporaryRules(Sample.files(with: ["mentions/date.yml": "not: a rule"]))
    try rules.write(Sample.rule(), to: "mentions/date.yml", in: "own")
    let set = try RuleLoader.load(from: [rules.folder, rules.root.appendingPathComponent("own")])
    #expect(set.rules.map(\.id) == ["mentions/date"])
  }
}
