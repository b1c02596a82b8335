import Claims

/// Guesses which date a cell held before somebody, or a spreadsheet, wrote it in another way.
enum DateGuess {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// What to write instead; nil without a guess.
  static func hint(for text: String) -> String {
    let days = days(text)
    switch days.count {
    case 0: return format
    case 1: return write("\(days[0])")
    default: return which(days.map { "\($0)" })
    }
  }

  /// The number of a month by its name or the first three letters or more of it.
  static func month(named name: some StringProtocol) -> Int? {
    let name = name.lowercased().filter(\.isLetter)
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) || (name == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }

  /// The days that the text may stand for.
  private static func days(_ text: String) -> [CalendarDay] {
    if let day = serial(text) ?? compact(text) { return [day] }
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    guard parts.count == 3 else { return [] }
    if let month = month(named: parts[0]), let year = year(parts[2]), let day = Int(parts[1]) {
      return [CalendarDay(year: year, month: month, day: day)].compactMap(\.self)
    }
    if let month = month(named: parts[1]), let year = year(parts[2]), let day = Int(parts[0]) {
      return [CalendarDay(year: year, month: month, day: day)].compactMap(\.self)
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return [] }
    if parts[0].count == 4 {
      return [CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])].compactMap(\.self)
    }
    guard let year = year(parts[2]) else { return [] }
    let dayFirst = CalendarDay(year: year, month: numbers[1], day: numbers[0])
    // Full stops stand between the parts only where the day comes first.
    let monthFirst =
      text.contains(".") ? nil : CalendarDay(year: year, month: numbers[0], day: numbers[1])
    let both = [monthFirst, dayFirst].compactMap(\.self)
    return both.count == 2 && both[0] == both[1] ? [both[0]] : both
  }

  /// Two digits are read as spreadsheets read them: 30 and later belong to the last century.
  private static func year(_ text: Substring) -> Int? {
    guard let number = Int(text) else { return nil }
    switch text.count {
    case 4: return number
    case 2: return number < 30 ? 2000 + number : 1900 + number
    default: return nil
    }
  }

  /// Spreadsheets count days from 1899-12-30.
  private static func serial(_ text: String) -> CalendarDay? {
    guard text.utf8.count == 5, let number = Int(text) else { return nil }
    return CalendarDay(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  private static func compact(_ text: String) -> CalendarDay? {
    guard text.utf8.count == 8, let number = Int(text), number > 0 else { return nil }
    return CalendarDay(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }
}

extension DateGuess {
  private static let format =
    "write YYYY, YYYY-MM or YYYY-MM-DD, or two of them with '/' between for a span"

  private static func write(_ day: String) -> String { "did you mean \(day)?" }

  private static func which(_ days: [String]) -> String {
    "did you mean \(days.joined(separator: " or "))?"
  }
}
