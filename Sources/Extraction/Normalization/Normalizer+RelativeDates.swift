import Claims
import Rules

extension Normalizer {
  func weekday(_ match: RuleMatch) -> Resolution {
    guard let entry = match.text("weekday").flatMap({ lexicon["weekdays"].entry(of: $0) }),
      let weekday = Int(entry.value)
    else { return .impossible }
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
    guard let count = match.text("number").flatMap({ numbers.figure($0) }), count.isWhole,
      count.value.numerator < 10_000
    else { return Reading(kind: .date, value: .unresolved(match.text)) }
    let weeks = entry.value == "wk" ? factor : 1
    let distance = Int(count.value.numerator) * weeks
    let isAhead = match.text("direction") == "future"
    let period = match.resolver.stretch(unit, shift: isAhead ? distance : -distance)
    return dated(match, Resolution(period, isOpen: true))
  }

  /// "the past three years".
  func span(_ match: RuleMatch) -> Resolution {
    guard let word = match.text("unit"), let entry = lexicon["time-units"].entry(of: word),
      let factor = entry.attributes["factor"].flatMap({ Int($0) }),
      let direction = match.text("direction").flatMap({ lexicon["spans"].entry(of: $0) })
    else { return .impossible }
    guard let unit = CalendarUnit(code: entry.value, factor: factor),
      let count = match.text("number").flatMap({ numbers.figure($0) }), count.isWhole,
      count.value.numerator < 10_000
    else { return .open }
    let period = match.resolver.span(
      unit, count: Int(count.value.numerator), isPast: direction.value == "past")
    return Resolution(period, isOpen: true)
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
    let seasonText = match.text("season") ?? match.text("seasonofyear")
    if let season = seasonText.flatMap({ lexicon["seasons"].entry(of: $0) }) {
      guard let month = Int(season.value) else { return .impossible }
      let period = match.resolver.part(
        from: month, count: 3, year: year, shift: shift(match), grain: .season)
      return Resolution(period, isOpen: year == nil)
    }
    guard let quarter = match.text("quarter").flatMap({ lexicon["quarters"].entry(of: $0) }),
      let month = Int(quarter.value), let count = quarter.attributes["months"].flatMap({ Int($0) })
    else { return .impossible }
    let grain: Period.Grain = count == 3 ? .quarter : count == 6 ? .half : .interval
    let period = match.resolver.part(
      from: month, count: count, year: year, shift: shift(match), grain: grain)
    return Resolution(period, isOpen: year == nil)
  }
}
