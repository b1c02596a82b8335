import Testing

@testable import Workbench

/// Texts that were cut into words, put together again.
@Suite struct TokenSpacingTests {
  @Test(arguments: [
    ("On July 8 , 2005 , it cost $ 5 .", "On July 8, 2005, it cost $5."),
    ("It rose 3 % ( 2 points ) .", "It rose 3% (2 points)."),
    ("Lena 's house , sold", "Lena's house, sold"),
  ])
  func marksReturnToTheirWords(cut: String, whole: String) {
    #expect(TokenSpacing.restored(cut) == whole)
  }

  @Test(arguments: ["It cost $5, they said.", "a - b", "", "No marks here"])
  func otherTextsStayAsTheyAre(text: String) {
    #expect(TokenSpacing.restored(text) == text)
  }
}
