import Claims
import Patterns
import Rules

/// A rule of the family `mentions`, made ready for the recogniser.
///
/// A class, since it is handed around for every match that is tried: one reference to count instead
/// of one for each of its parts.
final class MentionRule: Sendable {
  let id: String
  let pattern: Pattern
  let priority: Int
  let kind: ValueKind
  let vetoes: [Veto]
  /// The names of tables whose wordings may start a match; nil stands for a digit.
  let triggers: [String]
  /// The table one of whose wordings must stand directly before the match and becomes part of it.
  let opener: ContextTable?
  /// The table one of whose wordings must stand directly before the match and stays outside.
  let context: ContextTable?
  /// The group at whose beginning a unit or currency is looked up.
  let phraseGroup: String?
  /// Whether the unit stands behind another figure, outside the match: the five of "5 and 6 kg".
  let sharesPhrase: Bool

  /// Whether what stands to the left may rule it out before its pattern is tried.
  let dependsOnLeft: Bool

  private let arguments: [String: Argument]

  /// Prepares a rule; nil where it has no pattern or names a normaliser that does not exist.
  /// `table` answers the table of a name, made ready for looking to the left.
  init?(_ rule: Rule, table: (String) -> ContextTable) {
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
    opener = rule.value["with"].map(table)
    context = rule.value["after"].map(table)
    // Only `\K` lets a match begin behind its trigger.
    dependsOnLeft = (opener != nil || context != nil) && !pattern.source.contains(#"\K"#)
    let groups = Set(pattern.groupNames)
    arguments = rule.value.mapValues { groups.contains($0) ? .group($0) : .constant($0) }
    let phrase =
      kind == .quantity ? rule.value["unit"] : kind == .money ? rule.value["currency"] : nil
    sharesPhrase = rule.value["shared"] != nil
    phraseGroup = phrase.flatMap { pattern.groupNames.contains($0) ? $0 : nil }
  }

  /// What the rule file gives for an argument: the name of a group, or a constant.
  func argument(_ name: String) -> Argument? { arguments[name] }

  /// Where a normaliser finds an argument.
  enum Argument: Hashable {
    case group(String)
    case constant(String)
  }
}
