import Claims

/// Reads the day from a date as metadata give it: ISO 8601 with or without a time.
enum MetadataDate {
  /// The day of `2022-11-04`, `2022-11-04T08:00:00Z` and the like, as written; nil for other texts.
  static func day(_ text: some StringProtocol) -> CalendarDay? {
    let trimmed = text.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let date = trimmed.prefix(10)
    let next = trimmed.dropFirst(10).first
    guard next.map({ !$0.isNumber }) ?? true else { return nil }
    return CalendarDay(iso: date)
  }
}
