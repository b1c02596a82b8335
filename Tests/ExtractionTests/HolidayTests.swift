import Claims
import Testing

@testable import Extraction

@Suite struct HolidayTests {
  private func day(_ code: String, _ year: Int) -> String? {
    Holiday(code)?.day(in: year)?.description
  }

  @Test func easterFallsOnTheSundaysOfTheWesternChurches() {
    #expect(day("easter+0", 1818) == "1818-03-22")
    #expect(day("easter+0", 2019) == "2019-04-21")
    #expect(day("easter+0", 2038) == "2038-04-25")
    #expect(day("easter+0", 2022) == "2022-04-17")
  }

  @Test func feastsAreCountedFromEaster() {
    #expect(day("easter-2", 2022) == "2022-04-15")
    #expect(day("easter+49", 2013) == "2013-05-19")
  }

  @Test func weekdaysOfAMonthAreCountedFromEitherEnd() {
    #expect(day("11,4,4", 2022) == "2022-11-24")
    #expect(day("11,4,4,1", 2013) == "2013-11-29")
    #expect(day("5,-1,1", 2022) == "2022-05-30")
    #expect(day("9,1,1", 2025) == "2025-09-01")
  }

  @Test func aFifthMondayThatIsNotThereIsNone() {
    #expect(day("2,5,1", 2022) == nil)
  }

  @Test func otherNotationsAreRefused() {
    #expect(Holiday("christmas") == nil)
    #expect(Holiday("12") == nil)
    #expect(Holiday("easterly") == nil)
  }
}
