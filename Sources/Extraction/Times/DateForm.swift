import Claims

/// What the words of a date say, before it is known which day they mean.
indirect enum DateForm: Hashable {
  /// "October 31", "in May 2019", "Friday", "the 18th": parts of a calendar date.
  case calendar(CalendarForm)
  /// A day counted from the dateline: "yesterday" is -1.
  case day(after: Int)
  /// A stretch of the calendar chosen by its distance from the present one: "last week".
  case stretch(CalendarUnit, shift: Int)
  /// A weekday of such a stretch: "Friday of next week".
  case weekdayOf(Int, CalendarUnit, shift: Int)
  /// A quarter, half or season of a year.
  case part(PartForm)
  case holiday(Holiday, CalendarForm)
  /// A date that needs no resolving: a decade, a century, "2019-21".
  case fixed(Period)
  /// A stretch counted from a day that the text names: "the same day", "the following week".
  case narrative(CalendarUnit, shift: Int)
  /// A day or week by its place in a longer stretch: "the first Monday of next month".
  case inside(PlaceForm, DateForm)
  /// So many units after another date: "two weeks after yesterday".
  case later(DateForm, count: Int, CalendarUnit)

  /// Whether it is a month without a day.
  var isMonth: Bool {
    guard case .calendar(let form) = self else { return false }
    return form.month != nil && form.day == nil
  }

  /// Whether the words name a single day.
  var isDay: Bool {
    switch self {
    case .calendar(let form): form.day != nil || form.weekday != nil
    case .day, .weekdayOf: true
    case .stretch(let unit, _), .narrative(let unit, _): unit == .day
    case .holiday: true
    case .fixed(let period): period.grain == .day
    case .inside(let place, _): place.isDay
    case .later(_, _, let unit): unit == .day || unit == .week
    case .part: false
    }
  }
}

/// The parts of a calendar date that are printed.
struct CalendarForm: Hashable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// 1 for Monday.
  var weekday: Int?
  /// The distance that "last", "this" or "next" before it gives.
  var shift: Int?
  /// The year by its distance from the present one: "May last year" is -1.
  var yearShift: Int?

  /// Whether nothing but a year is given.
  var isYear: Bool { month == nil && day == nil && weekday == nil && year != nil }
  /// Whether the year is open.
  var lacksYear: Bool { year == nil && yearShift == nil && shift == nil }
}

/// A quarter, half or season, by its first month and the number of its months.
struct PartForm: Hashable {
  let month: Int
  let count: Int
  let grain: Period.Grain
  var year: Int?
  var shift: Int?
  var yearShift: Int?
}

/// A place in a longer stretch: the `ordinal`-th (from the end, where negative) of its units.
struct PlaceForm: Hashable {
  /// What is counted.
  enum Counted: Hashable {
    case weekday(Int)
    case unit(CalendarUnit)
  }

  let ordinal: Int
  /// How many of them: "the first two months of 2021".
  let count: Int
  let counted: Counted

  var isDay: Bool {
    guard count == 1 else { return false }
    switch counted {
    case .weekday: return true
    case .unit(let unit): return unit == .day
    }
  }
}
