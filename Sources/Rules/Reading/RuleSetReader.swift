import Claims

/// Reads all files of a rule set and puts them together.
struct RuleSetReader {
  private static let lexicon = "lexicon"
  private static let fragments = "\(lexicon)/\(FragmentReader.stem)\(RuleFile.ending)"

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
    var fragments = FragmentSet()
    let tables = tables(&fragments)
    for file in files where file.path == RuleSetReader.fragments {
      FragmentReader(file: file).read(into: &fragments, &log)
    }
    var expander = PatternExpander(fragments)
    expander.checkFragments(&log)
    let names = tables.map(\.name) + fragments.broken
    let rules = rules(tables: names, &expander)
    var policy = Policy()
    for file in files where file.path == PolicyReader.path {
      policy = PolicyReader.policy(of: file, base: policy, &log)
    }
    let units = UnitReader.units(of: tables)
    let described = fragments.described.values.sorted { $0.name < $1.name }
    return RuleSet(
      rules: rules, lexicon: Lexicon(tables: tables, units: units, fragments: described),
      policy: policy, hash: hash)
  }

  /// The files that no later folder replaces, by path.
  private func upper(_ isWanted: (RuleFile) -> Bool) -> [RuleFile] {
    let byPath = Dictionary(
      files.filter(isWanted).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    return byPath.values.sorted { $0.path < $1.path }
  }

  private mutating func tables(_ fragments: inout FragmentSet) -> [LexiconTable] {
    var tables: [LexiconTable] = []
    for file in upper({ $0.family == RuleSetReader.lexicon && $0.path != RuleSetReader.fragments })
    {
      guard let table = TableReader(file: file).table(&log) else {
        fragments.broken.insert(file.stem)
        continue
      }
      tables.append(table)
      fragments.tables[table.name] = WordingPattern.pattern(
        of: table.entries.flatMap(\.surfaces), isCaseSensitive: table.isCaseSensitive)
    }
    return tables
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
