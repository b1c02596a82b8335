import Claims
import Rules

extension MentionRecognizer {
  /// What keeps a rule of the family `mentions` from being used.
  static func problems(of rule: Rule, lexicon: Lexicon) -> [Diagnostic] {
    let kind = rule.value["kind"] ?? ""
    var problems: [Diagnostic] = []
    if ValueKind(rawValue: kind) == nil { problems.append(unknownKind(kind, in: rule)) }
    if rule.pattern == nil { problems.append(missingPattern(in: rule)) }
    let tables =
      rule.triggers.filter { $0 != "digit" } + ["with", "after"].compactMap { rule.value[$0] }
    for table in tables where lexicon.tables[table] == nil {
      problems.append(unknownTable(table, in: rule))
    }
    return problems
  }

  private static func unknownKind(_ kind: String, in rule: Rule) -> Diagnostic {
    let known = ValueKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      code: "rule.unknown-kind", message: "no normaliser is called '\(kind)'",
      position: rule.position, hint: "known are \(known)")
  }

  private static func missingPattern(in rule: Rule) -> Diagnostic {
    Diagnostic(
      code: "rule.missing-pattern", message: "a rule for mentions needs a pattern",
      position: rule.position)
  }

  private static func unknownTable(_ table: String, in rule: Rule) -> Diagnostic {
    Diagnostic(
      code: "rule.unknown-table", message: "the lexicon has no table '\(table)'",
      position: rule.position)
  }
}
