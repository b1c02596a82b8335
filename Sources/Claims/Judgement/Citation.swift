/// A reference of a fact: the source, the place in it, and the words that carry the figure.
public struct Citation: Hashable, Sendable {
  /// The publication.
  public let source: Source
  /// A page, paragraph, time code or section; empty where the source has none and the quote is
  /// the locator.
  public let locator: String
  /// The shortest phrase of the source that carries the figure; at most 15 words.
  public let quote: String

  /// Makes a citation.
  public init(source: Source, locator: String, quote: String) {
    self.source = source
    self.locator = locator
    self.quote = quote
  }
}
