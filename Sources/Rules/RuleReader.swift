import Claims
import Patterns
import Yams

/// Reads the file of one rule.
struct RuleReader {
  let fragments: FragmentTable
  /// Names that a trigger may have.
  let triggers: Set<String>
  /// Whether every pattern is tried to be compiled now.
  let validates: Bool

  private static let keys = [
    "summary", "why", "advice", "level", "trigger", "pattern", "value", "veto", "priority",
    "enabled", "examples",
  ]

  /// The rule; nil where it is switched off or too broken. Complaints are left in the file.
  func rule(id: String, family: RuleFamily, in file: inout YAMLFile) -> Rule? {
    guard let top = file.mapping(file.root, keys: RuleReader.keys, what: "a rule") else {
      return nil
    }
    if top["enabled"]?.scalar?.string == "false" { return nil }
    let summary = file.text(top["summary"], what: "summary")
    if summary == nil {
      file.complain("rule.missing-key", "a rule needs a summary", line: 1, column: 1)
    }
    let examples = examples(top["examples"], in: &file)
    var value: [String: String] = [:]
    for (key, node) in top["value"]?.mapping ?? [:] {
      value[key.scalar?.string ?? ""] = file.text(node, what: "an argument of value")
    }
    let triggers = file.texts(top["trigger"], what: "trigger")
    for trigger in triggers where !self.triggers.contains(trigger) {
      file.complain(
        "rule.trigger", "no table '\(trigger)' in the lexicon", at: top["trigger"], width: 1,
        hint: Spelling.guess(trigger, among: self.triggers.sorted()).map { "did you mean '\($0)'?" }
      )
    }
    return Rule(
      id: id, family: family, summary: summary ?? "",
      rationale: file.text(top["why"], what: "why")?.trimmed ?? "",
      advice: file.text(top["advice"], what: "advice")?.trimmed ?? "",
      level: level(top["level"], in: &file), triggers: triggers,
      pattern: pattern(top["pattern"], in: &file), value: value,
      vetoes: (top["veto"]?.sequence.map(Array.init) ?? []).compactMap { veto($0, in: &file) },
      priority: top["priority"]?.int ?? 0, examples: examples,
      position: FilePosition(file: file.path, line: 1, column: 1))
  }

  private func level(_ node: Node?, in file: inout YAMLFile) -> Level? {
    guard let text = file.text(node, what: "level") else { return nil }
    guard let level = Level(rawValue: text) else {
      let known = Level.allCases.map(\.rawValue).joined(separator: ", ")
      file.complain("rule.level", "'\(text)' is no level", at: node, hint: "levels are \(known)")
      return nil
    }
    return level
  }

  private func veto(_ node: Node, in file: inout YAMLFile) -> Veto? {
    guard let fields = file.mapping(node, keys: ["match", "before", "after"], what: "a veto") else {
      return nil
    }
    if fields.isEmpty {
      file.complain("rule.veto", "a veto needs match, before or after", at: node)
    }
    return Veto(
      match: pattern(fields["match"], in: &file), before: pattern(fields["before"], in: &file),
      after: pattern(fields["after"], in: &file))
  }

  private func pattern(_ node: Node?, in file: inout YAMLFile) -> Pattern? {
    guard let node, let text = file.text(node, what: "a pattern")?.trimmed else { return nil }
    // A quoted scalar begins behind its quotation mark.
    let quote = node.scalar?.style == .singleQuoted ? 1 : 0
    if node.scalar?.style == .doubleQuoted {
      file.complain(
        "rule.pattern-quotes", "write patterns in single quotation marks", at: node,
        hint: "double ones change backslashes")
    }
    do throws(FragmentTable.Problem) {
      let expansion = try fragments.expand(text)
      let pattern = Pattern(expansion.source)
      guard validates, let error = pattern.syntaxError() else { return pattern }
      let offset = String(
        decoding: text.utf8.prefix(expansion.origin(of: error.offset)), as: UTF8.self)
      file.complain(
        "rule.pattern-syntax", error.message, at: node,
        offset: quote + offset.unicodeScalars.count, width: 1)
    } catch {
      complain(about: error, at: node, quote: quote, in: &file)
    }
    return nil
  }

  private func complain(
    about problem: FragmentTable.Problem, at node: Node, quote: Int, in file: inout YAMLFile
  ) {
    switch problem {
    case .unknown(let name, let offset):
      file.complain(
        "rule.unknown-fragment", "no fragment '{\(name)}'", at: node, offset: quote + offset,
        width: name.count + 2,
        hint: Spelling.guess(name, among: fragments.names).map { "did you mean '{\($0)}'?" })
    case .cyclic(let name, let offset):
      file.complain(
        "rule.cyclic-fragment", "the fragment '{\(name)}' uses itself", at: node,
        offset: quote + offset, width: name.count + 2)
    }
  }
}
