import Claims
public import Foundation

/// A point in time to the second, in UTC, written so that text order is time order:
/// `2022-11-04T09:30:00Z`.
public struct Moment: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The text, always twenty characters.
  public let description: String

  /// The second that a date falls in. Dates before 1970 and after 9999 are held at those bounds.
  public init(_ date: Date) {
    let bounded = min(max(date.timeIntervalSince1970, 0), Self.last)
    description = Date(timeIntervalSince1970: bounded.rounded(.down)).formatted(.iso8601)
  }

  /// Reads the form above; nil for anything else, such as a zone, a fraction or a 31 November.
  public init?(_ text: String) {
    let form = /([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z/
    guard let match = text.wholeMatch(of: form), CalendarDay(iso: match.1) != nil else {
      return nil
    }
    description = text
  }

  /// Orders by time.
  public static func < (a: Moment, b: Moment) -> Bool { a.description < b.description }

  /// The last second of the year 9999.
  private static let last = 253_402_300_799.0
}
