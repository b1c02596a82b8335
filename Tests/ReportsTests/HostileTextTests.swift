import Claims
import Foundation
import Reports
import Testing

@Suite struct HostileTextTests {
  private struct Texts: Decodable {
    struct Document: Decodable { let text: String }
    let documents: [Document]
  }

  private static func rendered(_ format: ReportFormat) -> String {
    format.render(
      HostileReport.report,
      options: ReportOptions(
        hasTrace: true, listsPassing: true,
        rules: [
          RuleNote(
            id: HostileReport.payload, summary: HostileReport.payload,
            rationale: HostileReport.payload, advice: HostileReport.payload)
        ], publisher: Publisher(name: HostileReport.payload, url: "https://ok.example/"),
        sha256Base64: { _ in "H" }))
  }

  @Test(arguments: ReportFormat.allCases)
  func noFormatPrintsACharacterThatSteersOrTurns(format: ReportFormat) {
    let unsafe = Self.rendered(format).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        || $0.value == 0x2028 || $0.value == 0xFEFF
    }
    #expect(unsafe.isEmpty)
  }

  @Test(arguments: [
    ReportFormat.json, .jsonl, .html, .sarif, .annotations, .claimreview, .sheet, .markdown,
    .sheetMarkdown,
  ])
  func noTextBecomesAnElement(format: ReportFormat) {
    let output = Self.rendered(format)
    #expect(!output.contains("<script"))
    #expect(!output.contains("</script"))
    #expect(!output.contains("<img"))
  }

  @Test func thePageHasOneStyleElementAndOnlyAttributesOfItsOwn() {
    let page = Self.rendered(.html)
    #expect(page.components(separatedBy: "</style>").count == 2)
    let bare = page.replacing(/="[^"]*"/, with: "=")
    #expect(bare.ranges(of: /<[^>]*\s(on[a-z]+|style|src)=/).isEmpty)
  }

  @Test func onlyWebAddressesBecomeLinks() {
    let page = Self.rendered(.html)
    let links = page.matches(of: /href="([^"#][^"]*)"/).map { String($0.1) }
    #expect(Set(links) == ["https://ok.example/&quot;onclick=&quot;x"])
    #expect(
      page.contains(
        "<a href=\"https://ok.example/&quot;onclick=&quot;x\" rel=\"noopener noreferrer\">"))
  }

  @Test func theJSONReportKeepsEveryByteOfTheText() throws {
    let report = try JSONDecoder().decode(Texts.self, from: Data(Self.rendered(.json).utf8))
    let text = try #require(report.documents.first).text
    let original = HostileReport.report.documents[0].document.text
    #expect(Array(text.utf8) == Array(original.utf8))
  }

  @Test func theConciseFormKeepsOneLineAFinding() {
    let lines = Self.rendered(.concise).split(separator: "\n")
    #expect(lines.count == 5)
  }

  @Test func membersThatDoNotExistAreLeftOut() {
    #expect(Self.rendered(.json).contains("\"claim_indices\": [0],"))
  }

  @Test(arguments: [ReportFormat.html, .sheet])
  func pagesHaveOnlyElementsAndLinksOfTheirOwn(format: ReportFormat) {
    let page = Self.rendered(format)
    let links = page.matches(of: /href="([^"#][^"]*)"/).map { String($0.1) }
    #expect(Set(links) == ["https://ok.example/&quot;onclick=&quot;x"])
    #expect(page.components(separatedBy: "<style>").count == 2)
  }

  @Test(arguments: [ReportFormat.csv, .sheetCSV])
  func noCellIsAFormulaAndNoRowIsAdded(format: ReportFormat) {
    let output = Self.rendered(format)
    #expect(output.split(separator: "\n").count == 6)
    #expect(output.ranges(of: /(?m)(^|,)"?[=+\-@|%]/).isEmpty)
    #expect(output.contains("'=1+1"))
  }

  @Test func everyLineForARunnerIsACommandOfOurs() {
    let lines = Self.rendered(.github).split(separator: "\n")
    #expect(lines.count == 6)
    for line in lines {
      #expect(line.wholeMatch(of: /::(error|warning|notice) [^:]*::.*/) != nil, "\(line)")
      #expect(!line.contains("%0A::error::owned"))
    }
  }

  @Test(arguments: [ReportFormat.markdown, .sheetMarkdown])
  func markdownHasOnlyHeadingsLinksAndCellsOfItsOwn(format: ReportFormat) {
    let bare = Self.rendered(format).replacing(/\\./, with: "")
    #expect(!bare.contains("!["))
    #expect(bare.ranges(of: /<(?!br>)/).isEmpty)
    let targets = bare.matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
    #expect(Set(targets) == ["https://ok.example/%22onclick=%22x"])
    let headings = bare.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      !headings.contains {
        $0.contains("# Owned") && !$0.contains("Fact check") && !$0.contains("heet")
          && !$0.hasPrefix("## a")
      })
    for table in bare.split(separator: "\n\n") where table.hasPrefix("|") {
      let columns = Set(table.split(separator: "\n").map { $0.count { $0 == "|" } })
      #expect(columns.count == 1, "\(table)")
    }
  }

  @Test func messagesOfSARIFHaveOnlyLinksToEvidence() throws {
    struct Log: Decodable {
      struct Message: Decodable { let text: String }
      struct Result: Decodable { let message: Message }
      struct Run: Decodable { let results: [Result] }
      let runs: [Run]
    }
    let log = try JSONDecoder().decode(Log.self, from: Data(Self.rendered(.sarif).utf8))
    for result in try #require(log.runs.first).results {
      let bare = result.message.text.replacing(/\\./, with: "")
      let targets = bare.matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
      #expect(targets.allSatisfy { Int($0) != nil }, "\(targets)")
      #expect(bare.replacing("{{", with: "").replacing("}}", with: "").ranges(of: /[{}]/).isEmpty)
    }
  }

  @Test func annotationsQuoteTheTextAsItIs() throws {
    struct Page: Decodable {
      struct Selector: Decodable {
        let exact: String?
        let start: Int?
        let end: Int?
      }
      struct Target: Decodable { let selector: [Selector] }
      struct Item: Decodable {
        let target: Target?

        enum Key: CodingKey { case target }

        init(from decoder: any Decoder) throws {
          target = try? decoder.container(keyedBy: Key.self).decode(Target.self, forKey: .target)
        }
      }
      let items: [Item]
    }
    let page = try JSONDecoder().decode(Page.self, from: Data(Self.rendered(.annotations).utf8))
    let scalars = Array(HostileReport.report.documents[0].document.text.unicodeScalars)
    let targets = page.items.compactMap(\.target)
    #expect(targets.count == 3)
    for target in targets {
      let (start, end) = (
        try #require(target.selector[1].start), try #require(target.selector[1].end)
      )
      #expect(
        Array(try #require(target.selector[0].exact).unicodeScalars) == Array(scalars[start..<end]))
    }
  }
}
