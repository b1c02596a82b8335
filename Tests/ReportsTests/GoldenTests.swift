import Claims
import Reports
import Testing

@Suite struct GoldenTests {
  private func options(
    width: Int = 100, unicode: Bool = true, colour: Bool = false, trace: Bool = false,
    passing: Bool = false
  ) -> ReportOptions {
    ReportOptions(
      width: width, hasColour: colour, hasUnicode: unicode, hasTrace: trace, listsPassing: passing,
      sha256Base64: { _ in "STYLE-HASH" })
  }

  @Test func theDefaultFormReadsAsADeskWants() throws {
    try expectGolden(
      ReportFormat.text.render(SampleReport.report, options: options()), "ferries.text")
  }

  @Test func theDefaultFormFitsANarrowTerminalInASCIIWithEverythingListed() throws {
    try expectGolden(
      ReportFormat.text.render(
        SampleReport.report,
        options: options(width: 60, unicode: false, trace: true, passing: true)),
      "ferries.narrow.text")
  }

  @Test func coloursAreAddedAroundTheWordsOnly() throws {
    try expectGolden(
      ReportFormat.text.render(SampleReport.report, options: options(colour: true)),
      "ferries.colour.text")
  }

  @Test func theFullFormGivesAllReasons() throws {
    try expectGolden(
      ReportFormat.full.render(SampleReport.report, options: options()), "ferries.full")
  }

  @Test func theConciseFormHasOneLineAFinding() throws {
    try expectGolden(
      ReportFormat.concise.render(SampleReport.report, options: options()), "ferries.concise")
  }

  @Test func theJSONReportHasItsShape() throws {
    try expectGolden(
      ReportFormat.json.render(SampleReport.report, options: options()), "ferries.json")
  }

  @Test func thePageIsOneFile() throws {
    try expectGolden(
      ReportFormat.html.render(SampleReport.report, options: options()), "ferries.html")
  }

  /// Formats that have one form, and what their golden file is called.
  private static let endings: [(ReportFormat, String)] = [
    (.jsonl, "jsonl"), (.markdown, "md"), (.csv, "csv"), (.github, "github"), (.sarif, "sarif"),
    (.annotations, "annotations.jsonld"), (.claimreview, "claimreview.jsonld"),
    (.sheet, "sheet.html"), (.sheetCSV, "sheet.csv"), (.sheetMarkdown, "sheet.md"),
  ]

  @Test(arguments: endings)
  func everyOtherFormatHasItsForm(format: ReportFormat, ending: String) throws {
    let options = ReportOptions(
      listsPassing: true,
      rules: [
        RuleNote(
          id: "corpus/conflict", summary: "No fact is compatible with {the claim}.",
          rationale: "Only comparable facts count [see the rules].", advice: "Recheck it.")
      ], publisher: Publisher(name: "Coast Wire", url: "https://coast.example/checks"),
      sha256Base64: { _ in "STYLE-HASH" })
    try expectGolden(format.render(SampleReport.report, options: options), "ferries.\(ending)")
  }

  @Test func inPublicPrivateSourcesAndTheCopyAreLeftOut() throws {
    let report = SampleReport.confidential.published(withoutCopy: true)
    try expectGolden(
      ReportFormat.text.render(report, options: options(passing: true)), "public.text")
    try expectGolden(ReportFormat.html.render(report, options: options()), "public.html")
  }

  @Test func withoutACorpusThePageSaysSo() throws {
    try expectGolden(
      ReportFormat.text.render(SampleReport.withoutCorpus, options: options()),
      "without-corpus.text")
  }
}
