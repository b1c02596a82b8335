/// What is wrong with a regular expression.
public struct PatternError: Error, Hashable, Sendable {
  /// What is wrong, in the words of PCRE2, such as "missing closing parenthesis".
  public let message: String
  /// Where it is wrong, in UTF-8 bytes of the expression; may be its end.
  public let offset: Int

  /// Makes an error.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}

extension PatternError: CustomStringConvertible {
  /// The message with its place.
  public var description: String { "\(message) (at byte \(offset))" }
}
