/// What is wrong with a regular expression.
public struct PatternError: Error, Hashable, Sendable {
  /// What is wrong, in the words of PCRE2, such as "missing closing parenthesis".
  public let message: String
  /// Where it is wrong, in UTF-8 bytes of the expression; may be its end.
  public let offset: Int

  /// Whether the expression is sound but for a group that it refers to and does not have. A part of
  /// an expression may be so.
  public let namesUnknownGroup: Bool

  /// Makes an error.
  public init(message: String, offset: Int, namesUnknownGroup: Bool = false) {
    self.message = message
    self.offset = offset
    self.namesUnknownGroup = namesUnknownGroup
  }
}

extension PatternError: CustomStringConvertible {
  /// The message with its place.
  public var description: String { "\(message) (at byte \(offset))" }
}
