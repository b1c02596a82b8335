public import Reports
public import Rules

extension RuleSet {
  /// What the rules do, for reports that explain the rules they name.
  public var notes: [RuleNote] {
    rules.map {
      RuleNote(id: $0.id, summary: $0.summary, rationale: $0.rationale, advice: $0.advice)
    }
  }
}
