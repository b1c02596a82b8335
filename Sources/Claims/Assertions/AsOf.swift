/// The date that a figure is said to be true for, and how that is known.
public struct AsOf: Hashable, Sendable {
  /// How the date became known.
  public enum Origin: String, Hashable, Sendable {
    /// The text states it: "as of Friday".
    case stated
    /// The present of the article: its dateline.
    case dateline
    /// Assumed, for want of anything better; such claims carry the flag `as-of-assumed`.
    case assumed
  }

  /// The last day the figure speaks for.
  public let day: CalendarDay
  /// How the day became known.
  public let origin: Origin

  /// Makes an as-of.
  public init(day: CalendarDay, origin: Origin) {
    self.day = day
    self.origin = origin
  }
}
