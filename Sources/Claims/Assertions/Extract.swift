/// All that a text says, before anything is compared.
public struct Extract: Sendable {
  /// The document that was read.
  public let document: Document
  /// Its sentences.
  public let sentences: [Sentence]
  /// Its typed spans, in the order of the text.
  public let mentions: [Mention]
  /// Its checkable assertions, in the order of their values.
  public let claims: [Claim]
  /// The relations that its words assert between figures.
  public let cues: [RelationCue]
  /// What became of every numeric and date token.
  public let coverage: Coverage
  /// What could not be read.
  public let notifications: [Notification]

  /// Makes an extract.
  public init(
    document: Document, sentences: [Sentence], mentions: [Mention], claims: [Claim],
    cues: [RelationCue], coverage: Coverage, notifications: [Notification]
  ) {
    self.document = document
    self.sentences = sentences
    self.mentions = mentions
    self.claims = claims
    self.cues = cues
    self.coverage = coverage
    self.notifications = notifications
  }
}
