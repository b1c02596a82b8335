/// One step of the reasoning behind a finding.
public struct ExplanationStep: Hashable, Sendable {
  /// What the step does.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case scope, bind, select, compare, combine, diagnose
  }

  /// What the step does.
  public let kind: Kind
  /// The step in a sentence.
  public let text: String

  /// Makes a step.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
