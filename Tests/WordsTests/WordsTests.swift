import Testing
import Words

@Suite struct WordsTests {
  private func words(_ text: String) -> [String] {
    Tokenizer.tokens(in: text).map { $0.folded + ($0.isPossessive ? "|s" : "") }
  }

  @Test func splitsWordsNumbersAndMarks() {
    #expect(
      words("North Korea\u{2019}s \u{201C}59 launches\u{201D}, (30 miles).")
        == [
          "north", "korea|s", "\u{201C}", "59", "launches", "\u{201D}", ",", "(", "30", "miles",
          ")", ".",
        ])
  }

  @Test func keepsHyphensAndInnerApostrophes() {
    #expect(
      words("US-South Korean o'clock five-year") == ["us-south", "korean", "o'clock", "five-year"])
  }

  @Test func joinsGroupedDigitsAndAbbreviations() {
    #expect(words("1,200.5 and U.S. troops") == ["1,200.5", "and", "u.s", ".", "troops"])
    #expect(words("It fell. Then") == ["it", "fell", ".", "then"])
  }

  @Test func knowsPossessivePlurals() {
    #expect(words("the members' vote") == ["the", "members|s", "'", "vote"])
  }

  @Test func offsetsCountBytes() throws {
    let tokens = Tokenizer.tokens(in: "Z\u{00FC}rich 5", base: 100)
    #expect(tokens.map(\.lower) == [100, 108])
    #expect(tokens.map(\.upper) == [107, 109])
    #expect(tokens[0].isCapitalised)
  }

  @Test func foldsCaseWidthAndTypography() {
    #expect(Folding.fold("Korea\u{2019}s") == "korea's")
    #expect(Folding.fold("\u{FF21}\u{FF22}") == "ab")
    #expect(Folding.fold("cafe\u{0301}") == "caf\u{00E9}")
  }

  @Test func stems() {
    let stemmer = Stemmer()
    #expect(stemmer.stem("launches") == "launch")
    #expect(stemmer.stem("launched") == "launch")
    #expect(stemmer.stem("missiles") == stemmer.stem("missile"))
  }
}
