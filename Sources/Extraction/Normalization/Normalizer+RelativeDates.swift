import Claims
import Rules

extension Normalizer {
  func weekday(_ match: RuleMatch) -> Resolution {
    guard let weekday = weekdayNumber(match) else { return .impossible }
    return Resolution(match.resolver.weekday(weekday, shift: shift(match)), isOpen: true)
  }

  func relativeDay(_ match: RuleMatch) -> Resolution {
    guard let entry = match.text("word").flatMap({ lexicon["relative-days"].entry(of: $0) }),
      let days = Int(entry.value)
    else { return .impossible }
    return Resolution(match.resolver.day(after: days), isOpen: true)
  }

  /// "last month", "this year".
  func stretch(_ match: RuleMatch) -> Resolution {
    guard let word = match.text("unit"), let entry = lexicon["calendar-units"].entry(of: word),
      let unit = CalendarUnit(rawValue: entry.value), let shift = shift(match)
    else { return .impossible }
    return Resolution(match.resolver.stretch(unit, shift: shift), isOpen: true)
  }

  /// "three years ago"; hours and minutes ago are times, not dates.
  func ago(_ match: RuleMatch) -> Reading? {
    guard let word = match.text("unit"), let entry = lexicon["time-units"].entry(of: word),
      let factor = entry.attributes["factor"].flatMap({ Int($0) })
    else { return nil }
    guard let unit = CalendarUnit(code: entry.value, factor: factor) else {
      return Reading(kind: .time, value: .none)
    }
    guard let (_, distance) = distance(match) else {
      return Reading(kind: .date, value: .unresolved(match.text))
    }
    return dated(match, Resolution(match.resolver.stretch(unit, shift: distance), isOpen: true))
  }

  /// "the past three years".
  func span(_ match: RuleMatch) -> Resolution {
    guard let word = match.text("unit"),
      let direction = match.text("direction").flatMap({ lexicon["spans"].entry(of: $0) })
    else { return .impossible }
    let entry = lexicon["time-units"].entry(of: word)
    let factor = entry?.attributes["factor"].flatMap { Int($0) } ?? 1
    let named = entry.flatMap { CalendarUnit(code: $0.value, factor: factor) }
    guard let unit = entry == nil ? .quarter : named,
      let count = match.text("number").flatMap({ numbers.figure($0) }), count.isWhole,
      count.value.numerator < 10_000
    else { return .open }
    if entry == nil { return quarters(Int(count.value.numerator), direction.value, match) }
    let weeks = unit == .week ? factor : 1
    let period = match.resolver.span(
      unit, count: Int(count.value.numerator) * weeks, isPast: direction.value == "past")
    return Resolution(period, isOpen: true)
  }

  /// Whole quarters before or behind the present one.
  private func quarters(_ count: Int, _ direction: String, _ match: RuleMatch) -> Resolution {
    let isPast = direction == "past"
    let first = match.resolver.stretch(.quarter, shift: isPast ? -count : 1)
    let last = match.resolver.stretch(.quarter, shift: isPast ? -1 : count)
    guard let start = first?.start, let end = last?.end else { return .open }
    return .known(Period(start: start, end: end, grain: .interval))
  }

  func decade(_ match: RuleMatch) -> Resolution {
    guard let text = match.text("decade") ?? match.text("short") else { return .impossible }
    let named = lexicon["decades"].entry(of: text).flatMap { Int($0.value) }
    guard let number = named ?? Int(text) else { return .impossible }
    let first = number >= 100 ? number : number + (number < 30 ? 2000 : 1900)
    return Resolution(match.resolver.decade(first), isOpen: false)
  }

  func century(_ match: RuleMatch) -> Resolution {
    guard let number = (match.text("century") ?? match.text("word")).flatMap(ordinalNumber)
    else { return .impossible }
    return Resolution(match.resolver.century(number), isOpen: false)
  }

  /// A quarter, a half or a season of a year.
  func part(_ match: RuleMatch) -> Resolution {
    let year = match.text("year").flatMap(yearNumber)
    guard let form = partForm(match, year: year, shift: shift(match)) else { return .impossible }
    let period = match.resolver.part(
      from: form.month, count: form.count, year: year, shift: form.shift, grain: form.grain)
    return Resolution(period, isOpen: year == nil)
  }
}
