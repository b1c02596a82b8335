import Claims

/// Turns partial and relative dates into periods, counted from the article's own date.
///
/// A date without a year is the latest that is not after the dateline, unless the sentence speaks
/// of the future. Without a dateline every answer that needs one is nil.
struct DateResolver {
  let dateline: CalendarDay?
  /// Whether the words before the date point forward: "will", "scheduled for".
  let isFuture: Bool

  /// A day of a month; the year may be missing.
  func day(year: Int?, month: Int, day: Int) -> Period? {
    if let year {
      return CalendarDay(year: year, month: month, day: day).map(Period.init(day:))
    }
    guard let dateline else { return nil }
    // Eight years reach the nearest 29 February on either side of a century.
    for distance in 0...8 {
      let year = dateline.year + (isFuture ? distance : -distance)
      guard let found = CalendarDay(year: year, month: month, day: day) else { continue }
      if isFuture ? found >= dateline : found <= dateline { return Period(day: found) }
    }
    return nil
  }

  /// A month; the year may be missing.
  func month(_ month: Int, year: Int?, shift: Int?) -> Period? {
    if let year { return Period(year: year, month: month) }
    guard let dateline else { return nil }
    let isPresent = month == dateline.month
    let isEarlier = month < dateline.month
    let distance: Int
    switch shift {
    case .some(0): distance = 0
    case .some(let shift) where shift > 0: distance = isEarlier || isPresent ? 1 : 0
    case .some: distance = isEarlier ? 0 : -1
    case .none where isFuture: distance = isEarlier ? 1 : 0
    case .none: distance = isEarlier || isPresent ? 0 : -1
    }
    return Period(year: dateline.year + distance, month: month)
  }

  /// A weekday, 1 for Monday: the nearest one not after the dateline, or not before it.
  func weekday(_ weekday: Int, shift: Int?) -> Period? {
    guard let dateline else { return nil }
    let back = (dateline.weekday - weekday + 7) % 7
    let ahead = (weekday - dateline.weekday + 7) % 7
    let days: Int
    switch shift {
    case .some(0): days = ahead
    // "next Friday" is that of the next week.
    case .some(let shift) where shift > 0: days = 7 + weekday - dateline.weekday
    case .some: days = back == 0 ? -7 : -back
    case .none: days = isFuture ? ahead : -back
    }
    return dateline.adding(days: days).map(Period.init(day:))
  }

  /// The day that is `days` after the dateline.
  func day(after days: Int) -> Period? {
    dateline?.adding(days: days).map(Period.init(day:))
  }

  /// A stretch of the calendar chosen by its distance from the present one: "last week" is -1.
  func stretch(_ unit: CalendarUnit, shift: Int) -> Period? {
    guard let dateline else { return nil }
    switch unit {
    case .day: return day(after: shift)
    case .week: return week(of: dateline.adding(days: 7 * shift))
    case .weekend: return weekend(shift: shift, from: dateline)
    case .month: return month(after: shift, from: dateline)
    case .quarter:
      return months(3, from: (dateline.month - 1) / 3 * 3 + 3 * shift, year: dateline.year)
        .map { Period(start: $0.start, end: $0.end, grain: .quarter) }
    case .year: return Period(year: dateline.year + shift)
    case .decade: return decade((dateline.year / 10 + shift) * 10)
    case .century: return century((dateline.year - 1) / 100 + 1 + shift)
    }
  }

  /// The stretch of `unit` that lies `count` of them from the dateline: "three years ago".
  func stretch(_ unit: CalendarUnit, distance: Int) -> Period? { stretch(unit, shift: distance) }

  /// The time that ends with the dateline or begins with it: "the past three years".
  func span(_ unit: CalendarUnit, count: Int, isPast: Bool) -> Period? {
    guard let dateline, (0...9999).contains(count) else { return nil }
    let distance = isPast ? -count : count
    let other: CalendarDay?
    switch unit {
    case .day: other = dateline.adding(days: distance)
    case .week, .weekend: other = dateline.adding(days: 7 * distance)
    case .month: other = dateline.adding(months: distance)
    case .quarter: other = dateline.adding(months: 3 * distance)
    case .year: other = dateline.adding(months: 12 * distance)
    case .decade: other = dateline.adding(months: 120 * distance)
    case .century: other = dateline.adding(months: 1200 * distance)
    }
    return other.map { Period(start: $0, end: dateline, grain: .interval) }
  }

  /// The ten years from a year that ends in zero.
  func decade(_ first: Int) -> Period? {
    guard let start = CalendarDay(year: first, month: 1, day: 1),
      let end = CalendarDay(year: first + 9, month: 12, day: 31)
    else { return nil }
    return Period(start: start, end: end, grain: .decade)
  }

  /// A century by its number; the 20th holds the years that begin with 19.
  func century(_ number: Int) -> Period? {
    let first = max(1, (number - 1) * 100)
    guard number > 0, let start = CalendarDay(year: first, month: 1, day: 1),
      let end = CalendarDay(year: (number - 1) * 100 + 99, month: 12, day: 31)
    else { return nil }
    return Period(start: start, end: end, grain: .century)
  }

  /// A part of a year that begins with a month: a quarter, a half, a season. Without a year it is
  /// the latest that began by the dateline, or by `shift` an earlier or later one.
  func part(from month: Int, count: Int, year: Int?, shift: Int?, grain: Period.Grain) -> Period? {
    let found: Int
    if let year {
      found = year
    } else if let dateline {
      let hasBegun = month <= dateline.month
      let isOver = month + count - 1 < dateline.month
      switch shift {
      case .some(0): found = dateline.year
      case .some(let shift) where shift > 0: found = dateline.year + (hasBegun ? 1 : 0)
      case .some: found = dateline.year - (isOver ? 0 : 1)
      case .none where isFuture: found = dateline.year + (isOver ? 1 : 0)
      case .none: found = dateline.year - (hasBegun ? 0 : 1)
      }
    } else {
      return nil
    }
    return months(count, from: month - 1, year: found)
      .map { Period(start: $0.start, end: $0.end, grain: grain) }
  }
}
