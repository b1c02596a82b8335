import Claims
import Extraction
import Rules
import Testing

@Suite struct SegmentationTests {
  private func sentences(_ text: String, blocks: [String]? = nil) -> [String] {
    let position = FilePosition(file: "test", line: 1, column: 1)
    func table(_ name: String, _ rows: [(String, [String])]) -> LexiconTable {
      LexiconTable(
        name: name, summary: "", isCaseSensitive: true,
        entries: rows.map {
          .init(value: $0, surfaces: $1, attributes: [:], position: position)
        })
    }
    let lexicon = Lexicon(
      tables: [
        table(
          "abbreviations",
          [("never", ["Mr.", "Gen.", "Oct.", "No."]), ("either", ["U.S.", "a.m."])]),
        table("sentence-starters", [("starter", ["The", "It"])]),
      ], units: UnitTable([]))
    let length = text.utf8.count
    let document = Document(
      uri: "test", mediaType: "text/plain", text: text,
      blocks: [Block(range: TextRange(0, length), role: .body)],
      sourceMap: .identity(length: length), sourceHash: "", textHash: "", dateline: nil)
    return SentenceSegmenter(lexicon: lexicon).sentences(in: document).map {
      document.string(in: $0.range)
    }
  }

  @Test func sentencesEndAtFullStopsAndQuestionAndExclamationMarks() {
    #expect(
      sentences("One left. Did two stay? No! Good…") == [
        "One left.", "Did two stay?", "No!", "Good…",
      ])
  }

  @Test func abbreviationsAndInitialsEndNoSentence() {
    #expect(
      sentences("Mr. Ode met Gen. J. R. Ox on Oct. 5.") == ["Mr. Ode met Gen. J. R. Ox on Oct. 5."])
  }

  @Test func someAbbreviationsEndASentenceBeforeAWordThatBeginsOne() {
    #expect(
      sentences("He left the U.S. Navy. She is in the U.S. The rest is not.") == [
        "He left the U.S. Navy.", "She is in the U.S.", "The rest is not.",
      ])
  }

  @Test func numbersAndVersionsHoldTogether() {
    #expect(
      sentences("It grew 3.4 percent. See No. 7 of 1.2.3.") == [
        "It grew 3.4 percent.", "See No. 7 of 1.2.3.",
      ])
  }

  @Test func closingMarksBelongToTheSentenceBeforeThem() {
    #expect(
      sentences("“It is so.” He said (again.) So be it.’") == [
        "“It is so.”", "He said (again.)", "So be it.’",
      ])
  }

  @Test func aLowercaseLetterGoesOn() {
    #expect(
      sentences("“Stop!” he said. “Why?” they asked.") == [
        "“Stop!” he said.", "“Why?” they asked.",
      ])
  }

  @Test func aCapitalDirectlyBehindAClosingQuotationMarkBeginsASentence() {
    #expect(
      sentences("“All is propaganda.”It said no more.") == [
        "“All is propaganda.”", "It said no more.",
      ])
  }

  @Test func strayFullStopsJoinTheSentenceBeforeThem() {
    #expect(
      sentences("It is the goal. . The rest came.") == ["It is the goal. .", "The rest came."])
  }

  @Test func lineBreaksInsideABlockEndNoSentence() {
    #expect(sentences("A long\r\nline. Another\none") == ["A long\r\nline.", "Another\none"])
  }

  @Test func hostileRunsTakeNoMoreThanLinearTime() {
    for unit in ["(", ". ", "A. ", "”", "!?"] {
      let text = String(repeating: unit, count: 200_000)
      #expect(sentences(text).count <= 200_000)
    }
  }
}
