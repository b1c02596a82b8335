/// Something that kept a part of a document from being checked; it makes the run incomplete.
public struct Notification: Hashable, Sendable {
  /// A stable identifier, such as `pattern.match-limit`.
  public let code: String
  /// What happened, in one sentence.
  public let message: String
  /// The rule that was running, if any.
  public let rule: String?
  /// Where in the document it happened.
  public let range: TextRange?

  /// Makes a notification.
  public init(code: String, message: String, rule: String? = nil, range: TextRange? = nil) {
    self.code = code
    self.message = message
    self.rule = rule
    self.range = range
  }
}
