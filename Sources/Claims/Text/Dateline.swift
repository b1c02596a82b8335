/// The date of an article, and how it became known.
public struct Dateline: Hashable, Sendable {
  /// Where a dateline came from.
  public enum Origin: String, Hashable, Sendable {
    case flag, metadata, text, none
  }

  /// The day the article speaks from.
  public let day: CalendarDay
  /// Where the day came from.
  public let origin: Origin

  /// Makes a dateline.
  public init(day: CalendarDay, origin: Origin) {
    self.day = day
    self.origin = origin
  }
}
