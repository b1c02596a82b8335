import Claims
import Testing

@testable import Reports

@Suite struct WordingTests {
  @Test(arguments: [
    ("2022-11-04", "4 Nov 2022"), ("2022-11", "Nov 2022"), ("2022", "2022"),
    ("2022-10-27/2022-11-04", "27 Oct 2022 to 4 Nov 2022"), ("2022-10-27/..", "since 27 Oct 2022"),
    ("../2022-11-04", "until 4 Nov 2022"),
  ])
  func periodsReadAsPeopleWriteThem(edtf: String, words: String) throws {
    #expect(try #require(Period(edtf: edtf)).words == words)
  }

  @Test(arguments: [
    ("240300", "240,300"), ("3400", "3400"), ("1234567.25", "1,234,567.25"),
    ("12 to 13", "12 to 13"),
    ("", ""), ("-", "-"),
  ])
  func longFiguresAreGrouped(plain: String, grouped: String) {
    #expect(plain.grouped == grouped)
  }

  @Test(arguments: [
    ("km", "50 km"), ("[mi_i]", "50 mi"), ("km/h", "50 km/h"), ("1", "50"), ("%", "50 %"),
    ("[lb_av]", "50 lb"), ("USD", "50 USD"), ("Cel", "50 \u{B0}C"), ("[ft_i]/s", "50 ft/s"),
  ])
  func unitsReadAsPeopleWriteThem(code: String, words: String) {
    #expect(UnitWords.joined("50", code) == words)
  }

  @Test func whiteSpaceOfAnySortIsOneSpace() {
    #expect("a\r\n\t b\u{2028}c\u{A0}d".printable == "a b c d")
    #expect("a\u{200B}\u{202E}b\u{1B}[0mc".printable == "a\u{200B}b[0mc")
  }

  @Test func linesBreakAtSpacesAndHangBelowTheirLabel() {
    #expect(
      Paragraph.lines("aa bb cc unbreakablyLong d", after: "  Do  ", width: 12)
        == ["  Do  aa bb", "      cc", "      unbreakablyLong", "      d"])
  }

  @Test func axesHaveRoundTicks() {
    let axis = AxisScale(17, 63, from: 164, to: 16, margin: 0)
    #expect(axis.ticks(about: 4) == [20, 40, 60])
    #expect((axis.place(17), axis.place(63)) == (164, 16))
    #expect(AxisScale.words(240_000) == "240,000")
    #expect(AxisScale.words(-0.25) == "\u{2212}0.25")
    #expect(AxisScale(5, 5, from: 0, to: 100, margin: 0).place(5) == 0)
  }

  @Test func aFlatAxisAtZeroStillHasALength() {
    #expect(AxisScale(0, 0, from: 0, to: 100, margin: 0).high == 1)
  }

  @Test func whatIsPossibleNamesItsNeighbours() throws {
    let maker = SampleClaims(article: .ferries)
    let finding = Finding(
      claim: maker.claim(
        "15 harbours", value: "15", .quantity(maker.quantity("15")), measure: "harbours"),
      verdict: .bounded, flags: [], binding: nil, alternatives: [], comparisons: [], later: [],
      series: SampleFacts.cancellations, diagnosis: nil, explanation: [], suggestion: nil)
    #expect(finding.words == "possible (between 59 and 63)")
  }
}
