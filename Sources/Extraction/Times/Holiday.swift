import Claims

/// A day of the year that a rule fixes.
enum Holiday: Hashable {
  case fixed(month: Int, day: Int)
  /// The `ordinal`-th such weekday of a month, the last where it is -1, and `plus` days later.
  case weekday(ordinal: Int, weekday: Int, month: Int, plus: Int)
  /// So many days after Easter Sunday of the Western churches.
  case easter(plus: Int)

  /// Reads the notation of the table `holidays`: `12-25`, `11-4-4` (month, ordinal, weekday; a
  /// fourth number adds days), `easter+1`.
  init?(_ text: String) {
    if text.hasPrefix("easter") {
      guard let days = Int(text.dropFirst(6).drop { $0 == "+" }) else { return nil }
      self = .easter(plus: days)
      return
    }
    let numbers = text.split(separator: ",").compactMap { Int($0) }
    switch numbers.count {
    case 2: self = .fixed(month: numbers[0], day: numbers[1])
    case 3, 4:
      self = .weekday(
        ordinal: numbers[1], weekday: numbers[2], month: numbers[0],
        plus: numbers.count == 4 ? numbers[3] : 0)
    default: return nil
    }
  }

  /// The day in a year; nil where there is none.
  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
    case .weekday(let ordinal, let weekday, let month, let plus):
      Holiday.weekday(ordinal, weekday, month: month, year: year)?.adding(days: plus)
    case .easter(let plus): Holiday.easter(year)?.adding(days: plus)
    }
  }

  /// The `ordinal`-th weekday of a month, counted from its end where negative.
  static func weekday(_ ordinal: Int, _ weekday: Int, month: Int, year: Int) -> CalendarDay? {
    guard let period = Period(year: year, month: month) else { return nil }
    return Holiday.weekday(ordinal, weekday, in: period)
  }

  /// The `ordinal`-th weekday of a period, counted from its end where negative.
  static func weekday(_ ordinal: Int, _ weekday: Int, in period: Period) -> CalendarDay? {
    guard let first = period.start, let last = period.end, ordinal != 0 else { return nil }
    let day: CalendarDay?
    if ordinal > 0 {
      day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (ordinal - 1))
    } else {
      day = last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (ordinal + 1))
    }
    return day.flatMap { period.contains($0) ? $0 : nil }
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
  static func easter(_ year: Int) -> CalendarDay? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
