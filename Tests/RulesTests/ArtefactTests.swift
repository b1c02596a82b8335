import Claims
import Foundation
import Patterns
import Rules
import Testing

/// The compiled form that makes starting fast, and that nobody should ever notice.
@Suite struct ArtefactTests {
  private static let units = """
    summary: Units.
    columns: [dimension, ratio]
    rows:
      - {is: km, of: [km, kilomètres], dimension: length, ratio: 1000}
    """

  private static let conversion = """
    summary: Sums.
    why: Because.
    advice: Count again.
    level: note
    trigger: months
    pattern: '{months:m}'
    value: {kind: sum, x: m, y: 'a constant'}
    veto: [{match: a, before: b}, {after: c}]
    priority: -7
    examples:
      positive:
        - {text: 'one — 5 €', match: '5 €', value: '', dateline: 2024-02-29}
        - two
        - three
      negative: [four, five]
    """

  private func sample() throws -> TemporaryRules {
    try TemporaryRules(
      Sample.files(with: [
        "lexicon/units.yml": Self.units, "ledger/sum.yml": Self.conversion,
        "policy.yml": "near_days: 12\n",
      ]))
  }

  private func load(_ rules: borrowing TemporaryRules) throws -> RuleLoader.Loaded {
    try RuleLoader.loaded(from: [rules.folder], cache: rules.cache)
  }

  @Test func whatComesFromTheCacheEqualsWhatWasRead() throws {
    let rules = try sample()
    let read = try load(rules)
    let kept = try load(rules)
    #expect(!read.isFromCache && kept.isFromCache)
    #expect(RuleDump.text(of: kept.rules) == RuleDump.text(of: read.rules))
    #expect(kept.rules.lexicon.units["km"]?.label == "km")
    #expect(kept.rules.rule("mentions/date")?.pattern?.groupNames == ["d", "m"])
  }

  @Test func warningsAreKept() throws {
    let rules = try sample()
    try rules.write("enabled: false", to: "ledger/sun.yml", in: "own")
    let folders = [rules.folder, rules.root.appendingPathComponent("own")]
    let read = try RuleLoader.loaded(from: folders, cache: rules.cache)
    let kept = try RuleLoader.loaded(from: folders, cache: rules.cache)
    #expect(kept.isFromCache)
    #expect(read.warnings.count == 1)
    #expect(kept.warnings == read.warnings)
  }

  @Test func everyChangeOfAFileIsSeen() throws {
    let rules = try sample()
    _ = try load(rules)
    try rules.write("near_days: 13\n", to: "policy.yml")
    let changed = try load(rules)
    #expect(!changed.isFromCache)
    #expect(changed.rules.policy.nearDays == 13)
    try rules.write("near_days: 12\n", to: "policy.yml")
    #expect(try load(rules).isFromCache)
  }

  @Test func whatIsWrongIsNeverKept() throws {
    let rules = try sample()
    try rules.write("summary: [", to: "ledger/sum.yml")
    for _ in 0..<2 { #expect(throws: Diagnostics.self) { try load(rules) } }
    #expect(try rules.artefacts().isEmpty)
  }

  @Test func placesFollowTheFolders() throws {
    let rules = try sample()
    _ = try load(rules)
    let moved = rules.root.appendingPathComponent("Moved")
    try FileManager.default.moveItem(at: rules.folder, to: moved)
    let kept = try RuleLoader.loaded(from: [moved], cache: rules.cache)
    #expect(kept.isFromCache)
    #expect(kept.rules.rule("ledger/sum")?.position.description == "Moved/ledger/sum.yml:1:1")
  }

  @Test func damagedArtefactsAreMadeAnew() throws {
    let rules = try sample()
    let expected = RuleDump.text(of: try load(rules).rules)
    let artefact = try #require(try rules.artefacts().first)
    let whole = try Data(contentsOf: artefact)
    var damaged: [Data] = [Data(), Data("something else".utf8), whole + [0]]
    for length in stride(from: 1, to: whole.count, by: 97) { damaged.append(whole.prefix(length)) }
    for place in stride(from: 0, to: whole.count, by: 101) {
      var copy = whole
      copy[place] ^= 0x41
      damaged.append(copy)
    }
    for bytes in damaged {
      try bytes.write(to: artefact)
      let loaded = try load(rules)
      #expect(!loaded.isFromCache)
      #expect(RuleDump.text(of: loaded.rules) == expected)
      #expect(try Data(contentsOf: artefact) == whole)
    }
  }

  @Test func aCacheThatCannotBeWrittenIsPassedOver() throws {
    let rules = try sample()
    try rules.write("a file where the folder should be", to: "cache", in: "")
    for _ in 0..<2 { #expect(try !load(rules).isFromCache) }
  }

  @Test func onlyTheNewestArtefactsAreKept() throws {
    let rules = try sample()
    try rules.write("none of ours", to: "other.txt", in: "cache")
    for days in 0..<12 {
      try rules.write("near_days: \(days)\n", to: "policy.yml")
      _ = try load(rules)
    }
    let names = try rules.artefacts().map(\.lastPathComponent)
    #expect(names.count { $0.hasPrefix("rules-") } == 8)
    #expect(names.contains("other.txt"))
    #expect(try load(rules).isFromCache)
  }

  /// The artefact of the same files must not change unless its format number does: an older
  /// artefact would be taken for a new one.
  @Test func theFormatNumberIsRaisedWithEveryChange() throws {
    let rules = try sample()
    _ = try load(rules)
    let artefact = try #require(try rules.artefacts().first)
    let sum = try Data(contentsOf: artefact).reduce(into: UInt64(14_695_981_039_346_656_037)) {
      $0 = ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    #expect(artefact.lastPathComponent.hasPrefix("rules-2-"))
    #expect(
      sum == 384_725_932_961_146_418,
      "raise RuleArtefact.format, then put the new name and sum here")
  }

  @Test func manyTasksMayStartTogether() async throws {
    let rules = try sample()
    let (folder, cache) = (rules.folder, rules.cache)
    let hashes = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask { try RuleLoader.load(from: [folder], cache: cache).hash }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(hashes.count == 1)
    #expect(try load(rules).isFromCache)
  }
}
