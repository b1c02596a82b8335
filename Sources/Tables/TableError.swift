/// What is wrong with the bytes of a table, and where.
public struct TableError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The file begins with the mark of UTF-16.
    case isUTF16
    /// The file has no header.
    case noHeader
    /// A column of the header has no name.
    case unnamedColumn
    /// Two columns of the header have one name.
    case duplicateColumn(String)
    /// A quotation mark inside a cell that does not begin with one.
    case strayQuote
    /// Something between the closing quotation mark and the next separator.
    case textAfterQuote
    /// A quotation mark that nothing closes.
    case unclosedQuote
    /// A row longer than `TableReader.rowLimit` bytes.
    case rowTooLong
    /// A row with more or fewer cells than the header.
    case cellCount(expected: Int, found: Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// The line, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int
  /// The line of the file, where it is at hand.
  public let excerpt: String?

  /// Makes an error.
  public init(_ problem: Problem, line: Int, column: Int, excerpt: String? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }
}

extension TableError: CustomStringConvertible {
  /// The message, with line and column in front.
  public var description: String { "\(line):\(column): \(message)" }

  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch problem {
    case .notUTF8: "the text is not UTF-8"
    case .isUTF16: "the file is UTF-16, not UTF-8"
    case .noHeader: "the file has no header row"
    case .unnamedColumn: "the header has a column without a name"
    case .duplicateColumn(let name): "the header has the column '\(name)' twice"
    case .strayQuote: "a quotation mark stands inside a cell that does not begin with one"
    case .textAfterQuote: "text follows the closing quotation mark of a cell"
    case .unclosedQuote: "the quotation mark that opens here is never closed"
    case .rowTooLong: "the row is longer than \(TableReader.rowLimit) bytes"
    case .cellCount(let expected, let found):
      "the row has \(found) cells, the header has \(expected)"
    }
  }

  /// What to do about it; nil where the message says it all.
  public var hint: String? {
    switch problem {
    case .notUTF8, .isUTF16: "save the file as UTF-8"
    case .strayQuote, .textAfterQuote:
      "put the whole cell into quotation marks and double those inside"
    case .cellCount(let expected, let found):
      found > expected
        ? "put a cell that holds the separator into quotation marks"
        : "every column needs a cell, if an empty one"
    case .noHeader, .unnamedColumn, .duplicateColumn, .unclosedQuote, .rowTooLong: nil
    }
  }
}
