import Claims

/// Times as TIMEX3 values (ISO-TimeML, ISO 24617-1); ranges as `(start,end,length)`, the end being
/// the first moment of the last stretch named.
struct TimexWriter {
  let document: Document
  /// Where dates without a year or week are open; see `AddressedText`.
  let addressed: AddressedText

  /// The value of a time expression; nil where nothing is known of it.
  func timex(of mention: Mention) -> String? {
    switch mention.value {
    case .period(let period): timex(of: period, mention)
    case .quantity(let quantity): timex(ofDuration: quantity, mention)
    case .time(let time): timex(of: time, mention)
    case .times(let start, let end): timex(from: start, to: end, mention)
    case .recurrence(let recurrence): "\(recurrence)"
    case .reference(let reference): reference.rawValue
    case .none where mention.kind == .duration: vague(mention)
    case .unresolved, .share, .ordinal, .relativePlace, .none: nil
    }
  }

  private func isOpen(_ mention: Mention) -> Bool { addressed.contains(mention.core) }

  private func text(_ day: CalendarDay, _ mention: Mention) -> String {
    (isOpen(mention) ? PrintedDate(mention).open(day) : nil) ?? "\(day)"
  }

  private func timex(of period: Period, _ mention: Mention) -> String? {
    guard let start = period.start else { return period.end.map { "\($0)" } }
    switch period.grain {
    case .day: return text(start, mention)
    case .month: return String(text(start, mention).prefix(7))
    case .year: return String("\(start)".prefix(4))
    case .decade: return String("\(start)".prefix(3))
    case .century: return String("\(start)".prefix(2))
    case .quarter: return String("\(start)".prefix(4)) + "-Q\((start.month - 1) / 3 + 1)"
    case .half: return String("\(start)".prefix(4)) + "-H\((start.month - 1) / 6 + 1)"
    case .season:
      return String("\(start)".prefix(4)) + "-" + ["SP", "SU", "FA", "WI"][start.month / 3 - 1]
    case .week: return Self.week(of: start)
    case .interval: return interval(period, mention)
    }
  }

  private static func week(of day: CalendarDay) -> String {
    let week = day.isoWeek
    return "\(week.year)-W\(week.number < 10 ? "0" : "")\(week.number)"
  }

  private func interval(_ period: Period, _ mention: Mention) -> String? {
    guard let start = period.start, let end = period.end else {
      return (period.start ?? period.end).map { "\($0)" }
    }
    if let length = span(start, end, mention) { return length }
    if start.weekday == 6, start.adding(days: 1) == end { return Self.week(of: start) + "-WE" }
    let isCounted = mention.captures.contains { $0.name == "o" }
    if isCounted, start.weekday == 1, end.weekday == 7, let next = end.adding(days: 1) {
      return "(\(start),\(next),P\((next.ordinal - start.ordinal) / 7)W)"
    }
    if start.day == 1, end.day == CalendarDay.days(inMonth: end.month, year: end.year) {
      let isYears = start.month == 1 && end.month == 12 && !isCounted
      let last = isCounted ? end.adding(days: 1) : CalendarDay.first(end, ofYear: isYears)
      guard let last else { return nil }
      let months = (last.year - start.year) * 12 + last.month - start.month
      let length = isYears ? "P\(months / 12)Y" : "P\(months)M"
      return "(\(text(start, mention)),\(text(last, mention)),\(length))"
    }
    let days = end.ordinal - start.ordinal
    let unit = mention.captures.first { $0.name == "u" }.map { document.string(in: $0.range) }
    let isWeeks = days % 7 == 0 && unit?.lowercased().hasPrefix("w") ?? false
    let length = isWeeks ? "P\(days / 7)W" : "P\(days)D"
    let isNow = mention.captures.contains { $0.name == "now" }
    return "(\(isNow ? "\(start)" : text(start, mention)),\(text(end, mention)),\(length))"
  }

