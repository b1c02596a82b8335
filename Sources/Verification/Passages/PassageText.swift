public import Claims

/// A text that has been read into sentences and mentions.
public struct PassageText: Sendable {
  /// The text.
  public let document: Document
  /// Its sentences, in order.
  public let sentences: [Sentence]
  /// Its mentions, in order.
  public let mentions: [Mention]

  /// Makes a text.
  public init(document: Document, sentences: [Sentence], mentions: [Mention]) {
    self.document = document
    self.sentences = sentences
    self.mentions = mentions
  }
}
