public import Claims

/// What is to be recorded about one check of one article, without its report.
public struct RunDraft: Hashable, Sendable {
  /// The address or path of the article, as it was named.
  public let article: String
  /// The SHA-256 of the file that was read, in 64 lower-case hexadecimal digits.
  public let sourceHash: String
  /// The SHA-256 of the text that was found in it, in 64 lower-case hexadecimal digits.
  public let textHash: String
  /// The article's own date, where it is known.
  public let dateline: CalendarDay?
  /// The version of the tool.
  public let tool: String
  /// A hash over all rules that took part.
  public let rules: String
  /// A hash over all of the corpus that took part; nil when working without a corpus.
  public let corpus: String?
  /// Who ran the check.
  public let reader: String
  /// When.
  public let at: Moment

  /// Makes a draft; the desk checks it when it is recorded.
  public init(
    article: String, sourceHash: String, textHash: String, dateline: CalendarDay?, tool: String,
    rules: String, corpus: String?, reader: String, at: Moment
  ) {
    self.article = article
    self.sourceHash = sourceHash
    self.textHash = textHash
    self.dateline = dateline
    self.tool = tool
    self.rules = rules
    self.corpus = corpus
    self.reader = reader
    self.at = at
  }
}
