/// One cell of a table, with its place in the file.
public struct TableCell: Hashable, Sendable {
  /// The content, without quotation marks; a line break inside is one line feed.
  public let text: String
  /// The line it begins in, from 1.
  public let line: Int
  /// The column it begins at, in code points from 1; that of the quotation mark, if it has one.
  public let column: Int

  /// Makes a cell.
  public init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
