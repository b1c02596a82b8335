import Claims

extension CalendarDay {
  /// The week of ISO 8601 that holds the day, and the year it belongs to.
  var isoWeek: (year: Int, number: Int) {
    let thursday = adding(days: 4 - weekday) ?? self
    let first = CalendarDay(year: thursday.year, month: 1, day: 1) ?? self
    return (thursday.year, (thursday.ordinal - first.ordinal) / 7 + 1)
  }
}
