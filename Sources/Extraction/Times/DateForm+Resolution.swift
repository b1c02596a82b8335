import Claims

/// What partial dates are counted from: the dateline and tense, and what the text named before.
struct TimeContext {
  let resolver: DateResolver
  /// Whether nothing in the sentence says which way an open date lies.
  let isOpen: Bool
  /// Whether the expression stands alone, as in a calendar.
  let isAlone: Bool
  /// The year of the last full date before, where it may stand for an open year.
  let year: Int?
  /// The last day that the text named.
  let day: CalendarDay?
  /// The beginning of the last day, month or year that it named.
  let point: CalendarDay?
}

extension DateForm {
  /// The period that the words mean; nil where it cannot be known.
  func period(in context: TimeContext) -> Period? {
    switch self {
    case .calendar(let form): form.period(in: context)
    case .day(let count): context.resolver.day(after: count)
    case .stretch(let unit, let shift): context.resolver.stretch(unit, shift: shift)
    case .weekdayOf(let weekday, let unit, let shift):
      context.resolver.stretch(unit, shift: shift)
        .flatMap { $0.start?.adding(days: weekday - 1) }.map(Period.init(day:))
    case .part(let form): form.period(in: context)
    case .holiday(let holiday, let form): DateForm.period(of: holiday, form, in: context)
    case .fixed(let period): period
    case .narrative(let unit, let shift): DateForm.narrative(unit, shift, in: context)
    case .inside(let place, let whole):
      whole.period(in: context).flatMap { place.period(in: $0) }
    case .later(let form, let count, let unit):
      form.period(in: context)?.start.flatMap { start in
        DateResolver(dateline: start, isFuture: false).moved(unit, by: count)
      }
    }
  }

  private static func narrative(
    _ unit: CalendarUnit, _ shift: Int, in context: TimeContext
  ) -> Period? {
    let isDeictic = shift == 0 || context.resolver.isFuture
    let named = unit == .day || unit == .week ? context.day : context.point
    guard let day = named ?? (isDeictic ? context.resolver.dateline : nil) else { return nil }
    return DateResolver(dateline: day, isFuture: false).stretch(unit, shift: shift)
  }

  private static func period(
    of holiday: Holiday, _ form: CalendarForm, in context: TimeContext
  ) -> Period? {
    let dateline = context.resolver.dateline
    if let year = form.year ?? form.yearShift.flatMap({ shift in dateline.map { $0.year + shift } })
    {
      return holiday.day(in: year).map(Period.init(day:))
    }
    guard let dateline else { return nil }
    let days = (-1...1).compactMap { holiday.day(in: dateline.year + $0) }
    let isAhead: Bool
    switch form.shift {
    case .some(let shift) where shift != 0: isAhead = shift > 0
    case .some, .none: isAhead = context.resolver.isFuture
    }
    let found = isAhead ? days.first { $0 >= dateline } : days.last { $0 <= dateline }
    return found.map(Period.init(day:))
  }
}

extension CalendarForm {
  func period(in context: TimeContext) -> Period? {
    let resolver = context.resolver
    let known =
      year ?? yearShift.flatMap { shift in resolver.dateline.map { $0.year + shift } }
      ?? (shift == nil ? context.year : nil)
    if let month, let day { return self.day(month: month, day: day, year: known, in: context) }
    if let month {
      if known == nil, shift == nil, context.isOpen, let ahead = near(month, in: resolver) {
        return ahead
      }
      return resolver.month(month, year: known, shift: shift)
    }
    if let day { return self.day(ofMonth: day, in: resolver) }
    if let weekday { return resolver.weekday(weekday, shift: shift) }
    return known.flatMap { Period(year: $0) }
  }

  /// The next month, where the words leave open which way it lies.
  private func near(_ month: Int, in resolver: DateResolver) -> Period? {
    guard let dateline = resolver.dateline, month == dateline.month % 12 + 1 else { return nil }
    return resolver.month(after: 1, from: dateline)
  }

