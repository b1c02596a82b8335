import Claims
import Patterns
import Rules

/// All of a rule set as text, to compare two of them.
enum RuleDump {
  static func text(of set: RuleSet) -> String {
    var lines = ["\(set.hash) \(set.policy)"]
    for table in set.lexicon.tables.values.sorted(by: { $0.name < $1.name }) {
      lines.append("\(table.name) \(table.summary) \(table.isCaseSensitive)")
      for entry in table.entries {
        let columns = entry.attributes.sorted { $0.key < $1.key }
        lines.append("\(entry.value) \(entry.surfaces) \(columns) \(entry.position)")
        lines += entry.surfaces.map { "\($0) -> \(table.entry(of: $0)?.value ?? "-")" }
      }
    }
    lines += set.lexicon.units.all.map { "\($0)" }
    lines += set.rules.map(text)
    return lines.joined(separator: "\n")
  }

  private static func text(of rule: Rule) -> String {
    let vetoes = rule.vetoes.map { veto in
      [veto.match, veto.before, veto.after].map { $0?.source ?? "-" }.joined(separator: "/")
    }
    return """
      \(rule.id) \(rule.family) \(rule.summary) \(rule.rationale) \(rule.advice)
      \(String(describing: rule.level)) \(rule.triggers) \(rule.priority) \(rule.position)
      \(rule.writtenPattern ?? "-") \(rule.pattern?.source ?? "-") \(rule.pattern?.groupNames ?? [])
      \(rule.value.sorted { $0.key < $1.key }) \(vetoes)
      \(rule.examples)
      """
  }
}
