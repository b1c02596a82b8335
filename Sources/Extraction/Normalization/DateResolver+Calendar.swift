import Claims

extension DateResolver {
  /// The week from Monday that holds a day.
  func week(of day: CalendarDay?) -> Period? {
    guard let day, let monday = day.adding(days: 1 - day.weekday),
      let sunday = monday.adding(days: 6)
    else { return nil }
    return Period(start: monday, end: sunday, grain: .week)
  }

  /// A Saturday with its Sunday: "this weekend" is the one of the present week.
  func weekend(shift: Int, from day: CalendarDay) -> Period? {
    guard let saturday = day.adding(days: 6 - day.weekday + 7 * shift),
      let sunday = saturday.adding(days: 1)
    else { return nil }
    return Period(start: saturday, end: sunday, grain: .interval)
  }

  /// The month that is `count` months after that of a day.
  func month(after count: Int, from day: CalendarDay) -> Period? {
    let index = day.year * 12 + day.month - 1 + count
    guard index >= 12 else { return nil }
    return Period(year: index / 12, month: index % 12 + 1)
  }

  /// `count` months, the first given by its distance from January of a year.
  func months(_ count: Int, from offset: Int, year: Int) -> (start: CalendarDay, end: CalendarDay)?
  {
    let first = year * 12 + offset
    let last = first + count - 1
    guard first >= 12, let start = Period(year: first / 12, month: first % 12 + 1)?.start,
      let end = Period(year: last / 12, month: last % 12 + 1)?.end
    else { return nil }
    return (start, end)
  }
}

extension CalendarDay {
  /// The same day of another month, or that month's last day where it is shorter; nil outside the
  /// years 1...9999.
  func adding(months count: Int) -> CalendarDay? {
    let index = year * 12 + month - 1 + count
    guard index >= 12 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, CalendarDay.days(inMonth: month, year: year)))
  }
}
