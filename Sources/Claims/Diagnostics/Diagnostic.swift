/// Something wrong in somebody's file: a rule, a corpus row, a configuration, an article.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// How bad it is.
  public let severity: Severity
  /// A stable identifier, such as `rule.unknown-key`.
  public let code: String
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// Where it is wrong.
  public let position: FilePosition?
  /// The line of the file that `position` names.
  public let excerpt: String?
  /// How many code points the caret underlines; at least 1.
  public let width: Int
  /// What to do, such as "did you mean 'examples'?".
  public let hint: String?

  /// Makes a diagnostic.
  public init(
    severity: Severity = .error, code: String, message: String, position: FilePosition? = nil,
    excerpt: String? = nil, width: Int = 1, hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.position = position
    self.excerpt = excerpt
    self.width = max(1, width)
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The message with its place, the excerpt and a caret, over several lines.
  public var description: String {
    var text = position.map { "\($0): " } ?? ""
    text += "\(severity.rawValue): \(message)"
    if let hint { text += "; \(hint)" }
    text += " [\(code)]"
    guard let position, let excerpt else { return text }
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let indent = String(
      excerpt.unicodeScalars.prefix(position.column - 1).map { $0 == "\t" ? "\t" : " " })
    text += "\n \(number) | \(excerpt)"
    text += "\n \(margin) | \(indent)\(String(repeating: "^", count: width))"
    return text
  }
}