  private func day(month: Int, day: Int, year: Int?, in context: TimeContext) -> Period? {
    let resolver = context.resolver
    if let year { return resolver.day(year: year, month: month, day: day) }
    if let weekday, let dateline = resolver.dateline {
      for distance in resolver.isFuture ? [0, 1, -1, 2] : [0, -1, 1, -2, 2] {
        if let found = CalendarDay(year: dateline.year + distance, month: month, day: day),
          found.weekday == weekday
        {
          return Period(day: found)
        }
      }
    }
    if context.isOpen, let dateline = resolver.dateline,
      let ahead = DateResolver(dateline: dateline, isFuture: true)
        .day(year: nil, month: month, day: day)?.start,
      ahead.ordinal - dateline.ordinal <= CalendarForm.nearDays
    {
      return Period(day: ahead)
    }
    return resolver.day(year: nil, month: month, day: day)
  }

  /// How many days ahead a date without a year is taken for the coming one when no verb says so.
  private static let nearDays = 45

  /// "the 18th": the nearest such day in the direction of the sentence, on its weekday if one is
  /// given.
  private func day(ofMonth day: Int, in resolver: DateResolver) -> Period? {
    guard let dateline = resolver.dateline else { return nil }
    for distance in 0...12 {
      let index =
        dateline.year * 12 + dateline.month - 1 + (resolver.isFuture ? distance : -distance)
      guard let found = CalendarDay(year: index / 12, month: index % 12 + 1, day: day),
        resolver.isFuture ? found >= dateline : found <= dateline,
        weekday.map({ $0 == found.weekday }) ?? true
      else { continue }
      return Period(day: found)
    }
    return nil
  }
}

extension PartForm {
  /// How many months ahead a quarter is taken for the coming one when no verb says so.
  private static let nearMonths = 2

  func period(in context: TimeContext) -> Period? {
    let known =
      year ?? yearShift.flatMap { shift in context.resolver.dateline.map { $0.year + shift } }
      ?? (shift == nil && context.resolver.dateline == nil ? context.year : nil)
    var resolver = context.resolver
    if context.isOpen, let dateline = resolver.dateline,
      (1...PartForm.nearMonths).contains(month - dateline.month)
    {
      resolver = DateResolver(dateline: dateline, isFuture: true)
    }
    return resolver.part(from: month, count: count, year: known, shift: shift, grain: grain)
  }
}

extension PlaceForm {
  /// The place inside a period; nil where there is none.
  func period(in whole: Period) -> Period? {
    switch counted {
    case .weekday(let weekday):
      return Holiday.weekday(ordinal, weekday, in: whole).map(Period.init(day:))
    case .unit(let unit):
      guard var first = whole.start, var last = whole.end else { return nil }
      if unit == .week {
        // The weeks of a year are those of ISO 8601, and those of a month lie wholly in it.
        let inside = whole.grain == .year ? (3, 3) : (0, 6)
        first = first.adding(days: (7 + inside.0 - (first.weekday - 1)) % 7) ?? first
        last = last.adding(days: -((last.weekday - 1 - inside.1 + 7) % 7)) ?? last
      }
      let isFromEnd = ordinal < 0
      let edge = DateResolver(dateline: isFromEnd ? last : first, isFuture: false)
      let step = isFromEnd ? ordinal + 1 : ordinal - 1
      guard let one = edge.stretch(unit, shift: step) else { return nil }
      guard count > 1 else { return one }
      let far = edge.stretch(unit, shift: isFromEnd ? step - count + 1 : step + count - 1)
      return Period(
        start: isFromEnd ? far?.start : one.start, end: isFromEnd ? one.end : far?.end,
        grain: .interval)
    }
  }
}

extension DateResolver {
  /// The day or stretch `count` units from the dateline; units of a week keep the day.
  func moved(_ unit: CalendarUnit, by count: Int) -> Period? {
    switch unit {
    case .day: day(after: count)
    case .week: day(after: 7 * count)
    case .month: dateline?.adding(months: count).map(Period.init(day:))
    case .year: dateline?.adding(months: 12 * count).map(Period.init(day:))
    case .weekend, .quarter, .decade, .century: stretch(unit, shift: count)
    }
  }
}
