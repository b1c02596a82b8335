import Claims
import Corpus
import Testing
import Verification
import Workbench

/// Articles held against the documents they were written from.
@Suite struct SourceDocumentTests {
  private static let source = """
    Harbour festival, annual report. The festival drew 12,400 visitors. It was founded in 1987.
    The organisers spent $2.5 million, more than ever.
    """

  private func findings(_ article: String, dateline: String? = nil) throws -> [Finding] {
    let day = dateline.flatMap { CalendarDay(iso: $0) }.map { Dateline(day: $0, origin: .flag) }
    let reader = InputReader(dateline: day)
    let document = try reader.document(uri: "article.txt", bytes: Array(article.utf8)).get()
    let source = try reader.document(uri: "report.txt", bytes: Array(Self.source.utf8)).get()
    let report = try ShippedWorkbench.checker.get().report(
      on: [document], sources: [source], version: "test")
    return try #require(report.documents.first).findings
  }

  @Test func passagesDecideWhereNothingCuratedIsHeld() throws {
    let findings = try findings(
      "The harbour festival drew 13,400 visitors. The festival was founded in 1987.")
    #expect(findings.map(\.verdict) == [.conflict, .supported])
    let citation = try #require(findings.first?.comparisons.first?.fact.references.first)
    #expect(citation.source.title == "report.txt, sentence 2")
    #expect(citation.quote == "The festival drew 12,400 visitors.")
    #expect(
      findings.first?.suggestion
        == "Recheck against report.txt, sentence 2: correct the figure or name another source.")
  }

  @Test func aFigureOfASourceIsShownAsItIsPrintedThere() throws {
    let findings = try findings("The organisers spent $2.9 million, more than ever.")
    let fact = try #require(findings.first?.comparisons.first?.fact)
    #expect(fact.printed == "$2.5 million")
    #expect(fact.unit.isEmpty)
  }

  @Test func aQuotationIsRecheckedNotAltered() throws {
    let findings = try findings(
      "\u{201C}The harbour festival drew 13,400 visitors,\u{201D} said Mina Orlov.")
    #expect(
      findings.first?.suggestion
        == "Recheck the quotation against report.txt, sentence 2; never alter words inside it.")
  }

  @Test func whatTheSourcesDoNotSpeakOfStaysAsItIs() throws {
    let findings = try findings("The lighthouse is 48 metres high.")
    #expect(findings.map(\.verdict) == [.unsourced])
    #expect(findings.allSatisfy { $0.comparisons.isEmpty })
  }

  @Test func curatedFactsComeFirst() throws {
    let text = "North Korea fired 61 ballistic missiles this year, Linda Thomas-Greenfield said."
    let day = CalendarDay(iso: "2022-11-04").map { Dateline(day: $0, origin: .flag) }
    let reader = InputReader(dateline: day)
    let document = try reader.document(uri: "article.txt", bytes: Array(text.utf8)).get()
    let report = try ShippedWorkbench.checker.get().report(
      on: [document], sources: [document], version: "test")
    #expect(report.documents.first?.findings.first?.verdict == .conflict)
  }
}
