import Tables
import Testing

@Suite struct TableReaderTests {
  @Test func rowsHaveTheirCellsWithLineAndColumn() throws {
    let (header, rows, errors) = try read("id,name\na,\"x, y\"\nb,z\n")
    #expect(header == ["id", "name"])
    #expect(rows.map { $0.cells.map(\.text) } == [["a", "x, y"], ["b", "z"]])
    #expect(rows[0].cells[1].line == 2)
    #expect(rows[0].cells[1].column == 3)
    #expect(rows[1].line == 3)
    #expect(rows[0].source == "a,\"x, y\"")
    #expect(errors.isEmpty)
  }

  @Test func aByteOrderMarkAndCarriageReturnsLeaveNoTrace() throws {
    let (header, rows, _) = try read("\u{FEFF}id,name\r\na,b\r\n\r\nc,d")
    #expect(header == ["id", "name"])
    #expect(rows.map { $0.cells.map(\.text) } == [["a", "b"], ["c", "d"]])
    #expect(rows[1].line == 4)
  }

  @Test func aQuotedCellMayHoldLinesAndQuotationMarks() throws {
    let (_, rows, _) = try read("id,note\na,\"one\r\n\"\"two\"\"\"\nb,c\n")
    #expect(rows[0].cells[1].text == "one\n\"two\"")
    #expect(rows[1].line == 4)
    #expect(rows[1].cells[1] == TableCell(text: "c", line: 4, column: 3))
  }

  @Test func columnsCountCodePoints() throws {
    let (_, rows, _) = try read("a,b\n\u{00FC}\u{1F388}\u{00DF},x\n")
    #expect(rows[0].cells[1].column == 5)
  }

  @Test(arguments: [(";", TableSeparator.semicolon), ("\t", .tab), (",", .comma)])
  func theHeaderTellsTheSeparator(mark: String, separator: TableSeparator) throws {
    let text = "id\(mark)\"a;,b\t\"\(mark)c\n1\(mark)2\(mark)3\n"
    var reader = try TableReader(bytes: Array(text.utf8), chunk: 7)
    #expect(try reader.next()?.cells.map(\.text) == ["1", "2", "3"])
    #expect(reader.separator == separator)
  }

  @Test func oneColumnNeedsNoSeparator() throws {
    let (header, rows, _) = try read("word\nx\n\"\"\n")
    #expect(header == ["word"])
    #expect(rows.map { $0.cells[0].text } == ["x", ""])
  }

  @Test func theChunksThatBytesComeInDoNotMatter() throws {
    let text = "\u{FEFF}id,n\u{00F6}te\r\na,\"x\r\n\"\"\u{1F388}\"\"\"\r\nb,\r\n"
    let whole = try read(text, chunk: 10_000)
    for size in 1...12 {
      let pieces = try read(text, chunk: size)
      #expect(pieces.rows == whole.rows)
      #expect(pieces.header == whole.header)
    }
  }

  @Test func everyBrokenRowIsReportedAndTheOthersAreRead() throws {
    let (_, rows, errors) = try read("a,b\n1\n2,3\n4,5,6\n7,x\"y\n8,\"9\"z\n10,11\n")
    #expect(rows.map { $0.cells.map(\.text) } == [["2", "3"], ["10", "11"]])
    #expect(
      errors == [
        TableError(.cellCount(expected: 2, found: 1), line: 2, column: 1, excerpt: "1"),
        TableError(.cellCount(expected: 2, found: 3), line: 4, column: 5, excerpt: "4,5,6"),
        TableError(.strayQuote, line: 5, column: 4, excerpt: "7,x\"y"),
        TableError(.textAfterQuote, line: 6, column: 6, excerpt: "8,\"9\"z"),
      ])
  }

  @Test func aQuotationMarkThatNothingClosesIsReportedWhereItOpens() throws {
    let (_, rows, errors) = try read("a,b\n1,2\n3,\"4\n5,6\n")
    #expect(rows.count == 1)
    #expect(errors == [TableError(.unclosedQuote, line: 3, column: 3)])
    #expect(errors[0].description == "3:3: the quotation mark that opens here is never closed")
  }

  @Test func aLostQuotationMarkDoesNotFillTheMemory() throws {
    let text = "a,b\n1,\"" + String(repeating: "x\n", count: TableReader.rowLimit)
    let (_, rows, errors) = try read(text, chunk: 1 << 16)
    #expect(rows.isEmpty)
    #expect(errors == [TableError(.unclosedQuote, line: 2, column: 3)])
  }

  @Test func bytesThatAreNotUTF8AreReported() throws {
    var pieces: [[UInt8]] = [Array("a,b\n".utf8) + [0x31, 0x2C, 0xE4, 0x0A], []]
    var reader = try TableReader { pieces.removeFirst() }
    #expect(throws: TableError(.notUTF8, line: 2, column: 3, excerpt: "1,\u{FFFD}")) {
      try reader.next()
    }
  }

  @Test func aFileWithoutAUsableHeaderIsRefused() {
    #expect(throws: TableError(.noHeader, line: 1, column: 1)) { try read("\n\n") }
    #expect(throws: TableError(.duplicateColumn("a"), line: 1, column: 3, excerpt: "a,a")) {
      try read("a,a\n")
    }
    #expect(throws: TableError(.unnamedColumn, line: 1, column: 3, excerpt: "a,")) {
      try read("a,\n")
    }
    var pieces: [[UInt8]] = [[0xFF, 0xFE, 0x61, 0x00], []]
    #expect(throws: TableError(.isUTF16, line: 1, column: 1)) {
      try TableReader { pieces.removeFirst() }
    }
  }

  @Test func whatTheSourceOfBytesThrowsIsPassedOn() throws {
    struct Broken: Error, Equatable {}
    var count = 0
    var reader = try TableReader {
      count += 1
      guard count < 3 else { throw Broken() }
      return count == 1 ? Array("a,b\n".utf8) : Array("1,".utf8)
    }
    #expect(throws: Broken()) { try reader.next() }
  }

  private func read(
    _ text: String, chunk: Int = 4096
  ) throws -> (header: [String], rows: [TableRow], errors: [TableError]) {
    var reader = try TableReader(bytes: Array(text.utf8), chunk: chunk)
    var rows: [TableRow] = []
    var errors: [TableError] = []
    while true {
      do {
        guard let row = try reader.next() else { break }
        rows.append(row)
      } catch let error as TableError {
        errors.append(error)
      }
    }
    return (reader.header.map(\.text), rows, errors)
  }
}
