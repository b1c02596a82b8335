import Claims
import Patterns
import Rules

/// A rule of the family `mentions`, made ready for the recogniser.
struct MentionRule: Sendable {
  let id: String
  let pattern: Pattern
  let priority: Int
  let kind: ValueKind
  let vetoes: [Veto]
  /// The names of tables whose wordings may start a match; nil stands for a digit.
  let triggers: [String]
  /// The table one of whose wordings must stand directly before the match and becomes part of it.
  let opener: String?
  /// The table one of whose wordings must stand directly before the match and stays outside.
  let context: String?
  /// The group at whose beginning a unit or currency is looked up.
  let phraseGroup: String?

  private let arguments: [String: String]
  private let groups: Set<String>

  /// Prepares a rule; nil where it has no pattern or names a normaliser that does not exist.
  init?(_ rule: Rule) {
    guard let pattern = rule.pattern, let kind = ValueKind(rawValue: rule.value["kind"] ?? "")
    else {
      return nil
    }
    id = rule.id
    self.pattern = pattern
    priority = rule.priority
    self.kind = kind
    vetoes = rule.vetoes
    triggers = rule.triggers
    opener = rule.value["with"]
    context = rule.value["after"]
    arguments = rule.value
    groups = Set(pattern.groupNames)
    let phrase =
      kind == .quantity ? rule.value["unit"] : kind == .money ? rule.value["currency"] : nil
    phraseGroup = phrase.flatMap { pattern.groupNames.contains($0) ? $0 : nil }
  }

  /// What the rule file gives for an argument: the name of a group, or a constant.
  func argument(_ name: String) -> Argument? {
    guard let text = arguments[name] else { return nil }
    return groups.contains(text) ? .group(text) : .constant(text)
  }

  /// Where a normaliser finds an argument.
  enum Argument: Hashable {
    case group(String)
    case constant(String)
  }
}
