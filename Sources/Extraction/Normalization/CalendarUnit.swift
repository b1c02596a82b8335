/// A stretch of the calendar that relative dates count in, by its name in `calendar-units`.
enum CalendarUnit: String, CaseIterable {
  case day, week, weekend, month, quarter, year, decade, century

  /// The stretch that a unit of time counts, by UCUM code and factor: ten years are a decade. Nil
  /// for units below a day.
  init?(code: String, factor: Int) {
    switch (code, factor) {
    case ("d", _): self = .day
    case ("wk", _): self = .week
    case ("mo", 3): self = .quarter
    case ("mo", _): self = .month
    case ("a", 10): self = .decade
    case ("a", 100): self = .century
    case ("a", _): self = .year
    default: return nil
    }
  }
}
