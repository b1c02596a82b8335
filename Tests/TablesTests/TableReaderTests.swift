import Tables
import Testing

@Suite struct TableReaderTests {
  private func rows(_ text: String, chunk: Int = 3) throws -> (TableReader, [[String]]) {
    var rest = ArraySlice(Array(text.utf8))
    var reader = try TableReader {
      let piece = Array(rest.prefix(chunk))
      rest = rest.dropFirst(chunk)
      return piece
    }
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells.map(\.text)) }
    return (reader, rows)
  }

  @Test func readsQuotesLineEndsAndAByteOrderMark() throws {
    let (reader, rows) = try rows("\u{FEFF}id,note\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,\r\n")
    #expect(reader.header.map(\.text) == ["id", "note"])
    #expect(rows == [["1", "a, \"b\"\nc"], ["2", ""]])
  }

  @Test(arguments: [(";", "1,5"), ("\t", "1,5")])
  func findsTheSeparatorInTheHeader(separator: String, cell: String) throws {
    let (_, rows) = try rows("id\(separator)value\nx\(separator)\(cell)\n")
    #expect(rows == [["x", "1,5"]])
  }

  @Test func aRowOfAnotherLengthIsToldWithItsPlace() {
    do {
      _ = try rows("id,note\n1\n")
      Issue.record("must throw")
    } catch let error as TableError {
      #expect(error.problem == .cellCount(expected: 2, found: 1))
      #expect(error.line == 2)
    } catch {
      Issue.record(error)
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let cells = ["a,b", "say \"no\"", "two\nlines", ""]
    let text = "w,x,y,z\n" + TableWriter.line(cells) + "\n"
    #expect(try rows(text).1 == [cells])
  }
}
