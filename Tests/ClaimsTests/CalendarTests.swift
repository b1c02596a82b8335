import Claims
import Support
import Testing

@Suite struct CalendarTests {
  @Test func ordinalsRunThroughTheCalendarWithoutGaps() throws {
    var day = try #require(CalendarDay(iso: "1899-12-28"))
    for _ in 0..<60_000 {
      let next = try #require(day.adding(days: 1))
      #expect(next.ordinal == day.ordinal + 1)
      #expect(next.weekday == day.weekday % 7 + 1)
      day = next
    }
    #expect(CalendarDay(iso: "1970-01-01")?.ordinal == 0)
    #expect(CalendarDay(iso: "2022-11-04")?.weekday == 5)
  }

  @Test(arguments: ["2022-02-29", "2022-13-01", "2022-00-10", "22-1-1", "2022-1-1", "0000-01-01"])
  func refusesDaysThatDoNotExist(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test(arguments: [
    "2022", "2022-10", "2022-10-27", "2022-10-27/2022-11-04", "2022-10-27/..", "../2020-01-01",
  ])
  func periodsPrintTheNotationTheyAreReadFrom(text: String) throws {
    #expect(try #require(Period(edtf: text)).description == text)
  }

  @Test(arguments: ["", "/", "../..", "2022-10-27/", "10/27/2022", "2022-W01", "October"])
  func refusesOtherNotations(text: String) {
    #expect(Period(edtf: text) == nil)
  }

  @Test func openEndsReachWithoutLimit() throws {
    let since = try #require(Period(edtf: "2022-10-27/.."))
    let day = try #require(CalendarDay(iso: "2030-01-01"))
    #expect(since.contains(day))
    #expect(since.overlaps(Period(day: day)))
    #expect(!(try #require(Period(edtf: "2022-10"))).contains(since))
  }
}
