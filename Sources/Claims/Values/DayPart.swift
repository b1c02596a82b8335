/// A part of the day, with its TIMEX3 code.
public enum DayPart: String, Hashable, Sendable, CaseIterable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
  case breakfast = "MEB"
  case lunch = "MEL"
  case dinner = "MED"

  /// Whether a clock time below twelve beside it means the hours after noon.
  public var isAfterNoon: Bool {
    switch self {
    case .afternoon, .evening, .night, .dinner: true
    case .morning, .midday, .daytime, .breakfast, .lunch: false
    }
  }
}
