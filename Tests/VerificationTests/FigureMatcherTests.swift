import Claims
import Testing

@testable import Verification

/// Two figures held against each other, whatever stands around them.
@Suite struct FigureMatcherTests {
  private let matcher = FigureMatcher(
    units: UnitTable([
      .init(code: "m", dimension: "length", ratio: Rational(1), offset: .zero, label: "metres"),
      .init(code: "km", dimension: "length", ratio: Rational(1000), offset: .zero, label: "km"),
    ]))

  private func figure(
    _ value: PassageFigure.Value, isCount: Bool = false, point: PassageFigure.Point? = nil
  ) -> PassageFigure {
    PassageFigure(
      value: value, kind: .number, isCount: isCount, text: "", words: 0..<1, noun: [], near: [],
      point: point, lead: nil, measure: [], isStated: false, countsPersons: false, head: nil,
      setsApart: false, ageOf: nil, event: nil, isMaking: false, contrasts: [:])
  }

  private func count(_ low: Int?, _ high: Int?, isOpen: Bool = false) -> PassageFigure {
    figure(
      .amount(
        Magnitude(
          low: low.map { .init(Rational($0), isOpen: isOpen) },
          high: high.map { .init(Rational($0), isOpen: isOpen) }), unit: "1"), isCount: true)
  }

  private func years(_ first: Int, _ last: Int) throws -> PassageFigure {
    let start = try #require(CalendarDay(year: first, month: 1, day: 1))
    let end = try #require(CalendarDay(year: last, month: 12, day: 31))
    return figure(
      .days(Period(start: start, end: end, grain: first == last ? .year : .interval)))
  }

  @Test func evidenceInsideTheClaimAgreesAndApartFromItExcludes() {
    #expect(matcher.outcome(of: count(50, nil), against: count(53, 53)) == .agrees)
    #expect(matcher.outcome(of: count(60, nil), against: count(53, 53)) == .disjoint)
    #expect(matcher.outcome(of: count(nil, 60), against: count(53, nil)) == .open)
    #expect(matcher.outcome(of: count(53, 53), against: count(50, nil)) == .open)
  }

  @Test func aCountIsNoMeasuredFigure() {
    let length = figure(.amount(Magnitude(exactly: Rational(5)), unit: "m"))
    #expect(matcher.outcome(of: count(5, 5), against: length) == nil)
  }

  @Test func unitsOfOneDimensionAreConverted() {
    let metres = figure(.amount(Magnitude(exactly: Rational(5000)), unit: "m"))
    let kilometres = figure(.amount(Magnitude(exactly: Rational(5)), unit: "km"))
    #expect(matcher.outcome(of: metres, against: kilometres) == .agrees)
  }

  @Test func aShareComparesWithAPercentage() {
    let half = figure(
      .share(part: Magnitude(exactly: Rational(4)), whole: Magnitude(exactly: Rational(8))))
    let percent = figure(.amount(Magnitude(exactly: Rational(50)), unit: "%"))
    #expect(matcher.outcome(of: half, against: percent) == .agrees)
  }

  @Test func periodsContainExcludeOrOverlap() throws {
    let year = try years(1987, 1987)
    let day = figure(.days(Period(day: try #require(CalendarDay(year: 1987, month: 5, day: 3)))))
    #expect(matcher.outcome(of: year, against: day) == .agrees)
    #expect(matcher.outcome(of: day, against: year) == .open)
    #expect(try matcher.outcome(of: years(1986, 1986), against: day) == .disjoint)
  }

  @Test func stretchesStatedFromEndToEndMustShareAnEnd() throws {
    #expect(try matcher.outcome(of: years(1820, 1830), against: years(1816, 1828)) == .disjoint)
    #expect(try matcher.outcome(of: years(1816, 1830), against: years(1816, 1828)) == .open)
    #expect(try matcher.outcome(of: years(1816, 1828), against: years(1816, 1828)) == .agrees)
  }

  @Test func datesWithoutAYearCompareByMonthAndDay() throws {
    let day = figure(.days(Period(day: try #require(CalendarDay(year: 2005, month: 7, day: 8)))))
    #expect(matcher.outcome(of: figure(.calendar(month: 8, day: nil)), against: day) == .disjoint)
    #expect(matcher.outcome(of: figure(.calendar(month: 7, day: 8)), against: day) == .agrees)
    #expect(matcher.outcome(of: figure(.calendar(month: 7, day: 9)), against: day) == .disjoint)
  }

  @Test func theSameNumberWithAnotherHedgeIsToldApart() {
    func point(_ comparator: Hedge.Comparator, isRounded: Bool = false) -> PassageFigure {
      figure(
        .amount(Magnitude(exactly: Rational(80)), unit: "1"), isCount: true,
        point: .init(number: Rational(80), comparator: comparator, isRounded: isRounded))
    }
    #expect(matcher.outcome(of: point(.equal), against: point(.moreThan)) == .hedged)
    #expect(matcher.outcome(of: point(.lessThan), against: point(.equal)) == .disjoint)
    #expect(
      matcher.outcome(of: point(.lessThan), against: point(.equal, isRounded: true)) == .excluded)
  }

  @Test func placesInAnOrderAreExact() {
    #expect(
      matcher.outcome(of: figure(.place(42)), against: figure(.place(43))) == .disjoint)
    #expect(matcher.outcome(of: figure(.place(42)), against: count(42, 42)) == nil)
  }

  @Test func wordsThatBeginAlikeAreFound() {
    #expect(KeyMatch.contains(["alloc"], "alloc"))
    #expect(KeyMatch.contains(["identifi"], "identif"))
    #expect(!KeyMatch.contains(["state"], "station"))
    #expect(!KeyMatch.contains(["1998"], "1999"))
  }
}
