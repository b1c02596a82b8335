/// Who the text says a statement comes from.
public struct Attribution: Hashable, Sendable {
  /// How well the text names its source.
  public enum Sourcing: String, Hashable, Sendable, CaseIterable {
    /// Nobody is named.
    case unsourced = "none"
    /// "officials", "reports".
    case vague
    case named, cited, located
    case firstHand = "first-hand"
  }

  /// The speaker as printed, such as "Linda Thomas-Greenfield"; nil where nobody is named.
  public let speaker: String?
  /// Identifiers of the speaker in the dictionary offered.
  public let speakerEntities: [String]
  /// The verb, such as "said".
  public let verb: String?
  /// Whether the figure stands inside quotation marks.
  public let isQuoted: Bool
  /// How well the text names its source.
  public let sourcing: Sourcing

  /// Makes an attribution.
  public init(
    speaker: String?, speakerEntities: [String], verb: String?, isQuoted: Bool, sourcing: Sourcing
  ) {
    self.speaker = speaker
    self.speakerEntities = speakerEntities
    self.verb = verb
    self.isQuoted = isQuoted
    self.sourcing = sourcing
  }

  /// No source named, not quoted.
  public static let none = Attribution(
    speaker: nil, speakerEntities: [], verb: nil, isQuoted: false, sourcing: .unsourced)
}
