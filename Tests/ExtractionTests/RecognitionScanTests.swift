import Claims
import Testing

@testable import Extraction

@Suite struct RecognitionScanTests {
  private func tokens(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scan = TokenScan(bytes, in: TextRange(0, bytes.count))
    var found: [String] = []
    while let token = scan.next() {
      found.append(String(decoding: bytes[token.range.lower..<token.range.upper], as: UTF8.self))
    }
    return found
  }

  @Test func wordsAndDigitRunsArePartedByAllElse() {
    #expect(
      tokens("“Żółć”—5km, don’t 1,250 🎈twenty-one") == [
        "Żółć", "5", "km", "don", "t", "1", "250", "twenty", "one",
      ])
  }

  @Test func fractionSignsCountAsDigits() {
    #expect(tokens("2½ or ¼\u{A0}x") == ["2", "½", "or", "¼", "x"])
  }

  @Test func hashesIgnoreCaseOfLetters() {
    #expect(WordHash.of("October".utf8) == WordHash.of("oCTOBER".utf8))
    #expect(WordHash.ofFirstWord(of: "a couple of") == WordHash.of("a".utf8))
  }

  private func before(_ text: String, _ rows: [(String, [String])]) -> String? {
    let bytes = Array(text.utf8)
    let table = ContextTable(Vocabulary.table("hedges", rows), atEnd: true)
    return table.found(before: bytes.count, in: bytes, floor: 0).map {
      String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self)
    }
  }

  @Test func theLongestWordingToTheLeftIsFound() {
    let rows = [("moreThan", ["than", "more than", "far more than"]), ("about", ["about", "~"])]
    #expect(before("it is far  more\r\nthan ", rows) == "far  more\r\nthan")
    #expect(before("It is About ", rows) == "About")
    #expect(before("it is (~", rows) == "~")
    #expect(before("it is whereabout", rows) == nil)
    #expect(before("about 5 ", rows) == nil)
    #expect(before("about          ", rows) == nil)
  }

  @Test func signsAreFoundBehindOtherWords() {
    let rows = [("USD", ["$", "US$"]), ("EUR", ["€"])]
    #expect(before("cost US$", rows) == "US$")
    #expect(before("5-€", rows) == "€")
    #expect(before("cost$", rows) == "$")
  }

  @Test func theFloorIsNeverPassed() {
    let bytes = Array("more than 5".utf8)
    let table = ContextTable(Vocabulary.table("h", [("x", ["more than", "than"])]), atEnd: true)
    #expect(table.found(before: 10, in: bytes, floor: 3)?.range == TextRange(5, 9))
  }

  @Test func wordingsToTheRightAreFound() {
    let bytes = Array("50 or more.".utf8)
    let table = ContextTable(
      Vocabulary.table("h", [("x", ["or more", "or so"]), ("y", ["+"])]), atEnd: false)
    #expect(table.found(after: 2, in: bytes, ceiling: 11)?.range == TextRange(3, 10))
    #expect(table.found(after: 2, in: Array("50+ men".utf8), ceiling: 7)?.range == TextRange(2, 3))
  }
}
