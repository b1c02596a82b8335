/// A moment or a part of a day: "16:00 UTC", "Thursday morning", "3 p.m. on May 5".
public struct TimeOfDay: Hashable, Sendable {
  /// The day; nil where neither the words nor the document say it.
  public let day: CalendarDay?
  /// The time on the clock, where one is given.
  public let clock: ClockTime?
  /// The part of the day, where no clock time is given.
  public let part: DayPart?

  /// Makes a time of day.
  public init(day: CalendarDay?, clock: ClockTime?, part: DayPart?) {
    self.day = day
    self.clock = clock
    self.part = part
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// The time as ISO 8601 or TIMEX3: `2022-11-04T16:00Z`, `T15`, `2022-11-04TMO`.
  public var description: String {
    let time = clock.map { "\($0)" } ?? part.map { "T" + $0.rawValue } ?? ""
    return (day.map { "\($0)" } ?? "") + time
  }
}
