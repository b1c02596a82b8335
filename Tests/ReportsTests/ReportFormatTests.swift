import Claims
import Testing

@testable import Reports

@Suite struct ReportFormatTests {
  private let options = ReportOptions(sha256Base64: { _ in "H" })

  private static func run(
    _ documents: [DocumentReport], corpora: [Report.Ingredient] = SampleReport.report.corpora,
    failures: [Report.Failure] = []
  ) -> Report {
    Report(
      version: "0.1.0", rules: [], corpora: corpora, documents: documents, failures: failures,
      dispositions: [])
  }

  @Test(arguments: ReportFormat.allCases)
  func equalReportsGiveEqualBytes(format: ReportFormat) {
    let first = format.render(SampleReport.report, options: options)
    #expect(Array(first.utf8) == Array(format.render(SampleReport.report, options: options).utf8))
    #expect(first.hasSuffix("\n"))
  }

  @Test(arguments: ReportFormat.allCases)
  func noFormatSaysFalse(format: ReportFormat) {
    let isJSON = [ReportFormat.json, .jsonl, .sarif, .annotations, .claimreview].contains(format)
    let words = format.render(SampleReport.report, options: options).lowercased()
    let rest = isJSON ? words.replacing(/":\s*false/, with: "") : words
    #expect(!rest.replacing("aria-hidden=\"false\"", with: "").contains(/\bfalse\b(?!")/))
  }

  @Test(arguments: ReportFormat.allCases)
  func anEmptyRunIsAReportToo(format: ReportFormat) {
    let output = format.render(Self.run([]), options: options)
    let hasSum = ![ReportFormat.concise, .jsonl, .csv, .sheetCSV, .claimreview].contains(format)
    #expect(output.contains("0") || !hasSum)
  }

  @Test func severalArticlesBeginWithTheSumOfAll() {
    let output = ReportFormat.text.render(
      Self.run([SampleReport.document, SampleReport.document]), options: options)
    #expect(
      output.hasPrefix(
        "24 figures and dates: 4 match, 2 outdated, 2 differ, 4 do not add up, "
          + "2 on which sources differ, 4 without a source, 2 said but not checked, 2 skipped, "
          + "2 unread.  2 of 4 calculations do not add up.  4 copy problems.   2 articles\n"))
  }

  @Test func unreadableInputsAreNamedInEveryFormat() {
    let report = Self.run(
      [], failures: [Report.Failure(uri: "lost.txt", message: "no such file")])
    // A claim review is published alone; it has no place for what was not read.
    for format in ReportFormat.allCases where format != .claimreview {
      let output = format.render(report, options: options)
      #expect(output.contains("lost.txt"), "\(format)")
      #expect(output.contains("no such file"), "\(format)")
    }
  }

  @Test func verdictsThatAreNotAskedForAreOnlyCounted() {
    let few = ReportOptions(shownVerdicts: [.conflict], sha256Base64: { _ in "H" })
    let output = ReportFormat.text.render(SampleReport.report, options: few)
    #expect(output.contains("DIFFERS"))
    #expect(!output.contains("OUTDATED"))
    #expect(!output.contains("Not checked ("))
    #expect(output.hasPrefix("12 figures and dates: 2 match, 1 outdated, 1 differs"))
  }

  @Test func thePolicyOfThePageNamesItsStyleSheetByHash() throws {
    let hashing = ReportOptions(sha256Base64: { "\($0.utf8.count)" })
    let page = ReportFormat.html.render(SampleReport.report, options: hashing)
    let sheet = try #require(page.firstMatch(of: /<style>((?s).*)<\/style>/)).1
    #expect(
      page.contains(
        "default-src &#39;none&#39;; style-src &#39;sha256-\(sheet.utf8.count)&#39;; "
          + "base-uri &#39;none&#39;; form-action &#39;none&#39;"))
  }

  @Test func everyAnchorOfThePageHasATargetAndNoneIsDoubled() {
    let page = ReportFormat.html.render(
      Self.run([SampleReport.document, SampleReport.document]), options: options)
    let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    let targets = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(targets).subtracting(ids).isEmpty)
    #expect(targets.contains("d2-c11"))
  }

  @Test func aClaimReviewIsRefusedWithoutPublisherOrDecision() {
    let published = ReportOptions(
      publisher: Publisher(name: "Coast Wire", url: "https://coast.example"),
      sha256Base64: { _ in "H" })
    let undecided = Self.run([SampleReport.document])
    let refusal = ReportFormat.claimreview.refusal(of: SampleReport.report, options: options)
    #expect(refusal == .noPublisher)
    #expect(
      ReportFormat.claimreview.refusal(of: undecided, options: published) == .noDecision)
    #expect(
      ReportFormat.claimreview.refusal(of: SampleReport.report, options: published) == nil)
    #expect(ReportFormat.sarif.refusal(of: undecided, options: options) == nil)
    #expect(Publisher(name: "Coast Wire", url: "javascript:alert(1)") == nil)
    #expect(Publisher(name: " ", url: "https://coast.example") == nil)
  }

  @Test(arguments: ReportFormat.allCases)
  func inPublicNoFormatNamesAPrivateSource(format: ReportFormat) {
    let report = SampleReport.confidential
    let options = ReportOptions(
      hasTrace: true, listsPassing: true,
      publisher: Publisher(name: "Coast Wire", url: "https://coast.example"),
      sha256Base64: { _ in "H" })
    let namesNoSource = format == .concise || format == .github
    #expect(format.render(report, options: options).contains("SECRET") != namesNoSource)
    let output = format.render(report.published(withoutCopy: false), options: options)
    #expect(!output.contains("SECRET"))
    #expect(!output.contains("secret.example"))
  }

  @Test(arguments: ReportFormat.allCases)
  func withoutTheCopyOnlyQuotedWordsAreLeft(format: ReportFormat) {
    let report = SampleReport.report.published(withoutCopy: true)
    let output = format.render(report, options: options)
    #expect(!output.contains("exhausted after a month"))
    #expect(!output.contains("timetables"))
  }

  @Test func blanksKeepEveryPlace() {
    let text = "Zürich \u{20AC}5\n\u{1F600} b 12\n"
    let blanked = BlankedText.text(text, keeping: [TextRange(8, 12)])
    #expect(blanked == " \u{A0}     \u{20AC}5\n\u{E0020}     \n")
    #expect(blanked.utf8.count == text.utf8.count)
    #expect(blanked.utf16.count == text.utf16.count)
    #expect(blanked.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test func aJSONLinesReportIsTheDocumentsOfTheJSONReport() {
    let output = ReportFormat.jsonl.render(
      Self.run([SampleReport.document, SampleReport.document]), options: options)
    let lines = output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"uri\":\"ferries.txt\",\"sha256\":") })
  }
}
