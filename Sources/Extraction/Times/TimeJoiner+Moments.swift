import Claims

extension TimeJoiner {
  /// A recurrence with a time of day: "6am every day", "every Friday at noon".
  static func recurrence(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> Recurrence? {
    guard gap == "" || gap == "at" || gap == "," || gap == "@" else { return nil }
    switch (a.form, b.form) {
    case (.recurrence(let recurrence), .moment(let moment)),
      (.moment(let moment), .recurrence(let recurrence)):
      guard moment.date == nil, let clock = moment.clock else { return nil }
      return recurrence.at(clock)
    default: return nil
    }
  }

  /// "two weeks after yesterday", "three days before Christmas".
  static func counted(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> DateForm? {
    guard gap == "from" || gap == "after" || gap == "before",
      case .length(let parts) = a.form, parts.count == 1, let part = parts.first,
      part.count.denominator == 1, (1...9999).contains(part.count.numerator),
      case .date(let date) = b.form, date.isDay,
      let unit = CalendarUnit(code: part.unit, factor: 1)
    else { return nil }
    let count = Int(part.count.numerator)
    return .later(date, count: gap == "before" ? -count : count, unit)
  }

  /// "from 2pm for two hours", "three days starting on Monday": a moment and a length behind it.
  static func lasting(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece.Form? {
    let isStart = ["from", ", from", "starting", "starting from", "starting on", "starting at"]
    switch (a.form, b.form) {
    case (.moment(let moment), .length(let parts)) where gap == "for" && moment.clock != nil,
      (.length(let parts), .moment(let moment)) where isStart.contains(gap) && moment.clock != nil:
      return moment.lasting(parts).map { .range(from: moment, to: $0) }
    case (.length(let parts), .date(let date))
    where gap.hasPrefix("starting") && date.isDay || gap == ", from" && date.isDay:
      guard parts.count == 1, let part = parts.first, part.count.denominator == 1,
        (1...9999).contains(part.count.numerator),
        let unit = CalendarUnit(code: part.unit, factor: 1)
      else { return nil }
      let start = MomentForm(date: date)
      let end = MomentForm(date: .later(date, count: Int(part.count.numerator), unit))
      return .range(from: start, to: end)
    default: return nil
    }
  }

  /// A moment of a date, a time on the clock and a part of the day, of which two are given.
  static func moment(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> MomentForm? {
    guard let first = part(a), let second = part(b),
      first.clock == nil || second.clock == nil,
      first.part == nil || second.part == nil || first.clock != nil || second.clock != nil,
      !first.isNow, !second.isNow
    else { return nil }
    if first.date != nil, second.date == nil, !(first.date?.isDay ?? true) { return nil }
    if second.date != nil, first.date == nil, !(second.date?.isDay ?? true) { return nil }
    var date = first.date ?? second.date
    if let day = first.date, let other = second.date {
      guard first.clock != nil || second.clock != nil, gap != "at",
        let joined = day.joined(with: other, by: gap)
      else { return nil }
      date = joined
    }
    guard !gap.hasPrefix("or ") || first.clock != nil && second.date != nil else { return nil }
    let isBound = gap == "before" || gap == "after" || gap == "no later than" || gap == "by"
    guard !isBound || first.date != nil && first.clock == nil && second.date == nil else {
      return nil
    }
    var moment = MomentForm(
      date: date, clock: first.clock ?? second.clock,
      part: first.part ?? second.part, isExact: first.isExact || second.isExact)
    return settle(&moment)
  }

  /// A bare number beside a date or a part of the day that makes it a time: "Saturday at 9",
  /// "8 in the evening".
  static func numbered(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece.Form? {
    let isAt = ["at", "@", "around", "at around", "at about", ", at", "for"].contains(gap)
    switch (a.form, b.form) {
    case (_, .number(let hour)) where isAt && gap != "for":
      guard var moment = a.isTime || a.isLatentPart ? part(a) : nil, moment.clock == nil,
        moment.date?.isDay ?? true, hour <= 12, let clock = ClockTime(hour: hour)
      else { return nil }
      moment.clock = clock
      return settle(&moment).map { .moment($0) }
    case (.number(let hour), .latentPart), (.number(let hour), .moment):
      // "8 this evening", but no "four afternoon classes".
      guard gap == "in the" || gap == "" && !b.isLatentPart, var moment = part(b),
        moment.part != nil, moment.clock == nil, hour >= 1, hour <= 12,
        let clock = ClockTime(hour: hour)
      else { return nil }
      moment.clock = clock
      return settle(&moment).map { .moment($0) }
    case (.date(let date), .numbers(let low, let high, let isOpened)),
      (.numbers(let low, let high, let isOpened), .date(let date)):
      // Without "from" or "between" the numbers are a score: "won 6-4 Monday".
      guard isOpened, gap == "" || gap == "on" || gap == ",", date.isDay else { return nil }
      return hours(low, high, MomentForm(date: date))
    case (.numbers(let low, let high, _), .latentPart), (.numbers(let low, let high, _), .moment):
      guard gap == "" || gap == "in the", let moment = part(b), moment.part != nil,
        moment.clock == nil
      else { return nil }
      return hours(low, high, moment)
    default: return nil
    }
  }

  /// A bare ordinal beside a weekday or month: "Tuesday the 19th", "the 20th of next month".
  static func ordinal(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece.Form? {
    switch (a.form, b.form) {
    case (.ordinal(let day), .date(.stretch(.month, let shift))):
      guard gap == "of" || gap == "of the" || gap == "day of", (1...31).contains(day) else {
        return nil
      }
      let place = PlaceForm(ordinal: day, count: 1, counted: .unit(.day))
      return .date(.inside(place, .stretch(.month, shift: shift)))
    case (.date(.calendar(let form)), .ordinal(let day)):
      guard ["", "the", ", the", ","].contains(gap), (1...31).contains(day), form.day == nil,
        b.isDigits || day > 3,
        form.weekday != nil || form.month != nil, form.year == nil
      else { return nil }
      var whole = form
      whole.day = day
      return .date(.calendar(whole))
    case (.ordinal(let day), .date(.calendar(let form))):
      guard gap == "of" || gap == "", (1...31).contains(day), form.day == nil, form.month != nil
      else { return nil }
      var whole = form
      whole.day = day
      return .date(.calendar(whole))
    default: return nil
    }
  }

  /// From one hour to another, at a date or in a part of the day.
  private static func hours(_ low: Int, _ high: Int, _ moment: MomentForm) -> TimePiece.Form? {
    guard let start = ClockTime(hour: low), let end = ClockTime(hour: high) else { return nil }
    var (first, last) = (moment, moment)
    first.clock = start
    last.clock = end
    guard let from = settle(&first), let to = settle(&last) else { return nil }
    return .range(from: from, to: to)
  }

  /// A range of times with the date beside it: "9:30 - 11:00 on Thursday".
  static func dated(_ a: TimePiece, _ gap: String, _ b: TimePiece) -> TimePiece.Form? {
    guard ["", ",", "on", ", on", "from", "between"].contains(gap) else { return nil }
    switch (a.form, b.form) {
    case (.range(var from, var to), .date(let date)), (.date(let date), .range(var from, var to)):
      guard date.isDay, from.clock != nil, from.date == nil, to.date == nil else { return nil }
      from.date = date
      to.date = date
      return .range(from: from, to: to)
    case (.moment(let day), .range(var from, var to)):
      guard let date = day.date, day.clock == nil, from.clock != nil, from.date == nil,
        to.date == nil
      else { return nil }
      from.date = date
      to.date = date
      return .range(from: from, to: to)
    default: return nil
    }
  }

  /// A piece as a part of a moment.
  private static func part(_ piece: TimePiece) -> MomentForm? {
    switch piece.form {
    case .date(let date): MomentForm(date: date)
    case .moment(let moment): moment
    case .latentPart(let part): MomentForm(part: part)
    case .range, .length, .recurrence, .number, .numbers, .ordinal, .opaque: nil
    }
  }

  /// The clock of a moment in the half of the day that its part of the day says.
  private static func settle(_ moment: inout MomentForm) -> MomentForm? {
    guard let clock = moment.clock, let part = moment.part else { return moment }
    guard !moment.isExact else { return moment }
    if part.isAfterNoon, clock.hour < 12, !(part == .night && clock.hour < 5) {
      moment.clock = clock.inTheAfternoon
    }
    moment.isExact = true
    return moment
  }

  /// The two ends of a range; each takes from the other what it lacks. Nil where they are of
  /// different kinds.
  static func ends(
    _ a: TimePiece, _ b: TimePiece, isDash: Bool, isOpened: Bool
  ) -> (MomentForm, MomentForm)? {
    guard var first = a.moment, var second = b.moment else { return nil }
    if first.clock != nil || second.clock != nil {
      return clockEnds(&first, &second)
    }
    guard let start = first.date, let end = second.date, first.part == nil || second.part == nil,
      isOpened || !isDash || start.isDay == end.isDay || start.isMonth && end.isDay
    else { return nil }
    first.date = start.withYear(of: end)
    return (first, second)
  }

  private static func clockEnds(
    _ first: inout MomentForm, _ second: inout MomentForm
  ) -> (MomentForm, MomentForm)? {
    guard let start = first.clock, let end = second.clock else {
      return first.isNow || second.isNow || first.date != nil && second.date != nil
        ? (first, second) : nil
    }
    if second.part == nil, let part = first.part, !second.isExact {
      second.part = part
    }
    if second.isExact, !first.isExact, end.hour >= 12, start.hour < 12 {
      let later = start.inTheAfternoon
      if ClockTime.isOrdered(later, end) { first.clock = later }
    } else if first.isExact, !second.isExact, start.hour >= 12, end.hour < 12 {
      second.clock = end.inTheAfternoon
    } else if !first.isExact, !second.isExact, end.hour < 12, ClockTime.isOrdered(end, start) {
      second.clock = end.inTheAfternoon
    }
    return (first, second)
  }
}

extension MomentForm {
  /// The moment so many hours or minutes later on the same day; nil where it is another day.
  fileprivate func lasting(_ parts: [LengthPart]) -> MomentForm? {
    guard let clock else { return nil }
    var minutes = clock.hour * 60 + (clock.minute ?? 0)
    for part in parts {
      guard let factor = ["h": 60, "min": 1][part.unit],
        let length = part.count.multiplied(by: Rational(factor)), length.denominator == 1,
        length.numerator < 1440
      else { return nil }
      minutes += Int(length.numerator)
    }
    let end = ClockTime(
      hour: minutes / 60, minute: clock.minute == nil && minutes % 60 == 0 ? nil : minutes % 60)
    return end.map { MomentForm(date: date, clock: $0, isExact: true) }
  }
}

extension ClockTime {
  static func isOrdered(_ a: ClockTime, _ b: ClockTime) -> Bool {
    (a.hour, a.minute ?? 0, a.second ?? 0) < (b.hour, b.minute ?? 0, b.second ?? 0)
  }
}

extension DateForm {
  /// The start of a range with the month and year that only its end gives.
  fileprivate func withYear(of end: DateForm) -> DateForm {
    guard case .calendar(var start) = self, case .calendar(let end) = end, !start.isYear else {
      return self
    }
    if start.month == nil, start.weekday == nil, let day = start.day, let month = end.month {
      // "from the 27th to the third of April" begins in March.
      start.month = day < (end.day ?? 0) ? month : (month + 10) % 12 + 1
    }
    if start.lacksYear, start.month != nil || start.day != nil {
      let isEarlierYear = (start.month ?? 0) > (end.month ?? 12)
      start.year = end.year.map { isEarlierYear ? $0 - 1 : $0 }
      start.yearShift = end.yearShift.map { isEarlierYear ? $0 - 1 : $0 }
    }
    return .calendar(start)
  }
}
