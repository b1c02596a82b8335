import Claims
import Testing
import Verification

/// Copy problems that are no figures.
@Suite struct EditorTests {
  private func findings(
    _ paragraphs: [String], names: [String] = [], role: Block.Role = .body
  ) -> [EditorialFinding] {
    var text = ""
    var blocks: [Block] = []
    for paragraph in paragraphs {
      let start = text.utf8.count
      text += paragraph
      blocks.append(Block(range: TextRange(start, text.utf8.count), role: role))
      text += "\n\n"
    }
    return Editor(officialNames: names.map { ("x", $0) }) { $0 }
      .findings(in: Sketch.document(text, blocks: blocks))
  }

  private func rules(_ paragraphs: String..., names: [String] = []) -> [String] {
    findings(paragraphs, names: names).map(\.rule)
  }

  private let long = "The harbour of Port Elster was closed for three days after the storm."

  @Test func aParagraphPrintedTwiceIsReportedAtItsFirstPrinting() {
    let other = "A second paragraph stands between them and is printed once only."
    let found = findings([long, other, long.uppercased()])
    #expect(found.map(\.rule) == ["editorial/repeated-paragraph"])
    #expect(found[0].range == TextRange(0, 69))
    #expect(found[0].related == [TextRange(137, 206)])
    #expect(found[0].level == .warning)
  }

  @Test func shortOrSlightlyDifferentParagraphsMayRepeat() {
    #expect(rules("Nobody answered that.", "Nobody answered that.") == [])
    #expect(rules(long, long + " Again.") == [])
    #expect(findings([long, long], role: .headline) == [])
    #expect(findings([long, long], role: .table) == [])
  }

  @Test func marksThatPairAreFine() {
    #expect(rules("“One,” she said. “Two.”") == [])
    #expect(rules("\"One,\" she said. \"Two.\"") == [])
    #expect(rules("He said the “so-called ‘plan’” wasn’t the mayors’ own.") == [])
    #expect(rules("It's 5' 10\" tall, and the board is 12\" wide.") == [])
    #expect(rules("The screen is 12” wide.") == [])
    #expect(rules("She counted “59”.") == [])
    #expect(rules("She counted \"59\".") == [])
    #expect(rules("“He said “no” to me.”") == [])
  }

  @Test func aQuotationOverSeveralParagraphsOpensEachAndClosesOnce() {
    #expect(rules("“One.", "“Two.", "“Three.”") == [])
    #expect(rules("She said: \"One.", "\"Two.", "\"Three.\"") == [])
    #expect(rules("“One.", "“Two.", "Three.") == ["editorial/unbalanced-quotation"])
  }

  @Test func aQuotationThatNeverClosesIsReportedFromItsMark() {
    let found = findings(["He called it “a good plan and left.", "Nobody answered."])
    #expect(found.map(\.rule) == ["editorial/unbalanced-quotation"])
    #expect(found[0].range == TextRange(13, 37))
    #expect(found[0].message == "A quotation is opened here and never closed.")
  }

  @Test func aQuotationThatNeverOpenedIsReported() {
    let found = findings(["He called “one” good, and the other one bad.”"])
    #expect(found.map(\.rule) == ["editorial/unbalanced-quotation"])
    #expect(found[0].range == TextRange(10, 51))
    #expect(found[0].message == "A quotation is closed here that was never opened.")
  }

  @Test func aQuotationThatRunsOnWithoutReopeningIsReportedOnce() {
    #expect(rules("“One.", "Two.”") == ["editorial/unbalanced-quotation"])
  }

  private let upmark = "People's Democratic Republic of Upmark"

  @Test func anOfficialNameWithOneWordExchangedIsReported() {
    let found = findings(
      ["The army of the People’s Democratic Republic of Lowmark’s north moved."], names: [upmark])
    #expect(found.map(\.rule) == ["editorial/garbled-name"])
    #expect(found[0].range == TextRange(16, 57))
    #expect(
      found[0].message
        == "No official name reads so; one that differs in a single word is \(upmark).")
    #expect(rules("The People's Democratic Kingdom of Upmark fell.", names: [upmark]).count == 1)
  }

  @Test func officialNamesThemselvesAreFine() {
    let names = [upmark, "People's Democratic Republic of Lowmark", "Republic of Upmark"]
    #expect(rules("The People’s Democratic Republic of Lowmark agreed.", names: names) == [])
    #expect(rules("The People’s Democratic Republic of Upmark’s army.", names: names) == [])
    #expect(rules("The Republic of Lowmark agreed.", names: names) == [])
  }

  @Test func namesThatShareLittleAreOtherNames() {
    let names = ["Federal Republic of Northland"]
    #expect(rules("The Federal Republic of Germany agreed.", names: names) == [])
    #expect(rules("The people's democratic republic of lowmark.", names: [upmark]) == [])
    #expect(
      rules("The Democratic Party, People's Republic, Lowmark.", names: [upmark]) == [])
    #expect(
      rules("The People's Democratic Union of Lowmark agreed.", names: [upmark]) == [])
  }

  @Test func aGarbledNameThatHoldsAnotherNameIsReported() {
    let names = ["Democratic People's Republic of Upmark", "People's Republic of Lowmark"]
    #expect(
      rules("The Democratic People's Republic of Lowmark spoke.", names: names)
        == ["editorial/garbled-name"])
  }
}
