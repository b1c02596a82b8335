public import Claims

/// The verdict on a claim that was held against texts.
public struct PassageFinding: Sendable {
  /// A sentence of a source.
  public struct Place: Hashable, Sendable {
    /// The index of the source among those given.
    public let source: Int
    /// The place of the sentence in its source, from 0.
    public let sentence: Int
    /// The sentence.
    public let text: String

    init(_ passage: Passage) {
      self.init(source: passage.source, sentence: passage.sentence, text: passage.text)
    }

    /// Makes a place.
    public init(source: Int, sentence: Int, text: String) {
      self.source = source
      self.sentence = sentence
      self.text = text
    }
  }

  /// The machine's answer.
  public let verdict: Verdict
  /// The reasoning, in order.
  public let explanation: [ExplanationStep]
  /// The sentences that decided, the most telling first.
  public let places: [Place]

  /// Makes a finding.
  public init(verdict: Verdict, explanation: [ExplanationStep], places: [Place]) {
    self.verdict = verdict
    self.explanation = explanation
    self.places = places
  }
}
