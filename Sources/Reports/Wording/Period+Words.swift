import Claims

extension Period {
  /// The period as people write it: `4 Nov 2022`, `Nov 2022`, `2022`, `27 Oct to 4 Nov 2022`.
  var words: String {
    switch grain {
    case .day: return start?.words ?? "\(self)"
    case .month: return start.map { "\(CalendarDay.monthName($0.month)) \($0.year)" } ?? "\(self)"
    case .year: return start.map { "\($0.year)" } ?? "\(self)"
    case .decade: return start.map { "the \($0.year)s" } ?? "\(self)"
    case .week, .quarter, .half, .season, .century, .interval: break
    }
    switch (start, end) {
    case (let start?, let end?): return "\(start.words) to \(end.words)"
    case (let start?, nil): return "since \(start.words)"
    case (nil, let end?): return "until \(end.words)"
    case (nil, nil): return "any time"
    }
  }

  /// The day by which the period is over, where it has one; what a series is drawn by.
  var lastDay: CalendarDay? { end ?? start }
}
