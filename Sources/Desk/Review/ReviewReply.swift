/// What a front end prints after a line was typed.
public struct ReviewReply: Hashable, Sendable {
  /// The text, without a line break at its end; may be empty.
  public let text: String
  /// What to print before the next line is read, without a line break behind it; empty when the
  /// review is over.
  public let prompt: String
  /// Why something was not recorded, where that is so; `text` says it too.
  public let failure: DeskError?
  /// Whether the review is over.
  public let isOver: Bool
}
