/// A stretch of days with the precision it was given in.
public struct Period: Hashable, Sendable {
  /// The precision in which a period was written.
  public enum Grain: String, Hashable, Sendable, CaseIterable {
    case day, week, month, quarter, half, season, year, decade, century, interval
  }

  /// The first day; nil for an open start.
  public let start: CalendarDay?
  /// The last day, included; nil for an open end ("since October 27").
  public let end: CalendarDay?
  /// The precision it was written in.
  public let grain: Grain

  /// Makes a period; ends given the wrong way round are exchanged.
  public init(start: CalendarDay?, end: CalendarDay?, grain: Grain) {
    if let a = start, let b = end, b < a {
      self.start = b
      self.end = a
    } else {
      self.start = start
      self.end = end
    }
    self.grain = grain
  }

  /// One day.
  public init(day: CalendarDay) { self.init(start: day, end: day, grain: .day) }

  /// One month; nil when no such month exists.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), let first = CalendarDay(year: year, month: month, day: 1)
    else { return nil }
    let last = CalendarDay(
      year: year, month: month, day: CalendarDay.days(inMonth: month, year: year))
    self.init(start: first, end: last, grain: .month)
  }

  /// One year; nil outside 1...9999.
  public init?(year: Int) {
    guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    self.init(start: first, end: CalendarDay(year: year, month: 12, day: 31), grain: .year)
  }

  /// Reads the subset of EDTF that the corpus uses: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, and `a/b` of
  /// those with `..` for an open end; nil for anything else.
  public init?(edtf text: some StringProtocol) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    if sides.count == 2 {
      let left = sides[0] == ".." ? nil : Period(edtf: sides[0])
      let right = sides[1] == ".." ? nil : Period(edtf: sides[1])
      guard left != nil || sides[0] == "..", right != nil || sides[1] == "..",
        left != nil || right != nil
      else { return nil }
      self.init(start: left?.start, end: right?.end, grain: .interval)
      return
    }
    if let day = CalendarDay(iso: text) {
      self.init(day: day)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Int(first), year > 0 else {
      return nil
    }
    switch parts.count {
    case 1: self.init(year: year)
    case 2:
      guard parts[1].count == 2, let month = Int(parts[1]) else { return nil }
      self.init(year: year, month: month)
    default: return nil
    }
  }

  /// Whether both share at least one day; an open end reaches without limit.
  public func overlaps(_ other: Period) -> Bool {
    Period.starts(start, notAfter: other.end) && Period.starts(other.start, notAfter: end)
  }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Period) -> Bool {
    let startHolds =
      switch (start, other.start) {
      case (nil, _): true
      case (_, nil): false
      case (let a?, let b?): a <= b
      }
    let endHolds =
      switch (end, other.end) {
      case (nil, _): true
      case (_, nil): false
      case (let a?, let b?): b <= a
      }
    return startHolds && endHolds
  }

  /// Whether the day lies inside.
  public func contains(_ day: CalendarDay) -> Bool { contains(Period(day: day)) }

  private static func starts(_ start: CalendarDay?, notAfter end: CalendarDay?) -> Bool {
    guard let start, let end else { return true }
    return start <= end
  }
}

extension Period: CustomStringConvertible {
  /// The period as EDTF.
  public var description: String {
    switch grain {
    case .day: if let start, start == end { return "\(start)" }
    case .month: if let start { return String("\(start)".prefix(7)) }
    case .year: if let start { return String("\(start)".prefix(4)) }
    case .decade: if let start { return String("\(start)".prefix(3)) + "X" }
    case .century: if let start { return String("\(start)".prefix(2)) + "XX" }
    case .week, .quarter, .half, .season, .interval: break
    }
    return "\(start.map { "\($0)" } ?? "..")/\(end.map { "\($0)" } ?? "..")"
  }
}
