public import Claims

/// An example of a rule that did not come out as its file says.
public struct ExampleFailure: Hashable, Sendable {
  /// How an example is put before the recogniser; each must give the same result.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    /// As written.
    case plain
    /// Behind words of several bytes a letter.
    case multibyte
    /// Between two other sentences.
    case surrounded
    /// With `\r\n` at the line ends around and inside it.
    case carriageReturns = "carriage-returns"
  }

  /// The rule, such as `mentions/percent`.
  public let rule: String
  /// Where the example stands.
  public let position: FilePosition
  /// How it was tried.
  public let setting: Setting
  /// What should have come out.
  public let expected: String
  /// What came out.
  public let got: String

  /// Makes a failure.
  public init(
    rule: String, position: FilePosition, setting: Setting, expected: String, got: String
  ) {
    self.rule = rule
    self.position = position
    self.setting = setting
    self.expected = expected
    self.got = got
  }
}

extension ExampleFailure: CustomStringConvertible {
  /// The failure in one line.
  public var description: String {
    "\(position): \(rule) (\(setting.rawValue)): expected \(expected), got \(got)"
  }
}
