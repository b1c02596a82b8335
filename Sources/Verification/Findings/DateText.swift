import Claims

/// Dates in running text, the same in every locale.
enum DateText {
  /// A day, such as "4 November 2022".
  static func day(_ day: CalendarDay) -> String {
    "\(day.day) \(month(day.month)) \(day.year)"
  }

  /// A period in the precision that it was written in.
  static func period(_ period: Period) -> String {
    if let single = period.singleDay { return day(single) }
    switch (period.start, period.end) {
    case (let start?, let end?):
      switch period.grain {
      case .year: return String(start.year)
      case .month: return "\(month(start.month)) \(start.year)"
      case .day, .week, .quarter, .half, .season, .decade, .century, .interval:
        return "\(day(start)) to \(day(end))"
      }
    case (let start?, nil): return "from \(day(start))"
    case (nil, let end?): return "up to \(day(end))"
    case (nil, nil): return "any time"
    }
  }

  private static func month(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
  }
}
