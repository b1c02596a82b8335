import Claims
import Foundation
import Reports
import Testing
import Workbench

@Suite struct ReplayTests {
  private static let article = ReviewedArticle.all[0]
  private static let json = Result {
    try ReportFormat.json.render(article.report(), options: article.options())
  }

  private func outcome(_ json: String, isPublished: Bool = false) throws -> Replay.Outcome {
    try Replay(Data(json.utf8)).outcome(
      with: ShippedWorkbench.checker.get(), version: "0.0.0", isPublished: isPublished)
  }

  @Test func aReportProvesItselfAndNamesWhatElseChanged() throws {
    let outcome = try outcome(Self.json.get())
    #expect(outcome.difference == nil)
    #expect(outcome.documents == 1)
    #expect(outcome.compared >= 10)
    #expect(outcome.changes.contains { $0.hasPrefix("rules builtin: was RULES, is ") })
  }

  @Test func theFirstDifferenceIsNamedWithItsPlace() throws {
    let forged = try Self.json.get().replacing(
      "\"verdict\": \"supported\"", with: "\"verdict\": \"conflict\"")
    let difference = try #require(try outcome(forged).difference)
    #expect(difference.hasPrefix("Tests/Articles/security-council.txt: claims["))
    #expect(difference.hasSuffix(".verdict: recorded \"conflict\", now \"supported\""))
  }

  @Test func aTextThatWasChangedProvesNothing() throws {
    let forged = try Self.json.get().replacing("Divided Council", with: "United Council")
    let difference = try #require(try outcome(forged).difference)
    #expect(difference.contains("the text is not the one that was checked"))
  }

  @Test func aPublishedReportIsProvedAsOne() throws {
    let article = Self.article
    let report = try article.report().published(withoutCopy: false)
    let json = ReportFormat.json.render(report, options: try article.options())
    #expect(try outcome(json, isPublished: true).difference == nil)
    let blanked = try article.report().published(withoutCopy: true)
    let other = ReportFormat.json.render(blanked, options: try article.options())
    #expect(try outcome(other, isPublished: true).difference?.contains("left out") == true)
  }

  @Test func anUnknownMemberIsPassedOver() throws {
    let extended = try Self.json.get().replacing(
      "\"coverage\": {", with: "\"novelty\": 1,\n      \"coverage\": {")
    let difference = try #require(try outcome(extended).difference)
    #expect(difference.hasSuffix("novelty: recorded 1, now missing"))
    let shortened = try Self.json.get().replacing(
      /"suggestion": (null|"[^"]*")/, with: "\"x\": null")
    #expect(
      try outcome(shortened).difference?.contains(".x: recorded nothing, now missing") == true)
  }

  @Test(arguments: ["", "{", "{}", "[]", "{\"schema\": \"assay-report\", \"version\": 2}"])
  func whatIsNoReportIsRefused(text: String) {
    #expect(throws: Replay.Problem.self) { try Replay(Data(text.utf8)) }
  }
}
