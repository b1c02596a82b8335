/// How the captures of a rule become a value; the names that a rule file may give as `kind`.
enum ValueKind: String, CaseIterable, Sendable {
  // Figures: `number`, or `low` and `high`, or `word` of the table of vague numbers.
  case number, quantity, money, percent, points, duration, age, multiple
  // Parts of a whole.
  case fraction, share, quotient
  case ordinal
  case relativeOrdinal = "relative-ordinal"
  // Dates.
  case date, days, month, year, weekday, stretch, ago, span, decade, century, part
  case relativeDay = "relative-day"
  // Dates that only the whole document resolves.
  case holiday, place, unresolved
  // Times of day and what recurs.
  case time, times, recurrence, reference
  case meal
  case dayPart = "day-part"
  /// A length of which only the unit is said.
  case vagueDuration = "vague-duration"
  // Recognised without a value.
  case ignored, descending
  case percentWord = "percent-word"

  /// Whether words such as "about" before the figure, and signs, belong to it.
  var takesHedge: Bool {
    switch self {
    case .number, .quantity, .money, .percent, .points, .duration, .age, .fraction, .multiple:
      true
    case .share, .quotient, .ordinal, .relativeOrdinal, .percentWord, .date, .days, .month, .year,
      .weekday, .stretch, .ago, .span, .decade, .century, .part, .relativeDay, .holiday, .place,
      .unresolved, .time, .times, .recurrence, .reference, .meal, .dayPart, .vagueDuration,
      .ignored,
      .descending:
      false
    }
  }
}
