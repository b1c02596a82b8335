import Claims
import Foundation
import Reports
import Support
import Testing
import Workbench

/// The sample articles in every format. `RECORD_GOLDEN=1` writes the files anew.
@Suite struct ArticleReportTests {
  private static let formats: [(ReportFormat, String)] = [
    (.text, "txt"), (.full, "full.txt"), (.concise, "concise.txt"), (.json, "json"),
    (.jsonl, "jsonl"), (.html, "html"), (.markdown, "md"), (.csv, "csv"),
    (.github, "github.txt"), (.sarif, "sarif"), (.annotations, "annotations.jsonld"),
    (.claimreview, "claimreview.jsonld"), (.sheet, "sheet.html"), (.sheetCSV, "sheet.csv"),
    (.sheetMarkdown, "sheet.md"),
  ]

  @Test(arguments: ReviewedArticle.all)
  func everyFormatIsWhatItWas(article: ReviewedArticle) throws {
    let (report, options) = (try article.report(), try article.options())
    #expect(Self.formats.count == ReportFormat.allCases.count)
    for (format, ending) in Self.formats {
      let file = Repository.root.appendingPathComponent(
        "Tests/WorkbenchTests/Golden/\(article.name).\(ending)")
      let actual = format.render(report, options: options)
      if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try Data(actual.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent); run again without RECORD_GOLDEN")
      }
      let expected = try String(contentsOf: file, encoding: .utf8)
      let place = zip(actual.split(separator: "\n"), expected.split(separator: "\n"))
        .first { $0 != $1 }
      #expect(
        actual == expected,
        "\(file.lastPathComponent): is \(place?.0 ?? "longer"), was \(place?.1 ?? "shorter")")
    }
  }
}
