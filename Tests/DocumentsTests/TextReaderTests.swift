import Claims
import Documents
import Testing

@Suite struct TextReaderTests {
  private let reader = TextReader { "digest of \($0.count)" }

  private func document(_ text: String) throws -> Document {
    try reader.document(of: Array(text.utf8), uri: "a.txt")
  }

  private func blocks(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.blocks.map { "\($0.role.rawValue): \(document.string(in: $0.range))" }
  }

  private func diagnostic(of bytes: [UInt8]) -> Diagnostic? {
    do {
      _ = try reader.document(of: bytes, uri: "a.txt")
      return nil
    } catch {
      return error.all.first
    }
  }

  @Test func aShortFirstBlockWithoutAFullStopIsTheHeadlineAndTheNextIsTheLead() throws {
    let text = "Storm hits coast\n\nA storm hit.\nIt was strong.\n\nMore rain is due.\n"
    #expect(
      try blocks(text) == [
        "headline: Storm hits coast", "lead: A storm hit.\nIt was strong.",
        "body: More rain is due.",
      ])
  }

  @Test func aFirstBlockThatEndsInAFullStopIsTheLead() throws {
    #expect(
      try blocks("“A storm hit.”\n\nMore rain is due.") == [
        "lead: “A storm hit.”", "body: More rain is due.",
      ])
  }

  @Test func everyLineIsABlockWhereNoLineIsBlank() throws {
    #expect(
      try blocks("\nStorm hits coast\nA storm hit.\nMore rain is due.\n\n") == [
        "headline: Storm hits coast", "lead: A storm hit.", "body: More rain is due.",
      ])
  }

  @Test func carriageReturnsEndLinesWithoutBecomingText() throws {
    #expect(
      try blocks("Storm\r\n\r\nA storm hit.\r\nIt passed.\r\n\r\nRain.\r\n") == [
        "headline: Storm", "lead: A storm hit.\r\nIt passed.", "body: Rain.",
      ])
  }

  @Test func linesWithABulletAreListItemsWithoutTheirMark() throws {
    #expect(
      try blocks("Results\n\nThe results:\n- 5 boats\n  were lost\n• 3 crews\n2. calm\n-5 degrees")
        == [
          "headline: Results", "lead: The results:", "list: 5 boats\n  were lost", "list: 3 crews",
          "list: calm\n-5 degrees",
        ])
  }

  @Test func anEmptyFileHasNoBlocks() throws {
    #expect(try document("").blocks.isEmpty)
    #expect(try document(" \n\t\n").blocks.isEmpty)
  }

  @Test func aByteOrderMarkIsNoTextButCountsInTheSource() throws {
    let document = try reader.document(of: [0xEF, 0xBB, 0xBF] + Array("né 5".utf8), uri: "a.txt")
    #expect(document.text == "né 5")
    #expect(document.sourceMap.source(of: TextRange(4, 5)) == TextRange(7, 8))
    #expect(document.sourceHash == "digest of 8")
    #expect(document.textHash == "digest of 5")
  }

  @Test(arguments: [false, true])
  func utf16IsReadAndMappedCharacterByCharacter(isBig: Bool) throws {
    let units = Array("aé🎈5".utf16)
    let bytes = ([0xFEFF] + units).flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? pair : pair.reversed()
    }
    let document = try reader.document(of: bytes, uri: "a.txt")
    #expect(document.text == "aé🎈5")
    #expect(document.sourceMap.source(of: TextRange(0, 1)) == TextRange(2, 4))
    #expect(document.sourceMap.source(of: TextRange(3, 7)) == TextRange(6, 10))
    #expect(document.sourceMap.source(of: TextRange(7, 8)) == TextRange(10, 12))
  }

  @Test func theFirstBadByteOfUTF8IsNamed() {
    let diagnostic = diagnostic(of: Array("one\ntwö ".utf8) + [0xFF, 0x41, 0x0A])
    #expect(diagnostic?.code == "text.invalid-utf8")
    #expect(diagnostic?.position == FilePosition(file: "a.txt", line: 2, column: 5))
    #expect(diagnostic?.message == "byte 9 (0xFF) is not valid UTF-8")
    #expect(diagnostic?.excerpt == "twö \u{FFFD}A")
  }

  @Test func halfACharacterOfUTF16IsNamed() {
    let diagnostic = diagnostic(of: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00])
    #expect(diagnostic?.code == "text.invalid-utf16")
    #expect(diagnostic?.position == FilePosition(file: "a.txt", line: 1, column: 2))
  }

  @Test(arguments: [
    [0x41, 0x00, 0x42], [0xFF, 0xFE, 0x00, 0x00, 0x41, 0, 0, 0], [0xFF, 0xFE, 0x00, 0x00],
  ])
  func bytesOfZeroAreNoText(bytes: [UInt8]) {
    #expect(diagnostic(of: bytes)?.code == "text.binary")
  }

  @Test func aSingleLineOfSeveralMegabytesIsOneBlock() throws {
    let text = String(repeating: "word 5 ", count: 1_000_000)
    let document = try document(text)
    #expect(document.blocks.map(\.range) == [TextRange(0, 6_999_999)])
  }
}
