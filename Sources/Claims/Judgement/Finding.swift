/// The verdict on one claim, with everything that led to it.
public struct Finding: Hashable, Sendable {
  /// The claim.
  public let claim: Claim
  /// The machine's answer.
  public let verdict: Verdict
  /// Nuances, sorted.
  public let flags: [Flag]
  /// What the claim was taken to mean; nil where nothing in the corpus fits.
  public let binding: Binding?
  /// Other bindings that fit, best first.
  public let alternatives: [Binding]
  /// The facts that the claim was held against, the deciding ones first.
  public let comparisons: [Comparison]
  /// Figures of the same series at later dates than the claim speaks for.
  public let later: [Fact]
  /// The whole series behind the binding, sorted by as-of, for drawing.
  public let series: [Fact]
  /// The slip that would explain a conflict.
  public let diagnosis: Diagnosis?
  /// The reasoning, in order.
  public let explanation: [ExplanationStep]
  /// What to do; nil where there is nothing to do.
  public let suggestion: String?

  /// Makes a finding.
  public init(
    claim: Claim, verdict: Verdict, flags: [Flag], binding: Binding?, alternatives: [Binding],
    comparisons: [Comparison], later: [Fact], series: [Fact], diagnosis: Diagnosis?,
    explanation: [ExplanationStep], suggestion: String?
  ) {
    self.claim = claim
    self.verdict = verdict
    self.flags = flags
    self.binding = binding
    self.alternatives = alternatives
    self.comparisons = comparisons
    self.later = later
    self.series = series
    self.diagnosis = diagnosis
    self.explanation = explanation
    self.suggestion = suggestion
  }

  /// The rule that explains the verdict.
  public var rule: String { verdict.rule }

  /// How much it should concern an editor.
  public var level: Level { verdict.level }
}
