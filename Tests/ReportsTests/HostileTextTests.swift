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
      options: ReportOptions(hasTrace: true, listsPassing: true, sha256Base64: { _ in "H" }))
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

  @Test(arguments: [ReportFormat.json, .jsonl, .html])
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
}
