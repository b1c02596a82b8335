/// The words that say what a figure counts or measures, or what happened on a date.
public struct MeasurePhrase: Hashable, Sendable {
  /// The phrase as printed, such as "ballistic missile launches".
  public let text: String
  /// Where it stands.
  public let range: TextRange
  /// Stems of its content words in order; the last is the head.
  public let stems: [String]
  /// Stems of the other content words of the clause: the verb and what belongs to it.
  public let context: [String]
  /// The verb that governs the figure, as printed; nil where none was found.
  public let predicate: String?

  /// Makes a phrase.
  public init(
    text: String, range: TextRange, stems: [String], context: [String], predicate: String?
  ) {
    self.text = text
    self.range = range
    self.stems = stems
    self.context = context
    self.predicate = predicate
  }
}
