/// A time that comes again and again: "every Friday", "daily", "6am every day".
public struct Recurrence: Hashable, Sendable {
  /// How long it is from one time to the next, as a UCUM code and a number: `(2, "wk")` for
  /// "every two weeks"; `we` stands for weekends.
  public let count: Int
  /// The unit of `count`.
  public let unit: String
  /// The weekday, 1 for Monday, where it recurs on one.
  public let weekday: Int?
  /// The time on the clock, where one is given.
  public let clock: ClockTime?
  /// The part of the day, where one is given.
  public let part: DayPart?

  /// Makes a recurrence.
  public init(
    count: Int, unit: String, weekday: Int? = nil, clock: ClockTime? = nil, part: DayPart? = nil
  ) {
    self.count = count
    self.unit = unit
    self.weekday = weekday
    self.clock = clock
    self.part = part
  }

  /// The same recurrence at a time of the day.
  public func at(_ clock: ClockTime) -> Recurrence {
    Recurrence(count: count, unit: unit, weekday: weekday, clock: clock, part: nil)
  }
}

extension Recurrence: CustomStringConvertible {
  /// The recurrence as the value of a TIMEX3 set: `XXXX-WXX-5`, `P1D`, `T06`.
  public var description: String {
    if let weekday { return "XXXX-WXX-\(weekday)" + (clock.map { "\($0)" } ?? "") }
    if let clock { return "\(clock)" }
    if let part { return "T" + part.rawValue }
    switch unit {
    case "a": return "P\(count)Y"
    case "mo": return "P\(count)M"
    case "wk": return "P\(count)W"
    case "we": return count == 1 ? "XXXX-WXX-WE" : "P\(count)WE"
    case "h": return "PT\(count)H"
    case "min": return "PT\(count)M"
    case "s": return "PT\(count)S"
    default: return "P\(count)D"
    }
  }
}
