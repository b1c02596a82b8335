/// A compiled regular expression of PCRE2 over UTF-8.
public struct Pattern: Sendable {
  /// The expression as written.
  public let source: String

  /// Keeps the expression; it is compiled when first used.
  public init(_ source: String) { self.source = source }
}
