/// What a rule does, for reports that explain the rules they name.
public struct RuleNote: Hashable, Sendable {
  /// The id, such as `corpus/conflict`.
  public let id: String
  /// What it does, in a sentence.
  public let summary: String
  /// Why it is there and what it leaves alone; may be empty.
  public let rationale: String
  /// What to do about a finding of it; may be empty.
  public let advice: String

  /// Makes a note.
  public init(id: String, summary: String, rationale: String, advice: String) {
    self.id = id
    self.summary = summary
    self.rationale = rationale
    self.advice = advice
  }
}
