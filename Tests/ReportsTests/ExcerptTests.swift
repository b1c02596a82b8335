import Claims
import Testing

@testable import Reports

@Suite struct ExcerptTests {
  private func excerpt(
    _ text: String, _ words: String, cells: Int, ellipsis: String = "..."
  ) -> Excerpt {
    let article = SampleArticle(text: text, uri: "a.txt")
    return Excerpt(
      article.range(words), in: Places(article.document), cells: cells, ellipsis: ellipsis)
  }

  @Test func aShortLineIsShownWhole() {
    let cut = excerpt("one\nThe tower is 90 feet tall.\n", "90", cells: 40)
    #expect(cut.text == "The tower is 90 feet tall.")
    #expect((cut.line, cut.indent, cut.width) == (2, 13, 2))
  }

  @Test func aLongLineIsCutAtWordsOnBothSides() {
    let cut = excerpt(
      "aaaa bbbb cccc dddd eeee 42 ffff gggg hhhh iiii jjjj", "42", cells: 28)
    #expect(cut.text == "... eeee 42 ffff gggg ...")
    #expect(cut.indent == 9)
  }

  @Test func roomThatTheRightDoesNotNeedGoesToTheLeft() {
    let cut = excerpt("aaaa bbbb cccc dddd eeee ffff 42.", "42", cells: 24)
    #expect(cut.text == "... dddd eeee ffff 42.")
  }

  @Test func wideAndCombiningCharactersAreMeasuredInCells() {
    let cut = excerpt("東京 cafe\u{301} 42", "42", cells: 40)
    #expect(cut.indent == 10)
    #expect(DisplayWidth.of("\u{1F1F3}\u{1F1F4}") == 2)
    #expect(DisplayWidth.of("\u{2764}\u{FE0F}") == 2)
  }

  @Test func aSpanOverTwoLinesIsShownToTheEndOfTheFirst() {
    let cut = excerpt("It is 42\nfeet tall", "42\nfeet", cells: 40)
    #expect(cut.text == "It is 42")
    #expect((cut.indent, cut.width) == (6, 2))
  }

  @Test func aSpanWiderThanTheScreenIsCut() {
    let cut = excerpt("x aaaa bbbb cccc dddd y", "aaaa bbbb cccc dddd", cells: 12)
    #expect(cut.text == "... aaaa ...")
  }
}
