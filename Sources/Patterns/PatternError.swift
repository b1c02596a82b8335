/// Why an expression does not compile.
public struct PatternError: Error, Hashable, Sendable {
  /// PCRE2's own words.
  public let message: String
  /// Where in the source it noticed, as a UTF-8 byte offset.
  public let offset: Int

  /// Makes an error.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
