import Claims

/// Two digits that changed places.
enum DigitSwap {
  /// Whether two numbers differ by the exchange of two digits: 240 and 420.
  static func relates(_ a: String, _ b: String) -> Bool {
    guard a.count == b.count, a != b else { return false }
    let places = zip(a, b).filter { $0 != $1 }
    return places.count == 2 && places[0].0 == places[1].1 && places[0].1 == places[1].0
  }

  /// Whether two dates differ so: 13 and 31 October, or day and month exchanged.
  static func relates(_ a: Period, _ b: Period) -> Bool {
    guard let first = a.singleDay, let second = b.singleDay, first.year == second.year else {
      return false
    }
    if first.month == second.day, first.day == second.month { return true }
    return first.month == second.month && relates(padded(first.day), padded(second.day))
  }

  private static func padded(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }
}
