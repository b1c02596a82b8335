import Claims
public import Rules

/// A rule as its reference page: what it does, why, and the examples that are its tests.
public enum RuleSheet {
  /// The page as plain text.
  public static func text(of rule: Rule) -> String {
    var lines = [rule.id, "", rule.summary]
    if !rule.rationale.isEmpty { lines += ["", rule.rationale] }
    if let level = rule.level { lines += ["", "level    \(level.rawValue)"] }
    if !rule.advice.isEmpty { lines += ["", "advice   \(rule.advice)"] }
    if !rule.triggers.isEmpty { lines.append("trigger  \(rule.triggers.joined(separator: ", "))") }
    if let pattern = rule.writtenPattern { lines.append("pattern  \(pattern)") }
    if !rule.value.isEmpty {
      let pairs = rule.value.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      lines.append("value    \(pairs.joined(separator: ", "))")
    }
    lines += section("fires on", rule.examples.filter(\.isPositive))
    lines += section("leaves alone", rule.examples.filter { !$0.isPositive })
    lines += ["", "stated in \(rule.position)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ examples: [RuleExample]) -> [String] {
    guard !examples.isEmpty else { return [] }
    return ["", title]
      + examples.map { example in
        let text = example.text.split(whereSeparator: \.isNewline).joined(separator: " / ")
        let value = [example.match, example.value].compactMap(\.self).joined(separator: " = ")
        let dateline = example.dateline.map { " (\($0))" } ?? ""
        return "  \(text)\(dateline)" + (value.isEmpty ? "" : "\n      -> \(value)")
      }
  }
}
