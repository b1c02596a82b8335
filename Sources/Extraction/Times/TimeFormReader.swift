import Claims
import Rules

/// Reads the words of a recognised mention into what they say of a time.
struct TimeFormReader {
  let normalizer: Normalizer
  /// The match that the mention was made of.
  let match: RuleMatch
  let mention: Mention

  var lexicon: Lexicon { normalizer.lexicon }

  /// What the mention says; opaque where it says nothing that could be joined or resolved anew.
  func form() -> TimePiece.Form {
    switch match.rule.kind {
    case .date: calendar().map { .date(.calendar($0)) } ?? .opaque
    case .month: calendar().map { .date(.calendar($0)) } ?? .opaque
    case .weekday: weekday()
    case .relativeDay: relativeDay()
    case .stretch: stretch()
    case .year: year()
    case .part: part()
    case .holiday: holiday()
    case .ago: ago()
    case .place: place()
    case .unresolved: narrative()
    case .days, .decade, .century, .span: fixed()
    case .time: clock()
    case .dayPart: dayPart()
    case .duration: length()
    case .recurrence: recurrence()
    case .reference: reference()
    case .number: number()
    case .ordinal:
      if case .ordinal(let number) = mention.value { .ordinal(number) } else { .opaque }
    case .times: clocks()
    case .meal, .quantity, .money, .percent, .points, .age, .fraction, .share, .quotient, .multiple,
      .relativeOrdinal, .percentWord, .vagueDuration, .ignored,
      .descending:
      .opaque
    }
  }

  private func calendar() -> CalendarForm? {
    var form = CalendarForm()
    form.year = match.text("year").flatMap(normalizer.yearNumber)
    form.month = match.text("month").flatMap(normalizer.monthNumber)
    form.day = match.text("day").flatMap(normalizer.ordinalNumber)
    if let month = form.month, month > 12 { (form.month, form.day) = (form.day, month) }
    form.shift = normalizer.shift(match)
    form.weekday = normalizer.weekdayNumber(match)
    return form
  }

  private func weekday() -> TimePiece.Form {
    guard let weekday = normalizer.weekdayNumber(match) else { return .opaque }
    return .date(.calendar(CalendarForm(weekday: weekday, shift: normalizer.shift(match))))
  }

  private func relativeDay() -> TimePiece.Form {
    guard let entry = match.text("word").flatMap({ lexicon["relative-days"].entry(of: $0) }),
      let days = Int(entry.value)
    else { return .opaque }
    let part = entry.attributes["part"].flatMap { DayPart(rawValue: $0) }
    guard let part else { return .date(.day(after: days)) }
    return .moment(MomentForm(date: .day(after: days), part: part))
  }

  private func stretch() -> TimePiece.Form {
    guard let word = match.text("unit"), let entry = lexicon["calendar-units"].entry(of: word),
      let unit = CalendarUnit(rawValue: entry.value), let shift = normalizer.shift(match)
    else { return .opaque }
    return .date(.stretch(unit, shift: shift))
  }

  private func year() -> TimePiece.Form {
    guard match.text("era") == nil,
      ["end", "endslash", "endword"].allSatisfy({ match.text($0) == nil })
    else {
      return fixed()
    }
    return calendar().map { .date(.calendar($0)) } ?? .opaque
  }

  private func part() -> TimePiece.Form {
    let year = match.text("year").flatMap(normalizer.yearNumber)
    let shift = normalizer.shift(match)
    guard let form = normalizer.partForm(match, year: year, shift: shift) else { return .opaque }
    return .date(.part(form))
  }

  private func holiday() -> TimePiece.Form {
    guard let entry = match.text("name").flatMap({ lexicon["holidays"].entry(of: $0) }),
      let holiday = Holiday(entry.value), let form = calendar()
    else { return .opaque }
    return .date(.holiday(holiday, form))
  }

  private func ago() -> TimePiece.Form {
    guard let (unit, count) = normalizer.distance(match) else { return .opaque }
    return .date(.stretch(unit, shift: count))
  }

  private func place() -> TimePiece.Form {
    normalizer.placeForm(match).map { .date($0) } ?? .opaque
  }

  private func narrative() -> TimePiece.Form {
    guard let word = match.text("unit") else { return .opaque }
    let shift = match.text("shift").flatMap { lexicon["narrative-words"].entry(of: $0) }
      .flatMap { Int($0.value) }
    guard let shift, let entry = lexicon["calendar-units"].entry(of: word),
      let unit = CalendarUnit(rawValue: entry.value)
    else { return .opaque }
    return .date(.narrative(unit, shift: shift))
  }

  private func fixed() -> TimePiece.Form {
    guard let period = mention.period else { return .opaque }
    return .date(.fixed(period))
  }

  private func clock() -> TimePiece.Form {
    guard case .time(let time) = mention.value else { return .opaque }
    let half = match.text("half").flatMap { lexicon["times-of-day"].entry(of: $0) }
    let isExact = time.clock.map { clock in
      clock.hour > 12 || clock.zone != nil || match.text("half") != nil && half?.value != "oclock"
    }
    let date: DateForm? = time.day.map { .fixed(Period(day: $0)) }
    return .moment(
      MomentForm(date: date, clock: time.clock, part: time.part, isExact: isExact ?? true))
  }

  private func clocks() -> TimePiece.Form {
    guard case .times(let start, let end) = mention.value else { return .opaque }
    return .range(
      from: MomentForm(clock: start.clock, isExact: true),
      to: MomentForm(clock: end.clock, isExact: true))
  }

  private func dayPart() -> TimePiece.Form {
    guard let entry = match.text("part").flatMap({ lexicon["day-parts"].entry(of: $0) }),
      let part = DayPart(rawValue: entry.value)
    else { return .opaque }
    return .latentPart(part)
  }

  private func length() -> TimePiece.Form {
    guard let quantity = mention.quantity, let value = quantity.numeral?.rational else {
      return .opaque
    }
    return .length([LengthPart(count: value, unit: quantity.unit)])
  }

  private func recurrence() -> TimePiece.Form {
    guard case .recurrence(let recurrence) = mention.value else { return .opaque }
    return .recurrence(recurrence)
  }

  private func reference() -> TimePiece.Form {
    guard mention.value == .reference(.present), match.text("now") != nil else { return .opaque }
    return .moment(MomentForm(date: .day(after: 0), isNow: true))
  }

  private func number() -> TimePiece.Form {
    guard let quantity = mention.quantity else { return .opaque }
    if let value = quantity.numeral?.rational, value.denominator == 1, value.numerator >= 0,
      value.numerator <= 24, quantity.hedge == .none || quantity.hedge.comparator == .about
    {
      return .number(Int(value.numerator))
    }
    guard quantity.hedge == .none, let low = quantity.magnitude.low?.value,
      let high = quantity.magnitude.high?.value, low.denominator == 1, high.denominator == 1,
      low.numerator >= 0, high.numerator <= 24, mention.kind == .range
    else { return .opaque }
    let words = match.text.lowercased()
    return .numbers(
      Int(low.numerator), Int(high.numerator),
      isOpened: words.hasPrefix("from") || words.hasPrefix("between"))
  }
}
