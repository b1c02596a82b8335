import Claims
import Support
import Testing

@Suite struct TextTests {
  @Test func lineIndexCountsLinesCodePointsAndUTF16() {
    let index = LineIndex("one\r\nz\u{00FC}rich \u{1F388} x\n")
    #expect(index.lineCount == 3)
    #expect(index.position(at: 5) == .init(line: 2, column: 1))
    // After "zürich ": 8 bytes; the balloon has 4 bytes, one code point, two UTF-16 units.
    #expect(index.position(at: 5 + 8 + 4) == .init(line: 2, column: 9))
    #expect(index.utf16(at: 5 + 8 + 4) == 5 + 7 + 2)
    #expect(index.range(ofLine: 1) == TextRange(0, 3))
  }

  @Test func sourceMapsCarryRangesBackThroughGaps() {
    let map = SourceMap(segments: [
      .init(text: TextRange(0, 5), source: TextRange(10, 15)),
      .init(text: TextRange(6, 9), source: TextRange(30, 33)),
      .init(text: TextRange(9, 10), source: TextRange(33, 38)),
    ])
    #expect(map.source(of: TextRange(1, 4)) == TextRange(11, 14))
    #expect(map.source(of: TextRange(0, 5)) == TextRange(10, 15))
    #expect(map.source(of: TextRange(7, 9)) == TextRange(31, 33))
    #expect(map.source(of: TextRange(9, 10)) == TextRange(33, 38))
    #expect(map.source(of: TextRange(4, 7)) == TextRange(14, 31))
  }

  @Test func rangesKnowWhatTheyShare() {
    #expect(TextRange(0, 3).overlaps(TextRange(2, 5)))
    #expect(!TextRange(0, 3).overlaps(TextRange(3, 5)))
    #expect(TextRange(0, 3).union(TextRange(5, 6)) == TextRange(0, 6))
    #expect(TextRange(0, 9).contains(TextRange(3, 9)))
  }

  @Test func diagnosticsPointWithACaret() {
    let diagnostic = Diagnostic(
      code: "rule.unknown-key", message: "unknown key 'exmaples'",
      position: FilePosition(file: "Rules/a.yml", line: 7, column: 3), excerpt: "  exmaples: []",
      width: 8, hint: "did you mean 'examples'?")
    #expect(
      diagnostic.description == """
        Rules/a.yml:7:3: error: unknown key 'exmaples'; did you mean 'examples'? [rule.unknown-key]
         7 |   exmaples: []
           |   ^^^^^^^^
        """)
  }
}
