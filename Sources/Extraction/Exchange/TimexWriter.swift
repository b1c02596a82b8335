import Claims

/// Times as TIMEX3 values (ISO-TimeML, ISO 24617-1); ranges as `(start,end,length)`, the end being
/// the first moment of the last stretch named.
struct TimexWriter {
  /// The value of a time expression; nil where nothing is known of it.
  func timex(of mention: Mention, in document: Document) -> String? {
    switch mention.value {
    case .period(let period): timex(of: period, mention, in: document)
    case .quantity(let quantity): timex(ofDuration: quantity)
    case .time(let time): timex(of: time)
    case .times(let start, let end): timex(from: start, to: end)
    case .recurrence(let recurrence): "\(recurrence)"
    case .reference(let reference): reference.rawValue
    case .none where mention.kind == .duration: vague(mention, in: document)
    case .unresolved, .share, .ordinal, .none: nil
    }
  }

  private func timex(of period: Period, _ mention: Mention, in document: Document) -> String? {
    guard let start = period.start else { return period.end.map { "\($0)" } }
    switch period.grain {
    case .day: return "\(start)"
    case .month: return String("\(start)".prefix(7))
    case .year: return String("\(start)".prefix(4))
    case .decade: return String("\(start)".prefix(3))
    case .century: return String("\(start)".prefix(2))
    case .quarter: return String("\(start)".prefix(4)) + "-Q\((start.month - 1) / 3 + 1)"
    case .half: return String("\(start)".prefix(4)) + "-H\((start.month - 1) / 6 + 1)"
    case .season:
      return String("\(start)".prefix(4)) + "-" + ["SP", "SU", "FA", "WI"][start.month / 3 - 1]
    case .week: return Self.week(of: start)
    case .interval: return interval(period, mention, in: document)
    }
  }

  private static func week(of day: CalendarDay) -> String {
    let week = day.isoWeek
    return "\(week.year)-W\(week.number < 10 ? "0" : "")\(week.number)"
  }

  private func interval(_ period: Period, _ mention: Mention, in document: Document) -> String? {
    guard let start = period.start, let end = period.end else {
      return (period.start ?? period.end).map { "\($0)" }
    }
    if let length = spanLength(mention, in: document) { return length }
    if start.weekday == 6, start.adding(days: 1) == end { return Self.week(of: start) + "-WE" }
    if start.month == 1, start.day == 1, end.month == 12, end.day == 31 {
      return "(\(start),\(Self.day(end.year, 1, 1)),P\(end.year - start.year)Y)"
    }
    if start.day == 1, end.day == CalendarDay.days(inMonth: end.month, year: end.year) {
      let months = (end.year - start.year) * 12 + end.month - start.month
      return "(\(start),\(Self.day(end.year, end.month, 1)),P\(months)M)"
    }
    return "(\(start),\(end),P\(end.ordinal - start.ordinal)D)"
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    CalendarDay(year: year, month: month, day: day).map { "\($0)" } ?? ""
  }

  /// "the past nine days" is a length that ends now.
  private func spanLength(_ mention: Mention, in document: Document) -> String? {
    guard let period = mention.period, let start = period.start, let end = period.end,
      let unit = mention.captures.first(where: { $0.name == "spanunit" })
    else { return nil }
    let word = document.string(in: unit.range).lowercased()
    let months = (end.year - start.year) * 12 + end.month - start.month
    let days = end.ordinal - start.ordinal
    let length =
      switch word.first {
      case "d" where word.hasPrefix("da"): "P\(days)D"
      case "w": "P\(days / 7)W"
      case "m": "P\(months)M"
      case "q": "P\(months / 3)Q"
      default: "P\(months / 12)Y"
      }
    let first = document.string(in: mention.core).lowercased()
    if first.hasPrefix("the ") || first.hasPrefix("th") { return length }
    let isComing = ["next", "coming", "upcoming", "following"].contains { first.hasPrefix($0) }
    let shift = isComing ? 1 : 0
    return "(\(start.adding(days: shift) ?? start),\(end.adding(days: shift) ?? end),\(length))"
  }

  private func timex(of time: TimeOfDay) -> String {
    let clock = time.clock.map { clock in
      ClockTime(hour: clock.hour, minute: clock.minute, second: clock.second)
        .map { "\($0)" + (clock.zone == "Z" && clock.minute != nil ? "Z" : "") } ?? ""
    }
    return (time.day.map { "\($0)" } ?? "") + (clock ?? time.part.map { "T" + $0.rawValue } ?? "")
  }

  private func timex(from start: TimeOfDay, to end: TimeOfDay) -> String {
    let minutes = [start, end].map { time in
      (time.day?.ordinal ?? 0) * 1440 + (time.clock?.hour ?? 0) * 60 + (time.clock?.minute ?? 0)
    }
    let length = minutes[1] - minutes[0]
    let text =
      length < 0
      ? ""
      : "PT" + (length >= 60 ? "\(length / 60)H" : "") + (length % 60 > 0 ? "\(length % 60)M" : "")
    return "(\(timex(of: start)),\(timex(of: end)),\(text))"
  }

  private func timex(ofDuration quantity: Quantity) -> String? {
    guard let numeral = quantity.numeral else {
      return letter(quantity.unit).map { "P\($0.0)X\($0.1)" }
    }
    let amount = numeral.plain
    return letter(quantity.unit).map { "P\($0.0)\(amount)\($0.1)" }
  }

  private func letter(_ unit: String) -> (String, String)? {
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
  private func vague(_ mention: Mention, in document: Document) -> String? {
    guard let unit = mention.captures.first(where: { $0.name == "u" }) else { return nil }
    return switch document.string(in: unit.range).lowercased() {
    case "seconds": "PTXS"
    case "minutes": "PTXM"
    case "hours": "PTXH"
    case "days": "PXD"
    case "weeks": "PXW"
    case "months": "PXM"
    case "years": "PXY"
    case "decades": "PXDE"
    case "centuries": "PXCE"
    default: nil
    }
  }
}
