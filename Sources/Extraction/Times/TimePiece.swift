import Claims

/// A mention on its way to becoming a time expression, alone or joined with its neighbours.
struct TimePiece {
  /// What it says of a time.
  enum Form: Hashable {
    case date(DateForm)
    case moment(MomentForm)
    /// From one date or moment to another.
    case range(from: MomentForm, to: MomentForm)
    case length([LengthPart])
    case recurrence(Recurrence)
    /// A bare number, or two, that a neighbour may make a time of day.
    case number(Int)
    case numbers(Int, Int, isOpened: Bool)
    /// A bare ordinal, which a neighbour may make a day of the month.
    case ordinal(Int)
    /// A part of the day that is dropped unless a neighbour or its preposition makes it a time.
    case latentPart(DayPart)
    /// Recognised as it stands.
    case opaque
  }

  var mention: Mention
  var range: TextRange
  var rule: String
  var captures: [Mention.Capture]
  var form: Form
  /// Whether its range or form differs from the mention's.
  var isJoined = false

  /// Whether the piece says something of a time by itself.
  var isTime: Bool {
    switch form {
    case .date, .moment, .range, .length, .recurrence: true
    case .number, .numbers, .ordinal, .latentPart, .opaque: false
    }
  }

  /// Whether it is printed in digits, as "19th" is.
  var isDigits: Bool { captures.contains { $0.name == "o" && $0.range.length <= 4 } }

  /// Whether it names both ends of a range.
  var isRange: Bool {
    switch form {
    case .range: true
    case .date(.fixed(let period)):
      period.grain == .interval && !captures.contains { $0.name == "spanunit" }
    case .date, .moment, .length, .recurrence, .number, .numbers, .ordinal, .latentPart, .opaque:
      false
    }
  }

  /// The piece as a moment, a date being one without a clock; nil for what is no point in time.
  var moment: MomentForm? {
    switch form {
    case .date(let date): MomentForm(date: date)
    case .moment(let moment): moment
    case .number(let hour):
      ClockTime(hour: hour).map { MomentForm(clock: $0) }
    case .ordinal(let day): MomentForm(date: .calendar(CalendarForm(day: day)))
    case .range, .length, .recurrence, .numbers, .latentPart, .opaque: nil
    }
  }
}

/// A point in time as printed: a date, a time on the clock or a part of the day, or several.
struct MomentForm: Hashable {
  var date: DateForm?
  var clock: ClockTime?
  var part: DayPart?
  /// Whether the words say which half of the day the clock means.
  var isExact = false
  /// Whether it is the present moment: "now".
  var isNow = false
}

/// A part of a compound duration: so many of a unit.
struct LengthPart: Hashable {
  let count: Rational
  /// UCUM code.
  let unit: String
}
