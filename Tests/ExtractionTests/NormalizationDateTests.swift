import Claims
import Testing

@testable import Extraction

@Suite struct NormalizationDateTests {
  /// A Friday.
  private let dateline = CalendarDay(year: 2022, month: 11, day: 4)

  private func past() -> DateResolver { DateResolver(dateline: dateline, isFuture: false) }
  private func future() -> DateResolver { DateResolver(dateline: dateline, isFuture: true) }

  @Test func aDayWithoutAYearIsTheLatestNotAfterTheDateline() {
    #expect(past().day(year: nil, month: 10, day: 31)?.description == "2022-10-31")
    #expect(past().day(year: nil, month: 11, day: 4)?.description == "2022-11-04")
    #expect(past().day(year: nil, month: 11, day: 5)?.description == "2021-11-05")
    #expect(past().day(year: nil, month: 2, day: 29)?.description == "2020-02-29")
  }

  @Test func aDayInAFutureSentenceIsTheNextNotBeforeTheDateline() {
    #expect(future().day(year: nil, month: 10, day: 31)?.description == "2023-10-31")
    #expect(future().day(year: nil, month: 11, day: 4)?.description == "2022-11-04")
  }

  @Test func monthsFollowTheSameRule() {
    #expect(past().month(5, year: nil, shift: nil)?.description == "2022-05")
    #expect(past().month(11, year: nil, shift: nil)?.description == "2022-11")
    #expect(past().month(12, year: nil, shift: nil)?.description == "2021-12")
    #expect(future().month(5, year: nil, shift: nil)?.description == "2023-05")
    #expect(past().month(11, year: nil, shift: -1)?.description == "2021-11")
    #expect(past().month(3, year: nil, shift: 1)?.description == "2023-03")
  }

  @Test func weekdaysAreTheNearestInTheDirectionOfTheSentence() {
    #expect(past().weekday(5, shift: nil)?.description == "2022-11-04")
    #expect(past().weekday(1, shift: nil)?.description == "2022-10-31")
    #expect(future().weekday(1, shift: nil)?.description == "2022-11-07")
    #expect(past().weekday(5, shift: 1)?.description == "2022-11-11")
    #expect(past().weekday(5, shift: -1)?.description == "2022-10-28")
  }

  @Test func stretchesAreWholeCalendarUnits() {
    #expect(past().stretch(.week, shift: -1)?.description == "2022-10-24/2022-10-30")
    #expect(past().stretch(.weekend, shift: -1)?.description == "2022-10-29/2022-10-30")
    #expect(past().stretch(.month, shift: -11)?.description == "2021-12")
    #expect(past().stretch(.quarter, shift: -1)?.description == "2022-07-01/2022-09-30")
    #expect(past().stretch(.decade, shift: 0)?.description == "202X")
    #expect(past().stretch(.century, shift: -1)?.description == "19XX")
  }

  @Test func spansEndOrBeginWithTheDateline() {
    #expect(past().span(.month, count: 9, isPast: true)?.description == "2022-02-04/2022-11-04")
    #expect(past().span(.day, count: 10, isPast: false)?.description == "2022-11-04/2022-11-14")
  }

  @Test func withoutADatelineNothingRelativeIsKnown() {
    let resolver = DateResolver(dateline: nil, isFuture: false)
    #expect(resolver.day(year: nil, month: 10, day: 31) == nil)
    #expect(resolver.weekday(5, shift: nil) == nil)
    #expect(resolver.stretch(.year, shift: 0) == nil)
    #expect(resolver.day(year: 2006, month: 10, day: 9)?.description == "2006-10-09")
  }

  @Test func datesBeyondTheCalendarAreNone() {
    #expect(past().stretch(.year, shift: -5000) == nil)
    #expect(past().stretch(.month, shift: -50_000) == nil)
    #expect(past().span(.century, count: 9000, isPast: false) == nil)
  }
}
