import Claims

extension DateForm {
  /// One date of two that stand side by side: "Monday" and "October 31", "May" and "last year",
  /// "Friday" and "next week". Nil where they are two dates.
  func joined(with other: DateForm, by gap: String) -> DateForm? {
    switch (self, other) {
    case (.calendar(let a), .calendar(let b)): a.joined(with: b).map { .calendar($0) }
    case (.calendar(let form), .stretch(let unit, let shift)):
      form.joined(unit, shift: shift)
    case (.stretch(let unit, let shift), .calendar(let form)):
      if let weekday = form.weekday, form == CalendarForm(weekday: weekday), unit == .week {
        .weekdayOf(weekday, unit, shift: shift)
      } else {
        nil
      }
    case (.calendar(let form), .day), (.calendar(let form), .fixed):
      form == CalendarForm(weekday: form.weekday) && other.isDay ? other : nil
    case (.day, .calendar(let form)), (.fixed, .calendar(let form)):
      form == CalendarForm(weekday: form.weekday) && isDay
        ? self
        : isDay && form.month != nil && form.day != nil ? other : nil
    case (.calendar(let form), .narrative(.week, let shift)):
      form == CalendarForm(weekday: form.weekday)
        ? form.weekday.map { .weekdayOf($0, .week, shift: shift) } : nil
    case (.part(let form), .calendar(let year)) where year.isYear: form.inYear(year.year)
    case (.part(let form), .stretch(.year, let shift)): form.inYear(shift: shift)
    case (.holiday(let holiday, let form), .calendar(let year)) where year.isYear:
      form.year == nil ? .holiday(holiday, CalendarForm(year: year.year)) : nil
    case (.holiday(let holiday, let form), .stretch(.year, let shift)):
      form.year == nil ? .holiday(holiday, CalendarForm(yearShift: shift)) : nil
    case (.calendar(let form), .holiday) where form == CalendarForm(weekday: form.weekday): other
    case (.inside(let place, let whole), _) where gap == "of" || gap == "in" || gap == "":
      whole.joined(with: other, by: gap).map { .inside(place, $0) }
    default: nil
    }
  }
}

extension CalendarForm {
  /// The union of two whose parts do not collide and make one date.
  func joined(with other: CalendarForm) -> CalendarForm? {
    guard weekday == nil || other.weekday == nil, month == nil || other.month == nil,
      day == nil || other.day == nil, year == nil || other.year == nil,
      shift == nil || other.shift == nil
    else { return nil }
    var union = self
    union.weekday = weekday ?? other.weekday
    union.month = month ?? other.month
    union.day = day ?? other.day
    union.year = year ?? other.year
    union.shift = shift ?? other.shift
    // A weekday needs a day beside it, and a year a month: "Friday 2019" is no date.
    guard union.weekday == nil || union.day != nil, union.year == nil || union.month != nil else {
      return nil
    }
    if union.month != nil, union.day != nil { union.shift = nil }
    return union
  }

  /// A date with the year or week that "last year" or "next week" names.
  fileprivate func joined(_ unit: CalendarUnit, shift other: Int) -> DateForm? {
    switch unit {
    case .year where month != nil && year == nil && shift == nil:
      var form = self
      form.yearShift = other
      return .calendar(form)
    case .week where self == CalendarForm(weekday: weekday):
      return weekday.map { .weekdayOf($0, .week, shift: other) }
    case .month where self == CalendarForm(day: day):
      return day.map {
        .inside(
          PlaceForm(ordinal: $0, count: 1, counted: .unit(.day)), .stretch(.month, shift: other))
      }
    case .day, .week, .weekend, .month, .quarter, .year, .decade, .century: return nil
    }
  }
}

extension PartForm {
  fileprivate func inYear(_ year: Int?) -> DateForm? {
    guard self.year == nil, shift == nil else { return nil }
    var form = self
    form.year = year
    return .part(form)
  }

  fileprivate func inYear(shift: Int) -> DateForm? {
    guard year == nil, self.shift == nil else { return nil }
    var form = self
    form.yearShift = shift
    return .part(form)
  }
}
