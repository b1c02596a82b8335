/// One row of a table: as many cells as the header has.
public struct TableRow: Hashable, Sendable {
  /// The cells, in the order of the header.
  public let cells: [TableCell]
  /// The line it begins in, from 1.
  public let line: Int
  /// The row as it stands in the file, without its line end.
  public let source: String

  /// Makes a row.
  public init(cells: [TableCell], line: Int, source: String) {
    self.cells = cells
    self.line = line
    self.source = source
  }

  /// Whether all cells are blank, as spreadsheets leave rows behind.
  public var isBlank: Bool { cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  /// The line of the file that a cell begins in.
  public func sourceLine(of cell: TableCell) -> String {
    let lines = source.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    let index = cell.line - line
    return lines.indices.contains(index) ? String(lines[index]) : source
  }
}
