import ArgumentParser
import Claims

extension CalendarDay {
  /// The day that an option names; a usage error for anything but `YYYY-MM-DD`.
  static func parse(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("'\(text)' is no date; write YYYY-MM-DD, such as 2022-11-04")
    }
    return day
  }
}
