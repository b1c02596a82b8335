/// Reads CSV (RFC 4180) row by row in bounded memory.
///
/// A byte order mark, `\r\n` and `\r` line ends, line breaks inside quoted cells, blank lines, and
/// semicolons or tabs as separators (recognised by the header) are all read.
public struct TableReader {
  /// The longest row that is read, in bytes; a lost quotation mark must not fill the memory.
  public static let rowLimit = 1 << 20

  /// What stands between the cells.
  public private(set) var separator = TableSeparator.comma
  /// The names of the columns, white space trimmed.
  public private(set) var header: [TableCell] = []

  var input: TableInput
  private var hasEnded = false

  /// Reads the header. `nextChunk` gives the bytes piece by piece, and an empty piece at the end;
  /// what it throws is passed on. Throws `TableError` where there is no usable header.
  public init(nextChunk: @escaping () throws -> [UInt8]) throws {
    input = TableInput(nextChunk: nextChunk)
    try input.skipByteOrderMark()
    let first = try input.peekLine()
    separator = TableSeparator.detected(inHeader: first)
    guard let row = try scanRow() else { throw TableError(.noHeader, line: 1, column: 1) }
    header = row.cells.map { cell in
      TableCell(text: cell.text.trimmed, line: cell.line, column: cell.column)
    }
    var seen: Set<String> = []
    for cell in header {
      let problem: TableError.Problem? =
        cell.text.isEmpty
        ? .unnamedColumn : seen.insert(cell.text).inserted ? nil : .duplicateColumn(cell.text)
      if let problem {
        throw TableError(
          problem, line: cell.line, column: cell.column, excerpt: row.sourceLine(of: cell))
      }
    }
  }

  /// The next row; nil at the end. Throws `TableError` for a row that cannot be read; the next call
  /// goes on behind that row, so all errors of a file can be collected.
  public mutating func next() throws -> TableRow? {
    guard let row = try scanRow() else { return nil }
    guard row.cells.count == header.count else {
      let problem = TableError.Problem.cellCount(expected: header.count, found: row.cells.count)
      let place = row.cells.count > header.count ? row.cells[header.count] : row.cells[0]
      throw TableError(
        problem, line: place.line, column: place.column, excerpt: row.sourceLine(of: place))
    }
    return row
  }

  private mutating func scanRow() throws -> TableRow? {
    guard !hasEnded else { return nil }
    while let byte = try input.peek(), byte == 0x0A || byte == 0x0D { try input.skipLineEnd() }
    guard try input.peek() != nil else {
      hasEnded = true
      return nil
    }
    input.beginRow()
    let line = input.line
    var cells: [TableCell] = []
    repeat {
      do {
        cells.append(try input.peek() == 0x22 ? quotedCell() : bareCell())
      } catch let error as TableError {
        try recover(from: error)
      }
    } while try input.skip(separator.byte)
    let source = String(decoding: input.rowBytes, as: UTF8.self)
    if try input.peek() != nil { try input.skipLineEnd() }
    return TableRow(cells: cells, line: line, source: source)
  }

  /// Goes to the end of the line, so that the next row can be read, and throws the error with that
  /// line as its excerpt.
  private mutating func recover(from error: TableError) throws -> Never {
    switch error.problem {
    case .unclosedQuote, .rowTooLong: hasEnded = true
    case .notUTF8, .isUTF16, .noHeader, .unnamedColumn, .duplicateColumn, .strayQuote,
      .textAfterQuote, .cellCount:
      while let byte = try input.peek(), byte != 0x0A, byte != 0x0D { try input.advance() }
    }
    let row = TableRow(
      cells: [], line: input.rowLine, source: String(decoding: input.rowBytes, as: UTF8.self))
    if !hasEnded, try input.peek() != nil { try input.skipLineEnd() }
    let place = TableCell(text: "", line: error.line, column: error.column)
    throw TableError(
      error.problem, line: error.line, column: error.column,
      excerpt: hasEnded ? nil : row.sourceLine(of: place))
  }

  private mutating func bareCell() throws -> TableCell {
    let (line, column, start) = (input.line, input.column, input.offsetInRow)
    while let byte = try input.peek(), byte != separator.byte, byte != 0x0A, byte != 0x0D {
      guard byte != 0x22 else {
        throw TableError(.strayQuote, line: input.line, column: input.column)
      }
      try input.advance()
    }
    guard let text = String(validating: input.rowBytes(from: start), as: UTF8.self) else {
      throw TableError(.notUTF8, line: line, column: column)
    }
    return TableCell(text: text, line: line, column: column)
  }

  private mutating func quotedCell() throws -> TableCell {
    let (line, column) = (input.line, input.column)
    guard let bytes = try quotedBytes() else {
      throw TableError(.unclosedQuote, line: line, column: column)
    }
    if let byte = try input.peek(), byte != separator.byte, byte != 0x0A, byte != 0x0D {
      throw TableError(.textAfterQuote, line: input.line, column: input.column)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TableError(.notUTF8, line: line, column: column)
    }
    return TableCell(text: text, line: line, column: column)
  }

  /// What stands between quotation marks; nil where the second one is missing.
  private mutating func quotedBytes() throws -> [UInt8]? {
    var bytes: [UInt8] = []
    try input.advance()
    while let byte = try input.peek(), input.offsetInRow < TableReader.rowLimit {
      if byte == 0x0A || byte == 0x0D {
        try input.skipLineEnd()
        bytes.append(0x0A)
        continue
      }
      try input.advance()
      if byte == 0x22 {
        guard try input.peek() == 0x22 else { return bytes }
        try input.advance()
      }
      bytes.append(byte)
    }
    return nil
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
