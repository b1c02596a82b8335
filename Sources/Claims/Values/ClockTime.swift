/// A time of day as printed, without the day it falls on.
public struct ClockTime: Hashable, Sendable {
  /// The hour; 0...24.
  public let hour: Int
  /// The minute; nil where the words give the hour alone.
  public let minute: Int?
  /// The second; nil where the words do not give it.
  public let second: Int?
  /// The zone in ISO 8601 notation, `Z` or `+09:00`; nil where none is named or its name is not
  /// that of one offset.
  public let zone: String?

  /// Makes a time of day; nil where there is no such time.
  public init?(hour: Int, minute: Int? = nil, second: Int? = nil, zone: String? = nil) {
    guard (0...24).contains(hour), minute.map({ (0...59).contains($0) }) ?? true,
      second.map({ (0...60).contains($0) }) ?? true, hour < 24 || (minute ?? 0) == 0
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = minute == nil ? nil : second
    self.zone = zone
  }

  /// The time twelve hours later, for a morning's time that stands beside "evening".
  public var inTheAfternoon: ClockTime {
    hour >= 12
      ? self : ClockTime(hour: hour + 12, minute: minute, second: second, zone: zone) ?? self
  }
}

extension ClockTime: CustomStringConvertible {
  /// The time as ISO 8601 with the printed precision: `T15`, `T15:30`, `T08:00:31`.
  public var description: String {
    let parts = [hour, minute, minute == nil ? nil : second].compactMap { $0 }
    return "T" + parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
      + (zone ?? "")
  }
}
