import Claims
import Rules

extension Normalizer {
  /// "5 p.m.", "16:00 UTC", "noon", "half past nine", with or without a date in digits before it.
  func clock(_ match: RuleMatch) -> Reading? {
    guard let clock = clockTime(match, suffix: "") else { return nil }
    var day: CalendarDay?
    if let year = match.text("year").flatMap(yearNumber) {
      guard let month = match.text("month").flatMap(monthNumber),
        let number = match.text("day").flatMap(ordinalNumber),
        let found = CalendarDay(year: year, month: month, day: number)
      else { return nil }
      day = found
    }
    return Reading(kind: .time, value: .time(TimeOfDay(day: day, clock: clock, part: nil)))
  }

  /// "9:30 - 11:00", "3-4pm": each end takes the half of the day that only the other names.
  func clocks(_ match: RuleMatch) -> Reading? {
    guard var start = clockTime(match, suffix: ""), let end = clockTime(match, suffix: "end") else {
      return nil
    }
    let isAfterNoon = half(match, "halfend") == "pm"
    if match.text("half") == nil, isAfterNoon || ClockTime.isOrdered(end, start), start.hour < 12 {
      let later = start.inTheAfternoon
      if ClockTime.isOrdered(later, end) { start = later }
    }
    var last = end
    if match.text("halfend") == nil, end.hour < 12, ClockTime.isOrdered(end, start) {
      last = end.inTheAfternoon
    }
    return Reading(
      kind: .time,
      value: .times(
        from: TimeOfDay(day: nil, clock: start, part: nil),
        to: TimeOfDay(day: nil, clock: last, part: nil)))
  }

  private func half(_ match: RuleMatch, _ argument: String) -> String? {
    match.text(argument).map { text in
      lexicon["times-of-day"].entry(of: text)?.value ?? (text.lowercased() == "p" ? "pm" : "am")
    }
  }

  private func clockTime(_ match: RuleMatch, suffix: String) -> ClockTime? {
    let named = match.text("word" + suffix).flatMap { lexicon["clock-words"].entry(of: $0) }
      .flatMap { Int($0.value) }
    let printed = match.text("hour" + suffix).flatMap { numbers.figure($0) }
      .flatMap(Normalizer.whole)
    guard var hour = named ?? printed else { return nil }
    var minute: Int?
    if let text = match.text("minute" + suffix) {
      guard let number = numbers.figure(text).flatMap(Normalizer.whole) else { return nil }
      minute = number
    }
    if let text = match.text("offset") {
      guard let count = Normalizer.fraction(text) ?? numbers.figure(text).flatMap(Normalizer.whole)
      else { return nil }
      let isBefore = match.text("direction").map { $0.lowercased() == "to" } ?? false
      minute = isBefore ? 60 - count : count
      if isBefore { hour = hour == 1 ? 12 : hour - 1 }
    }
    switch half(match, "half" + suffix) {
    case "am": if hour == 12 { hour = 0 }
    case "pm": if hour < 12 { hour += 12 }
    default: break
    }
    return ClockTime(
      hour: hour, minute: minute, second: match.text("second" + suffix).flatMap { Int($0) },
      zone: zone(match))
  }

  private static func fraction(_ text: String) -> Int? {
    let text = text.lowercased()
    return text.hasSuffix("half") ? 30 : text.hasSuffix("quarter") ? 15 : nil
  }

  private static func whole(_ figure: Figure) -> Int? {
    figure.isWhole && figure.value.numerator < 100 ? Int(figure.value.numerator) : nil
  }

  private func zone(_ match: RuleMatch) -> String? {
    guard let text = match.text("zone") else { return nil }
    if text.first == "+" || text.first == "-" || text == "Z" || text == "z" {
      return text.uppercased()
    }
    guard let entry = lexicon["time-zones"].entry(of: text), entry.value != "local" else {
      return nil
    }
    // "GMT +8" is eight hours ahead of GMT.
    guard let hours = match.text("shift"), let number = Int(hours.filter { $0 != " " }) else {
      return entry.value
    }
    let size = abs(number)
    return size > 14 ? nil : (number < 0 ? "-" : "+") + (size < 10 ? "0" : "") + "\(size):00"
  }

  /// "every other Friday", "daily", "each day".
  func recurrence(_ match: RuleMatch) -> Reading? {
    let value: Recurrence?
    if let word = match.text("adverb") {
      value = lexicon["recurrence-adverbs"].entry(of: word).flatMap { entry in
        Recurrence(count: entry.attributes["count"].flatMap { Int($0) } ?? 1, unit: entry.value)
      }
    } else {
      value = every(match)
    }
    return value.map { Reading(kind: .recurrence, value: .recurrence($0)) }
  }

  private func every(_ match: RuleMatch) -> Recurrence? {
    var count = 1
    if let text = match.text("count") {
      let isOther = ["other", "second"].contains(text.lowercased())
      guard let number = isOther ? 2 : numbers.figure(text).flatMap(Normalizer.whole) else {
        return nil
      }
      count = number
    }
    if let weekday = weekdayNumber(match) {
      return Recurrence(count: count, unit: "wk", weekday: weekday)
    }
    if let part = match.text("part").flatMap({ lexicon["day-parts"].entry(of: $0) }) {
      return Recurrence(count: count, unit: "d", part: DayPart(rawValue: part.value))
    }
    guard let word = match.text("unit") else { return nil }
    if let entry = lexicon["time-units"].entry(of: word) {
      let factor = entry.attributes["factor"].flatMap { Int($0) } ?? 1
      return Recurrence(count: count * factor, unit: entry.value)
    }
    switch word.lowercased() {
    case "quarter": return Recurrence(count: 3 * count, unit: "mo")
    case "weekend": return Recurrence(count: count, unit: "we")
    case "weekends": return Recurrence(count: count, unit: "we")
    default: return nil
    }
  }

  /// "after breakfast".
  func meal(_ match: RuleMatch) -> Reading? {
    guard let entry = match.text("part").flatMap({ lexicon["meals"].entry(of: $0) }),
      let part = DayPart(rawValue: entry.value)
    else { return nil }
    return Reading(kind: .time, value: .time(TimeOfDay(day: nil, clock: nil, part: part)))
  }

  /// "now", "recently", "the future".
  func reference(_ match: RuleMatch) -> Reading? {
    guard let entry = match.text("word").flatMap({ lexicon["time-references"].entry(of: $0) }),
      let reference = TimeReference(rawValue: entry.value)
    else { return nil }
    return Reading(kind: .date, value: .reference(reference))
  }
}
