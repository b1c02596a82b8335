import Claims
import Testing

@testable import Reports

@Suite struct CopyMarksTests {
  private let article = SampleArticle(text: "\n\n13 of the 15 members agreed\n", uri: "a.txt")

  private func stretches(_ quotes: [String]) -> [String] {
    let maker = SampleClaims(article: article)
    let findings = quotes.map { quote in
      Finding(
        claim: maker.claim(
          quote, value: String(quote.prefix(2)), .quantity(maker.quantity("13")),
          measure: "members"), verdict: .supported, flags: [], binding: nil, alternatives: [],
        comparisons: [], later: [], series: [], diagnosis: nil, explanation: [], suggestion: nil)
    }
    let report = DocumentReport(
      extract: Extract(
        document: article.document, sentences: article.sentences, mentions: [],
        claims: findings.map(\.claim), cues: [], coverage: Coverage(tokens: []),
        notifications: []), findings: findings, relations: [], editorial: [], notifications: [])
    return CopyMarks.stretches(of: article.document.blocks[0].range, in: report).map { stretch in
      let text = article.document.string(in: stretch.range)
      let claim = stretch.claim.map { ":\($0)\(stretch.isFirst ? "!" : "")" } ?? ""
      return "\(text)\(claim)" + (stretch.ending.isEmpty ? "" : "|\(stretch.ending)")
    }
  }

  @Test func plainTextIsOneStretch() {
    #expect(stretches([]) == ["13 of the 15 members agreed"])
  }

  @Test func aClaimInsideAnotherCutsItsMark() {
    #expect(
      stretches(["13 of the 15 members", "15"])
        == ["13 of the :0!", "15:1!|[1]", " members:0|[0]", " agreed"])
  }

  @Test func claimsOfOneRangeShareAMarkAndKeepTheirNumbers() {
    #expect(
      stretches(["13 of the 15", "13 of the 15"])
        == ["13 of the 15:0!|[0, 1]", " members agreed"])
  }
}