  /// "the past nine days" is a length that ends now; without the article it is written with its
  /// ends.
  private func span(_ start: CalendarDay, _ end: CalendarDay, _ mention: Mention) -> String? {
    guard let unit = mention.captures.first(where: { $0.name == "spanunit" }) else { return nil }
    let months = (end.year - start.year) * 12 + end.month - start.month
    let days = end.ordinal - start.ordinal
    let word = document.string(in: unit.range).lowercased()
    if word.hasPrefix("q") {
      guard let next = end.adding(days: 1) else { return nil }
      return "(\(start),\(next),P\((months + 1) / 3 * 3)M)"
    }
    let length =
      switch word.first {
      case "d" where word.hasPrefix("da"): "P\(days)D"
      case "w": "P\(days / 7)W"
      case "m": "P\(months)M"
      default: "P\(months / 12)Y"
      }
    let words = document.string(in: mention.core).lowercased()
    if words.hasPrefix("th"), !isOpen(mention) { return length }
    let isComing = ["next", "coming", "upcoming", "following"].contains {
      words.hasPrefix($0) || words.hasPrefix("the " + $0)
    }
    let shift = isComing ? 1 : 0
    return "(\(start.adding(days: shift) ?? start),\(end.adding(days: shift) ?? end),\(length))"
  }

  private func timex(ofDuration quantity: Quantity, _ mention: Mention) -> String? {
    guard let (time, letter) = Self.letters(quantity.unit) else { return nil }
    guard let numeral = quantity.numeral else { return "P\(time)X\(letter)" }
    let isWhole = numeral.rational.denominator == 1
    let isCompound = mention.captures.filter { $0.name == "u" }.count > 1
    if isWhole, isCompound, quantity.unit == "min" || quantity.unit == "s",
      numeral.rational.numerator < 1_000_000
    {
      return Self.clockLength(Int(numeral.rational.numerator), of: quantity.unit)
    }
    return "P\(time)\(numeral.plain)\(letter)"
  }

  /// A compound length in hours, minutes and seconds.
  private static func clockLength(_ count: Int, of unit: String) -> String {
    let seconds = unit == "s" ? count : 60 * count
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
      + (rest > 0 ? "\(rest)S" : "")
  }

  private static func letters(_ unit: String) -> (String, String)? {
    switch unit {
    case "a": ("", "Y")
    case "mo": ("", "M")
    case "wk": ("", "W")
    case "d": ("", "D")
    case "h": ("T", "H")
    case "min": ("T", "M")
    case "s": ("T", "S")
    default: nil
    }
  }

  /// "for years": a length of which only the unit is said.
  private func vague(_ mention: Mention) -> String? {
    guard let unit = mention.captures.first(where: { $0.name == "u" }) else { return nil }
    return switch document.string(in: unit.range).lowercased() {
    case "seconds": "PTXS"
    case "minutes": "PTXM"
    case "hours": "PTXH"
    case "days": "PXD"
    case "weeks": "PXW"
    case "months": "PXM"
    case "quarters": "PXQ"
    case "years": "PXY"
    case "decades": "PXDE"
    case "centuries": "PXCE"
    default: nil
    }
  }
}

extension TimexWriter {
  private func timex(of time: TimeOfDay, _ mention: Mention) -> String {
    let clock = time.clock.map(Self.plain)
    let isOpen = isOpen(mention)
    let day =
      isOpen && !PrintedDate(mention).hasDay ? nil : time.day.map { text($0, mention) }
    return (day ?? "") + (clock ?? time.part.map { "T" + $0.rawValue } ?? "")
  }

  /// The time with its zone where that is UTC.
  private static func plain(_ clock: ClockTime) -> String {
    let isUTC = clock.zone == "Z" && clock.minute != nil
    let bare = ClockTime(hour: clock.hour, minute: clock.minute, second: clock.second) ?? clock
    return "\(bare)" + (isUTC ? "Z" : "")
  }

  private func timex(from start: TimeOfDay, to end: TimeOfDay, _ mention: Mention) -> String {
    let minutes = [start, end].map { time in
      (time.day?.ordinal ?? 0) * 1440 + (time.clock?.hour ?? 0) * 60 + (time.clock?.minute ?? 0)
    }
    let length = minutes[1] - minutes[0]
    let hours = length >= 60 ? "\(length / 60)H" : ""
    let rest = length % 60 > 0 ? "\(length % 60)M" : ""
    let text = length < 0 ? "" : "PT" + hours + rest
    return "(\(timex(of: start, mention)),\(timex(of: end, mention)),\(text))"
  }
}

extension CalendarDay {
  /// The first day of the month, or of the year, of a day.
  fileprivate static func first(_ day: CalendarDay, ofYear: Bool) -> CalendarDay? {
    CalendarDay(year: day.year, month: ofYear ? 1 : day.month, day: 1)
  }
}
