import Claims
import Rules

extension Normalizer {
  /// "the first two weeks of", "the last Friday of", "the week of", with the month, year or stretch
  /// they are counted in.
  func placeForm(_ match: RuleMatch) -> DateForm? {
    guard let whole = container(match) else { return nil }
    guard let ordinal = match.text("ordinal") else {
      return nil
    }
    let number = ["last", "final"].contains(ordinal.lowercased()) ? -1 : ordinalNumber(ordinal)
    guard let number else { return nil }
    if let weekday = weekdayNumber(match) {
      return .inside(PlaceForm(ordinal: number, count: 1, counted: .weekday(weekday)), whole)
    }
    guard let word = match.text("unit"), let entry = lexicon["time-units"].entry(of: word),
      let factor = entry.attributes["factor"].flatMap({ Int($0) }),
      let unit = CalendarUnit(code: entry.value, factor: factor)
    else { return nil }
    let count = match.text("count").flatMap { numbers.figure($0) }
    guard count?.isWhole ?? true, (count?.value.numerator ?? 1) < 400 else { return nil }
    let place = PlaceForm(
      ordinal: number, count: Int(count?.value.numerator ?? 1), counted: .unit(unit))
    return .inside(place, whole)
  }

  private func container(_ match: RuleMatch) -> DateForm? {
    let year = match.text("year").flatMap(yearNumber)
    if let month = match.text("month").flatMap(monthNumber) {
      return .calendar(CalendarForm(year: year, month: month, shift: shift(match)))
    }
    if let year { return .calendar(CalendarForm(year: year)) }
    guard let word = match.text("stretch"), let entry = lexicon["calendar-units"].entry(of: word),
      let unit = CalendarUnit(rawValue: entry.value)
    else { return nil }
    return .stretch(unit, shift: shift(match) ?? 0)
  }

  /// A quarter, half or season as printed, with the year and shift beside it.
  func partForm(_ match: RuleMatch, year: Int?, shift: Int?) -> PartForm? {
    let seasonText = match.text("season") ?? match.text("seasonofyear")
    if let season = seasonText.flatMap({ lexicon["seasons"].entry(of: $0) }) {
      return Int(season.value).map {
        PartForm(month: $0, count: 3, grain: .season, year: year, shift: shift)
      }
    }
    guard let quarter = match.text("quarter").flatMap({ lexicon["quarters"].entry(of: $0) }),
      let month = Int(quarter.value), let count = quarter.attributes["months"].flatMap({ Int($0) })
    else { return nil }
    let grain: Period.Grain = count == 3 ? .quarter : count == 6 ? .half : .interval
    return PartForm(month: month, count: count, grain: grain, year: year, shift: shift)
  }

  /// The unit and the number of units that "three years ago" lies from the dateline; nil for units
  /// below a day and for words such as "several".
  func distance(_ match: RuleMatch) -> (CalendarUnit, Int)? {
    guard let word = match.text("unit"), let entry = lexicon["time-units"].entry(of: word),
      let factor = entry.attributes["factor"].flatMap({ Int($0) }),
      let unit = CalendarUnit(code: entry.value, factor: factor),
      let count = match.text("number").flatMap({ numbers.figure($0) }), count.isWhole,
      count.value.numerator < 10_000
    else { return nil }
    let weeks = entry.value == "wk" ? factor : 1
    let distance = Int(count.value.numerator) * weeks
    return (unit, match.text("direction") == "future" ? distance : -distance)
  }

  /// The weekday named, 1 for Monday.
  func weekdayNumber(_ match: RuleMatch) -> Int? {
    guard let text = match.text("weekday") else { return nil }
    let entry =
      lexicon["weekdays"].entry(of: text) ?? lexicon["weekdays-short"].entry(of: text)
      ?? (text.hasSuffix("s") ? lexicon["weekdays"].entry(of: text.dropLast()) : nil)
    return entry.flatMap { Int($0.value) }
  }
}
