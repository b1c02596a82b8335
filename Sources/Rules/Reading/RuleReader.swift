import Claims
import Patterns

/// Reads the file of a rule.
struct RuleReader {
  /// What came of a rule file.
  enum Outcome {
    case rule(Rule)
    /// `enabled: false`.
    case switchedOff
    /// It cannot be used, which is in the log.
    case unusable
  }

  let file: RuleFile
  let family: RuleFamily
  /// The names of the lexicon's tables.
  let tables: [String]

  /// The trigger that is no table.
  static let digit = "digit"

  func read(_ expander: inout PatternExpander, _ log: inout DiagnosticLog) -> Outcome {
    guard let root = YamlReader.root(of: file, log: &log),
      let mapping = YamlMapping(root, keys: RuleReader.keys(of: family), log: &log)
    else { return .unusable }
    let isEnabled = mapping["enabled"]?.truth(&log) ?? true
    if !isEnabled, mapping.entries.count == 1 { return .switchedOff }
    let rule = self.rule(mapping, &expander, &log)
    return isEnabled ? .rule(rule) : .switchedOff
  }

  /// The keys that a rule of a family may have, in the order of the documentation.
  static func keys(of family: RuleFamily) -> [String] {
    let advice =
      switch family {
      case .mentions, .claims: [] as [String]
      case .corpus: ["advice"]
      case .ledger, .editorial: ["advice", "level"]
      }
    return ["summary", "why"] + advice
      + ["trigger", "pattern", "value", "veto", "priority", "examples", "enabled"]
  }

  private func rule(
    _ mapping: YamlMapping, _ expander: inout PatternExpander, _ log: inout DiagnosticLog
  ) -> Rule {
    let summary = mapping.requiredProse("summary", &log)
    let rationale = mapping.optionalProse("why", &log)
    let advice = mapping.optionalProse("advice", &log)
    let level = mapping["level"]?.word(among: Level.allCases.map(\.rawValue), &log)
    let written = patternValue(mapping, &log).flatMap { PatternText($0, log: &log) }
    let pattern = written.flatMap { expander.pattern($0, &log) }
    let triggers = self.triggers(mapping, &log)
    let value = self.value(mapping, groups: pattern?.groupNames, &log)
    let vetoes = mapping["veto"].map { self.vetoes($0, &expander, &log) } ?? []
    let priority = mapping["priority"]?.integer(&log) ?? 0
    let examples = ExampleReader.examples(of: mapping, &log)
    return Rule(
      id: file.id, family: family, summary: summary, rationale: rationale, advice: advice,
      level: level.flatMap(Level.init), triggers: triggers, writtenPattern: written?.text,
      pattern: pattern, value: value,
      vetoes: vetoes, priority: priority, examples: examples, position: mapping.whole.position)
  }

  /// The pattern's place. Mentions must have one; elsewhere, keys that work on one need it.
  private func patternValue(_ mapping: YamlMapping, _ log: inout DiagnosticLog) -> YamlValue? {
    if family == .mentions { return mapping.required("pattern", &log) }
    if let pattern = mapping["pattern"] { return pattern }
    for entry in mapping.entries where ["trigger", "value", "veto"].contains(entry.name) {
      log.add(RuleReader.needsPattern(entry.key, entry.name))
    }
    return nil
  }

  private func triggers(_ mapping: YamlMapping, _ log: inout DiagnosticLog) -> [String] {
    let isNeeded = mapping["pattern"] != nil && (family == .mentions || family == .ledger)
    let value = isNeeded ? mapping.required("trigger", &log) : mapping["trigger"]
    let names = value?.texts(&log) ?? []
    for name in names where name.text != RuleReader.digit && !tables.contains(name.text ?? "") {
      log.add(RuleReader.unknownTrigger(name, known: tables + [RuleReader.digit]))
    }
    return names.compactMap(\.text)
  }

  private func value(
    _ mapping: YamlMapping, groups: [String]?, _ log: inout DiagnosticLog
  ) -> [String: String] {
    let value = family == .mentions ? mapping.required("value", &log) : mapping["value"]
    guard let value, let arguments = YamlMapping(value, keys: nil, log: &log) else { return [:] }
    _ = arguments.required("kind", &log)
    var texts: [String: String] = [:]
    for entry in arguments.entries {
      guard let text = entry.value.text(&log) else { continue }
      texts[entry.name] = text
      // In quotation marks it is a constant, which may be anything.
      if entry.name != "kind", entry.value.isPlain, let groups, !groups.contains(text),
        !tables.contains(text)
      {
        log.add(RuleReader.unknownGroup(entry.value, text, known: groups))
      }
    }
    return texts
  }

  private func vetoes(
    _ value: YamlValue, _ expander: inout PatternExpander, _ log: inout DiagnosticLog
  ) -> [Veto] {
    let parts = ["match", "before", "after"]
    return (value.list(&log) ?? []).compactMap { entry in
      guard let mapping = YamlMapping(entry, keys: parts, log: &log) else { return nil }
      if mapping.entries.isEmpty { log.add(RuleReader.emptyVeto(entry)) }
      let patterns = parts.map { part in
        mapping[part].flatMap { PatternText($0, log: &log) }.flatMap { expander.pattern($0, &log) }
      }
      return Veto(match: patterns[0], before: patterns[1], after: patterns[2])
    }
  }
}

extension RuleReader {
  private static func needsPattern(_ key: YamlValue, _ name: String) -> Diagnostic {
    key.diagnostic("rule.missing-key", "'\(name)' needs the key 'pattern' beside it")
  }

  private static func unknownTrigger(_ value: YamlValue, known: [String]) -> Diagnostic {
    let name = value.text ?? ""
    return value.diagnostic(
      "rule.unknown-trigger", "'\(name)' is neither 'digit' nor a table of the lexicon",
      hint: SpellingGuess.hint(for: name, among: known))
  }

  private static func unknownGroup(
    _ value: YamlValue, _ name: String, known: [String]
  ) -> Diagnostic {
    let guess = SpellingGuess.hint(for: name, among: known)
    return value.diagnostic(
      "rule.unknown-group", "'\(name)' is no group of the pattern and no table",
      hint: guess ?? "put a constant in quotation marks")
  }

  private static func emptyVeto(_ value: YamlValue) -> Diagnostic {
    value.diagnostic(
      "rule.missing-key", "a veto needs at least one of 'match', 'before' and 'after'")
  }
}
