import Claims

extension Period {
  /// How many days lie between both; 0 where they share a day.
  func days(to other: Period) -> Int {
    if overlaps(other) { return 0 }
    if let end, let start = other.start, end < start { return start.ordinal - end.ordinal }
    if let start, let end = other.end, end < start { return start.ordinal - end.ordinal }
    return 0
  }

  /// How many days it covers; nil for an open end.
  var length: Int? {
    guard let start, let end else { return nil }
    return end.ordinal - start.ordinal + 1
  }

  /// The day, where it is exactly one.
  var singleDay: CalendarDay? { start == end ? start : nil }

  /// Whether both are single days that follow one another, as dates in two time zones do.
  func isOneDayOff(_ other: Period) -> Bool {
    guard let a = singleDay, let b = other.singleDay else { return false }
    return abs(a.ordinal - b.ordinal) == 1
  }
}
