/// A sentence, as a range of its document's text.
public struct Sentence: Hashable, Sendable {
  /// Where the sentence stands, without surrounding white space.
  public let range: TextRange
  /// The index of its block in the document.
  public let block: Int
  /// Its place among the sentences of the document, from 0.
  public let index: Int

  /// Makes a sentence.
  public init(range: TextRange, block: Int, index: Int) {
    self.range = range
    self.block = block
    self.index = index
  }
}
