import Claims

/// Reads all files of a rule set and puts them together.
struct RuleSetReader {
  private static let lexicon = "lexicon"

  private let files: [RuleFile]
  private(set) var log: DiagnosticLog

  /// Takes the files in the order of their folders, and what was wrong with reading them.
  init(files: [RuleFile], log: DiagnosticLog) {
    self.files = files
    self.log = log
  }

  /// The rule set, as far as it can be made; `log` tells whether it can be used.
  mutating func ruleSet(hash: String) -> RuleSet {
    checkPlaces()
    let tables = upper { $0.family == RuleSetReader.lexicon && $0.stem != FragmentReader.stem }
      .compactMap { TableReader(file: $0).table(&log) }
    var expander = expander(tables)
    expander.checkFragments(&log)
    let rules = rules(tables: tables.map(\.name), &expander)
    var policy = Policy()
    for file in files where file.path == PolicyReader.path {
      policy = PolicyReader.policy(of: file, base: policy, &log)
    }
    let units = UnitReader.units(of: tables.first { $0.name == TableReader.units })
    return RuleSet(
      rules: rules, lexicon: Lexicon(tables: tables, units: units), policy: policy, hash: hash)
  }

  /// The files that no later folder replaces, by path.
  private func upper(_ isWanted: (RuleFile) -> Bool) -> [RuleFile] {
    let byPath = Dictionary(
      files.filter(isWanted).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    return byPath.values.sorted { $0.path < $1.path }
  }

  private mutating func expander(_ tables: [LexiconTable]) -> PatternExpander {
    let patterns = tables.map { table in
      let wordings = table.entries.flatMap(\.surfaces)
      return (
        table.name,
        WordingPattern.pattern(of: wordings, isCaseSensitive: table.isCaseSensitive)
      )
    }
    var fragments: [String: PatternText] = [:]
    let stem = "\(RuleSetReader.lexicon)/\(FragmentReader.stem)"
    for file in files where file.id == stem {
      let own = FragmentReader(file: file).fragments(tables: tables.map(\.name), &log)
      fragments.merge(own) { $1 }
    }
    return PatternExpander(
      written: fragments, tables: Dictionary(patterns, uniquingKeysWith: { $1 }))
  }

  private mutating func rules(tables: [String], _ expander: inout PatternExpander) -> [Rule] {
    var rules: [Rule] = []
    for file in upper({ RuleFamily(rawValue: $0.family) != nil }) {
      guard let family = RuleFamily(rawValue: file.family) else { continue }
      switch RuleReader(file: file, family: family, tables: tables).read(&expander, &log) {
      case .rule(let rule): rules.append(rule)
      case .switchedOff: checkSwitch(file)
      case .unusable: break
      }
    }
    return rules
  }

  /// Warns of a file that switches off what is not there, as after a rule was renamed.
  private mutating func checkSwitch(_ file: RuleFile) {
    let others = files.filter { $0.folder < file.folder && $0.family == file.family }
    guard file.folder > 0, !others.contains(where: { $0.path == file.path }) else { return }
    log.add(RuleSetReader.nothingToSwitchOff(file, known: others.map(\.id)))
  }

  private mutating func checkPlaces() {
    let known = RuleFamily.allCases.map(\.rawValue) + [RuleSetReader.lexicon]
    for file in files where file.path != PolicyReader.path && !known.contains(file.family) {
      log.add(RuleSetReader.unknownPlace(file, known: known))
    }
  }
}

extension RuleSetReader {
  private static func unknownPlace(_ file: RuleFile, known: [String]) -> Diagnostic {
    let name = file.family.isEmpty ? String(file.id) : file.family
    return file.diagnostic(
      "rule.unknown-folder",
      "rule files stand in one of the folders \(known.joined(separator: ", "))", line: 1, column: 1,
      hint: SpellingGuess.hint(for: name, among: known))
  }

  private static func nothingToSwitchOff(_ file: RuleFile, known: [String]) -> Diagnostic {
    file.diagnostic(
      "rule.unknown-rule", "there is no rule '\(file.id)' to switch off", line: 1, column: 1,
      hint: SpellingGuess.hint(for: file.id, among: known), severity: .warning)
  }
}
