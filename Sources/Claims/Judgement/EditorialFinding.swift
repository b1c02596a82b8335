/// A copy problem that is no figure: a paragraph printed twice, a garbled name.
public struct EditorialFinding: Hashable, Sendable {
  /// The identity: a SHA-256 over the rule and the words concerned.
  public let key: ClaimKey
  /// The rule, such as `editorial/repeated-paragraph`.
  public let rule: String
  /// How much it should concern an editor.
  public let level: Level
  /// Where it is.
  public let range: TextRange
  /// The other places that it speaks of, such as the first printing of a paragraph.
  public let related: [TextRange]
  /// What is wrong, in a sentence.
  public let message: String
  /// What to do.
  public let suggestion: String?

  /// Makes a finding.
  public init(
    key: ClaimKey, rule: String, level: Level, range: TextRange, related: [TextRange],
    message: String, suggestion: String?
  ) {
    self.key = key
    self.rule = rule
    self.level = level
    self.range = range
    self.related = related
    self.message = message
    self.suggestion = suggestion
  }
}
