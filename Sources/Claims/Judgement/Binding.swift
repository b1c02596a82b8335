/// Which subject and which measure of the corpus the words of a claim mean, and why.
public struct Binding: Hashable, Sendable {
  /// One reason for or against a binding.
  public struct Step: Hashable, Sendable {
    /// What was looked at: `subject`, `measure`, `scope`, `unit`.
    public let part: String
    /// What was found, in a sentence.
    public let text: String
    /// What it adds to the score; negative against.
    public let points: Int

    /// Makes a step.
    public init(part: String, text: String, points: Int) {
      self.part = part
      self.text = text
      self.points = points
    }
  }

  /// The thing that the claim speaks of.
  public let subject: Entity
  /// The wording in the claim that means it.
  public let subjectAlias: String
  /// What is counted or measured.
  public let measure: Measure
  /// The alias of the measure that the claim's words fit.
  public let measureAlias: String
  /// Words of the alias that the claim lacks: it names something wider. Such a binding never
  /// makes a conflict; it is a hint that a word was dropped.
  public let missingWords: [String]
  /// Whether the words settle the subject only together with a date near the fact's.
  public let isWeak: Bool
  /// The reasons, in the order in which they were found.
  public let steps: [Step]

  /// Makes a binding.
  public init(
    subject: Entity, subjectAlias: String, measure: Measure, measureAlias: String,
    missingWords: [String], isWeak: Bool, steps: [Step]
  ) {
    self.subject = subject
    self.subjectAlias = subjectAlias
    self.measure = measure
    self.measureAlias = measureAlias
    self.missingWords = missingWords
    self.isWeak = isWeak
    self.steps = steps
  }

  /// The sum of the points of all steps.
  public var score: Int { steps.reduce(0) { $0 + $1.points } }
}
