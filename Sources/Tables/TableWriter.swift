/// Writes CSV (RFC 4180, but with `\n` line ends) row by row.
///
/// Only cells that need them get quotation marks, so that differences between versions stay small;
/// what is written is read back by `TableReader` as it was, line breaks as line feeds.
public struct TableWriter {
  /// What stands between the cells; a comma in a table of one column, whose header cannot tell.
  public let separator: TableSeparator

  private let columnCount: Int
  private let write: (String) throws -> Void

  /// Writes the header. `write` receives each row with its line end; what it throws is passed on.
  public init(
    columns: [String], separator: TableSeparator = .comma,
    write: @escaping (String) throws -> Void
  ) throws {
    let separator = columns.count == 1 ? .comma : separator
    self.separator = separator
    self.write = write
    columnCount = columns.count
    // The header tells readers the separator, so it must not hold another one unquoted.
    let cells = columns.map { name in
      TableSeparator.allCases.map { TableWriter.quoted(name, separator: $0) }
        .first { $0 != name } ?? name
    }
    try self.write(cells.joined(separator: separator.rawValue) + "\n")
  }

  /// Writes a row; it must have as many cells as there are columns.
  public func write(_ cells: [String]) throws {
    precondition(cells.count == columnCount, "a row has one cell for each column")
    try write(TableWriter.line(cells, separator: separator))
  }

  /// A row as it stands in the file, with its line end.
  public static func line(_ cells: [String], separator: TableSeparator = .comma) -> String {
    // A lone empty cell would be read as a blank line, which is no row.
    if cells == [""] { return "\"\"\n" }
    return cells.map { quoted($0, separator: separator) }.joined(separator: separator.rawValue)
      + "\n"
  }

  private static func quoted(_ cell: String, separator: TableSeparator) -> String {
    let needsQuotes =
      cell.utf8.contains { $0 == separator.byte || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
    guard needsQuotes else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
