public import Claims

/// How a report is written. JSON is the same under every option.
public struct ReportOptions: Sendable {
  /// How many display cells a line of the terminal formats may take; at least 40.
  public let width: Int
  /// Whether the terminal formats use ANSI colours.
  public let hasColour: Bool
  /// Whether the terminal formats may use marks outside ASCII. Words of the article are printed
  /// as they are.
  public let hasUnicode: Bool
  /// The verdicts that the terminal formats list; the others are only counted.
  public let shownVerdicts: Set<Verdict>
  /// Whether the default terminal form adds rules, intervals, reasons and hashes.
  public let hasTrace: Bool
  /// Whether the terminal formats list what matches and what adds up too.
  public let listsPassing: Bool
  /// The SHA-256 of a text's UTF-8 bytes in base64; the page's content security policy names its
  /// one style sheet by it.
  public let sha256Base64: @Sendable (String) -> String

  /// What the rules do, for SARIF; rules without a note are described by their verdict.
  public let rules: [RuleNote]
  /// Who publishes the check, for ClaimReview.
  public let publisher: Publisher?

  /// Makes options.
  public init(
    width: Int = 100, hasColour: Bool = false, hasUnicode: Bool = true,
    shownVerdicts: Set<Verdict> = ReportOptions.concerning, hasTrace: Bool = false,
    listsPassing: Bool = false, rules: [RuleNote] = [], publisher: Publisher? = nil,
    sha256Base64: @escaping @Sendable (String) -> String
  ) {
    self.width = max(40, width)
    self.hasColour = hasColour
    self.hasUnicode = hasUnicode
    self.shownVerdicts = shownVerdicts
    self.hasTrace = hasTrace
    self.listsPassing = listsPassing
    self.rules = rules
    self.publisher = publisher
    self.sha256Base64 = sha256Base64
  }

  /// Every verdict that an editor may have to act on.
  public static let concerning = Set(Verdict.allCases.filter { $0.level != .none })

  func lists(_ verdict: Verdict) -> Bool {
    shownVerdicts.contains(verdict) || (listsPassing && verdict.level == .none)
  }
}
