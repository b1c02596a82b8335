import Claims

extension CalendarDay {
  /// The day as people write it: `4 Nov 2022`.
  var words: String { "\(day) \(CalendarDay.monthName(month)) \(year)" }

  static func monthName(_ month: Int) -> String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names[month - 1]
  }
}
