import Claims
import Rules

extension Normalizer {
  /// A date with what was found: unresolved where its words lack a dateline. Nil for no date at all.
  func dated(_ match: RuleMatch, _ found: Resolution) -> Reading? {
    switch found {
    case .impossible: nil
    case .missing: Reading(kind: .ignored, value: .none)
    case .open: Reading(kind: .date, value: .unresolved(match.text))
    case .known(let period):
      Reading(kind: period.grain == .interval ? .period : .date, value: .period(period))
    }
  }

  /// The outcome of reading a date.
  enum Resolution {
    case known(Period)
    /// The words need a dateline that is not there, or an event that the text does not date.
    case open
    /// The words are no date.
    case impossible
    /// The words are a date that the calendar does not have, such as 29 February 2022.
    case missing

    init(_ period: Period?, isOpen: Bool) {
      self = period.map { .known($0) } ?? (isOpen ? .open : .impossible)
    }
  }

  /// "October 31", "Oct. 27, 2022", "2022-10-31", "10/31/2022".
  func exactDate(_ match: RuleMatch) -> Resolution {
    // "the 18th": the whole document says of which month.
    if match.rule.argument("month") == nil { return .open }
    if match.text("day") == nil { return month(match) }
    guard let monthText = match.text("month"), let dayText = match.text("day"),
      var month = monthNumber(monthText), var day = ordinalNumber(dayText)
    else { return .impossible }
    if month > 12 { (month, day) = (day, month) }
    let yearText = match.text("year")
    let year = yearText.flatMap(yearNumber)
    guard (1...12).contains(month), (1...31).contains(day), yearText == nil || year != nil else {
      return .impossible
    }
    if day > CalendarDay.days(inMonth: month, year: year ?? 2000) { return .missing }
    let period = match.resolver.day(year: year, month: month, day: day)
    return Resolution(period, isOpen: year == nil && match.resolver.dateline == nil)
  }

  /// "October 27-31", "Oct. 31 to Nov. 5, 2022".
  func days(_ match: RuleMatch) -> Resolution {
    guard let month = match.text("month").flatMap(monthNumber),
      let day = match.text("day").flatMap(ordinalNumber),
      let endDay = match.text("endday").flatMap(ordinalNumber)
    else { return .impossible }
    let endMonth = match.text("endmonth").flatMap(monthNumber) ?? month
    let year = match.text("year").flatMap(yearNumber)
    if endDay > CalendarDay.days(inMonth: endMonth, year: year ?? 2000) { return .missing }
    guard year != nil || match.resolver.dateline != nil else { return .open }
    // The year of "Oct. 31 to Nov. 5, 2022" is that of the end; without one the start is resolved.
    let startYear = year.map { month > endMonth ? $0 - 1 : $0 }
    guard let start = match.resolver.day(year: startYear, month: month, day: day)?.start,
      let end = CalendarDay(
        year: start.year + (month > endMonth ? 1 : 0), month: endMonth, day: endDay),
      start < end
    else { return .impossible }
    return .known(Period(start: start, end: end, grain: .interval))
  }

  func month(_ match: RuleMatch) -> Resolution {
    guard let month = match.text("month").flatMap(monthNumber), (1...12).contains(month) else {
      return .impossible
    }
    let year = match.text("year").flatMap(yearNumber)
    let period = match.resolver.month(month, year: year, shift: shift(match))
    return Resolution(period, isOpen: year == nil)
  }

  /// One year, or those from one to another: "2019-21".
  func years(_ match: RuleMatch) -> Resolution {
    guard let text = match.text("year") else { return .impossible }
    // Two digits with an era are no short form.
    if match.text("era") != nil {
      return Resolution(Int(text).flatMap { Period(year: $0) }, isOpen: false)
    }
    guard let year = yearNumber(text) else { return .impossible }
    let ends = ["end", "endslash", "endword"]
    guard let endText = ends.lazy.compactMap({ match.text($0) }).first else {
      return Resolution(Period(year: year), isOpen: false)
    }
    guard var end = Int(endText) else { return .impossible }
    if endText.count == 2 { end += year / 100 * 100 }
    guard end > year, let first = Period(year: year), let last = Period(year: end) else {
      return .impossible
    }
    return .known(Period(start: first.start, end: last.end, grain: .interval))
  }

  func shift(_ match: RuleMatch) -> Int? {
    match.text("shift").flatMap { lexicon["shifts"].entry(of: $0) }.flatMap { Int($0.value) }
  }

  /// A month by its name, in lower case too, or its number.
  func monthNumber(_ text: String) -> Int? {
    let entry = lexicon["months"].entry(of: text) ?? lexicon["months-small"].entry(of: text)
    return entry.flatMap { Int($0.value) } ?? Int(text)
  }

  /// "nineteen eighty-four": a century and a year in words, or a number in words.
  private func spelledYear(_ text: String) -> Int? {
    let words = text.split { $0 == "-" || $0.isWhitespace }
    let rest = words.dropFirst().joined(separator: " ")
    if let century = words.first.flatMap({ numbers.figure(String($0)) }), century.isWhole,
      (16...19).contains(century.value.numerator), let year = numbers.figure(rest), year.isWhole,
      (10...99).contains(year.value.numerator)
    {
      return Int(century.value.numerator * 100 + year.value.numerator)
    }
    guard let year = numbers.figure(text), year.isWhole,
      (1600...2099).contains(year.value.numerator)
    else { return nil }
    return Int(year.value.numerator)
  }

  /// A year as printed; two digits belong to 1970...2069.
  func yearNumber(_ text: String) -> Int? {
    guard let number = Int(text.filter(\.isNumber)) else { return spelledYear(text) }
    guard number < 100 else { return (1...9999).contains(number) ? number : nil }
    return number + (number < 70 ? 2000 : 1900)
  }
}
