public import Claims
public import Patterns

/// One rule, as its file states it.
public struct Rule: Sendable {
  /// The path below `Rules` without extension, such as `mentions/percent`.
  public let id: String
  /// The folder.
  public let family: RuleFamily
  /// What it does, in a sentence.
  public let summary: String
  /// Why it is there and what it leaves alone; may be empty.
  public let rationale: String
  /// What to do about a finding of it; empty for rules that find nothing wrong.
  public let advice: String
  /// How much its findings concern an editor; nil for rules that only read.
  public let level: Level?
  /// Where matching is tried: `digit`, or names of lexicon tables. Empty without a pattern.
  public let triggers: [String]
  /// The pattern as its author wrote it, with fragments in braces.
  public let writtenPattern: String?
  /// What it matches, anchored at the trigger; nil for rules that are Swift types.
  public let pattern: Pattern?
  /// How captures become a value: `kind` names the normaliser, the other keys its arguments.
  public let value: [String: String]
  /// Contexts that kill a match.
  public let vetoes: [Veto]
  /// Rules of higher priority win over longer matches; 0 unless stated.
  public let priority: Int
  /// Sentences that it must and must not fire on.
  public let examples: [RuleExample]
  /// Where the rule begins in its file.
  public let position: FilePosition

  /// Makes a rule.
  public init(
    id: String, family: RuleFamily, summary: String, rationale: String, advice: String,
    level: Level?, triggers: [String], writtenPattern: String? = nil, pattern: Pattern?,
    value: [String: String], vetoes: [Veto], priority: Int, examples: [RuleExample],
    position: FilePosition
  ) {
    self.id = id
    self.family = family
    self.summary = summary
    self.rationale = rationale
    self.advice = advice
    self.level = level
    self.triggers = triggers
    self.writtenPattern = writtenPattern
    self.pattern = pattern
    self.value = value
    self.vetoes = vetoes
    self.priority = priority
    self.examples = examples
    self.position = position
  }
}
