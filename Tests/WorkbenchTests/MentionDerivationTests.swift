import Claims
import Rules
import Support
import Testing
import Workbench

@Suite struct MentionDerivationTests {
  private func extract(_ text: String) throws -> Extract {
    let day = CalendarDay(iso: "2022-11-04").map { Dateline(day: $0, origin: .flag) }
    return try ShippedWorkbench.checker.get().extract(
      InputReader(dateline: day).document(uri: "a.txt", bytes: Array(text.utf8)).get())
  }

  @Test func aHedgedFigureNamesItsRuleItsPartsAndItsRows() throws {
    let found = try extract("About 1.2 million people came.")
    let mention = try #require(found.mentions.first)
    let derivation = try #require(
      MentionDerivation(
        of: mention, in: found.document, rules: ShippedWorkbench.rules.get()))
    #expect(derivation.rule.id == "mentions/number")
    #expect(derivation.parts.map(\.name) == ["hedge", "n"])
    #expect(derivation.parts.map(\.text) == ["About", "1.2 million"])
    #expect(derivation.parts.last?.source == "figure")
    #expect(derivation.rows.map(\.table).contains("hedges"))
    #expect(derivation.rows.first { $0.table == "scales" }?.value == "6")
    #expect(derivation.fragments.map(\.name).contains("figure"))
  }

  @Test func wordsThatAMatchMustFollowAreNamedThoughTheyStayOutside() throws {
    let found = try extract("It closed in May.")
    let mention = try #require(found.mentions.first)
    let derivation = try #require(
      MentionDerivation(
        of: mention, in: found.document, rules: ShippedWorkbench.rules.get()))
    #expect(derivation.rows.map(\.text) == ["in", "May"])
  }

  @Test func aPlaceIsALineAndPerhapsAColumn() throws {
    let found = try extract("It rained.\n\nIn May, 59 ships sank.\n")
    let rules = try ShippedWorkbench.rules.get()
    func text(_ place: String) throws -> String? {
      MentionSheet.text(at: try #require(MentionSheet.Place(place)), of: found, rules: rules)
    }
    #expect(try text("3:")?.contains("\u{201C}May\u{201D}") == true)
    #expect(try text("3:9")?.hasPrefix("3:9  \u{201C}59\u{201D}\n  kind      number, 59\n") == true)
    #expect(try text("3:9")?.contains("becomes   claim ") == true)
    #expect(try text("1:") == nil)
    #expect(MentionSheet.Place("3f9c") == nil)
    #expect(MentionSheet.Place("12") == nil)
    #expect(MentionSheet.Place("0:1") == nil)
    #expect(MentionSheet.Place("1:x") == nil)
  }
}
