import Claims
import Testing

@testable import Extraction

@Suite struct TimexTests {
  private func document(_ text: String) -> Document {
    Document(
      uri: "test", mediaType: "text/plain", text: text,
      blocks: [Block(range: TextRange(0, text.utf8.count), role: .body)],
      sourceMap: SourceMap(segments: []), sourceHash: "", textHash: "", dateline: nil)
  }

  private func timex(
    _ value: Mention.Value, kind: Mention.Kind = .date, in text: String = "It fell then.",
    captures: [Mention.Capture] = []
  ) -> String? {
    let document = document(text)
    let range = TextRange(0, text.utf8.count)
    let mention = Mention(
      range: range, core: range, kind: kind, value: value, rule: "mentions/test",
      captures: captures)
    return TimexWriter(document: document, addressed: AddressedText(document))
      .timex(of: mention)
  }

  private func period(_ edtf: String, _ grain: Period.Grain) -> Mention.Value {
    let period = Period(edtf: edtf)
    return .period(Period(start: period?.start, end: period?.end, grain: grain))
  }

  @Test func periodsAreWrittenInTheirGrain() {
    #expect(timex(period("2022-10-24/2022-10-30", .week)) == "2022-W43")
    #expect(timex(period("2022-07-01/2022-09-30", .quarter)) == "2022-Q3")
    #expect(timex(period("2022-07-01/2022-12-31", .half)) == "2022-H2")
    #expect(timex(period("2022-06-01/2022-08-31", .season)) == "2022-SU")
    #expect(timex(period("1990-01-01/1999-12-31", .decade)) == "199")
    #expect(timex(period("2022-10-29/2022-10-30", .interval)) == "2022-W43-WE")
  }

  @Test func rangesGiveTheBeginningOfTheLastStretchAndTheLength() {
    #expect(timex(period("2014/2018", .interval)) == "(2014-01-01,2018-01-01,P4Y)")
    #expect(timex(period("2022-04/2022-06", .interval)) == "(2022-04-01,2022-06-01,P2M)")
    #expect(
      timex(period("2022-10-27/2022-10-31", .interval)) == "(2022-10-27,2022-10-31,P4D)")
  }

  @Test func theWeekOfTheFirstDaysOfAYearBelongsToTheYearOfItsThursday() {
    #expect(CalendarDay(year: 2021, month: 1, day: 3)?.isoWeek ?? (0, 0) == (2020, 53))
    #expect(CalendarDay(year: 2019, month: 12, day: 30)?.isoWeek ?? (0, 0) == (2020, 1))
  }

  @Test func timesKeepTheZoneOnlyWhereItIsUTC() {
    let day = CalendarDay(year: 2022, month: 11, day: 4)
    let utc = TimeOfDay(day: day, clock: ClockTime(hour: 16, minute: 0, zone: "Z"), part: nil)
    let tokyo = TimeOfDay(
      day: day, clock: ClockTime(hour: 16, minute: 5, zone: "+09:00"), part: nil)
    #expect(timex(.time(utc), kind: .time) == "2022-11-04T16:00Z")
    #expect(timex(.time(tokyo), kind: .time) == "2022-11-04T16:05")
    let morning = TimeOfDay(day: day, clock: nil, part: .morning)
    #expect(timex(.time(morning), kind: .time) == "2022-11-04TMO")
  }

  @Test func recurrencesAndReferencesHaveValuesOfTheirOwn() {
    let friday = Recurrence(count: 1, unit: "wk", weekday: 5)
    #expect(timex(.recurrence(friday), kind: .recurrence) == "XXXX-WXX-5")
    #expect(timex(.recurrence(Recurrence(count: 2, unit: "d")), kind: .recurrence) == "P2D")
    #expect(timex(.reference(.past)) == "PAST_REF")
  }

  @Test func aMessageLeavesOpenWhatItDoesNotSay() {
    let text = "I leave on May 9"
    let captures = [
      Mention.Capture(name: "m", range: TextRange(11, 14)),
      Mention.Capture(name: "d", range: TextRange(15, 16)),
    ]
    #expect(timex(period("2022-05-09", .day), in: text, captures: captures) == "XXXX-05-09")
    #expect(
      timex(period("2022-05-09", .day), in: "They left on May 9.", captures: captures)
        == "2022-05-09")
  }

  @Test func quotedWordsMakeNoMessageOfAReport() {
    let quoted = document("\u{201C}I leave on May 9,\u{201D} said the clerk.")
    #expect(!AddressedText(quoted).contains(TextRange(3, 10)))
    #expect(AddressedText(document("Where were you on May 9")).contains(TextRange(0, 5)))
  }
}
