/// A run of text with one role in its document: a headline, a paragraph, a list item.
public struct Block: Hashable, Sendable {
  /// What the block is for the reader.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case headline, lead, body, caption, list, table, quotation
  }

  /// Where the block stands in the document's text.
  public let range: TextRange
  /// What the block is.
  public let role: Role

  /// Makes a block.
  public init(range: TextRange, role: Role) {
    self.range = range
    self.role = role
  }
}
