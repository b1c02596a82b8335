import Support
import Foundation
import Tables
import Testing

@Suite struct TableWriterTests {
  @Test func onlyCellsThatNeedThemGetQuotationMarks() throws {
    var text = ""
    let writer = try TableWriter(columns: ["id", "note"]) { text += $0 }
    try writer.write(["a", "plain"])
    try writer.write(["b", "x, \"y\""])
    try writer.write(["c", " blank around "])
    try writer.write(["", "two\nlines"])
    #expect(
      text == "id,note\na,plain\nb,\"x, \"\"y\"\"\"\nc,\" blank around \"\n,\"two\nlines\"\n")
  }

  @Test(arguments: TableSeparator.allCases)
  func whatIsWrittenIsReadBackAsItWas(separator: TableSeparator) throws {
    let cells = ["", "a", "x;y", "x,y", "x\ty", "\"", "\"\"", "l\nm", " ", "\u{1F388}\u{00FC}"]
    var generator = SeededGenerator(seed: 7)
    for width in 1...4 {
      var rows: [[String]] = []
      for _ in 0..<40 {
        rows.append((0..<width).map { _ in cells[Int(generator.next() % UInt64(cells.count))] })
      }
      var text = ""
      let columns = (0..<width).map { ["a;b", "c,d", "e\tf", "g"][$0] }
      let writer = try TableWriter(columns: columns, separator: separator) { text += $0 }
      for row in rows { try writer.write(row) }
      var reader = try TableReader(bytes: Array(text.utf8), chunk: 5)
      #expect(reader.header.map(\.text) == columns)
      var readBack: [[String]] = []
      while let row = try reader.next() { readBack.append(row.cells.map(\.text)) }
      #expect(readBack == rows)
    }
  }

  @Test func aFileIsReadInPieces() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("assay-table-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: url) }
    try Data("id,n\na,1\nb,2\n".utf8).write(to: url)
    var reader = try TableReader(contentsOf: url, chunkSize: 3)
    var ids: [String] = []
    while let row = try reader.next() { ids.append(row.cells[0].text) }
    #expect(ids == ["a", "b"])
    #expect(throws: (any Error).self) {
      try TableReader(contentsOf: url.appendingPathExtension("missing"))
    }
  }
}
