import Claims

/// Makes the mention of a time expression that has been joined and can be resolved.
struct TimeWriter {
  let piece: TimePiece
  let context: TimeContext
  let bytes: [UInt8]

  /// The mention; nil where the words are no time after all.
  func mention() -> Mention? {
    switch piece.form {
    case .number, .numbers, .ordinal, .opaque: piece.mention
    case .latentPart(let part): latent(part)
    case .date(let form): date(form)
    case .moment(let form): moment(form)
    case .range(let start, let end): range(start, end)
    case .length(let parts): ahead(parts) ?? (piece.isJoined ? length(parts) : piece.mention)
    case .recurrence(let recurrence): made(.recurrence, .recurrence(recurrence))
    }
  }

  private func made(_ kind: Mention.Kind, _ value: Mention.Value) -> Mention {
    Mention(
      range: piece.range, core: piece.range, kind: kind, value: value, rule: piece.rule,
      captures: piece.captures)
  }

  private var text: String {
    String(decoding: bytes[piece.range.lower..<piece.range.upper], as: UTF8.self)
  }

  private func date(_ form: DateForm) -> Mention {
    guard let period = form.period(in: context) else { return made(.date, .unresolved(text)) }
    return made(period.grain == .interval ? .period : .date, .period(period))
  }

  /// A part of the day alone is a time behind a preposition: "in the morning", "at night".
  private func latent(_ part: DayPart) -> Mention? {
    let lower = piece.range.lower
    let before = String(decoding: bytes[max(0, lower - 14)..<lower], as: UTF8.self)
      .lowercased().split(whereSeparator: \.isWhitespace).suffix(2).joined(separator: " ")
    let isPlaced =
      before == "in the" || before == "during the" || before.hasSuffix(" at") || before == "at"
      || before.hasSuffix(" early") || before.hasSuffix(" late")
      || before == "in" || before.hasSuffix(" in")
    return isPlaced ? made(.time, .time(TimeOfDay(day: nil, clock: nil, part: part))) : nil
  }

  private func moment(_ form: MomentForm) -> Mention {
    if form.isNow { return made(.date, .reference(.present)) }
    return made(.time, .time(time(form)))
  }

  private func time(_ form: MomentForm) -> TimeOfDay {
    var day = form.date.flatMap { $0.period(in: context)?.start }
    if form.date == nil, form.clock != nil { day = presentDay(form) }
    return TimeOfDay(day: day, clock: form.clock, part: form.clock == nil ? form.part : nil)
  }

  /// The day of a time without one: in a report the day that it speaks from.
  private func presentDay(_ form: MomentForm) -> CalendarDay? {
    context.resolver.isFuture && !context.isAlone ? nil : context.resolver.dateline
  }

  private func range(_ start: MomentForm, _ end: MomentForm) -> Mention {
    if start.clock != nil || end.clock != nil || start.part != nil && end.part != nil {
      return made(.time, times(start, end))
    }
    guard let first = start.date?.period(in: context),
      let last = end.date?.period(in: context), let low = first.start, let high = last.end
    else { return made(.period, .unresolved(text)) }
    guard low <= high else {
      // "from Friday to Monday": the end is the next one behind the start.
      let ahead = TimeContext(
        resolver: DateResolver(dateline: first.end, isFuture: true), isOpen: false,
        isAlone: false, year: nil, day: nil, point: nil)
      guard case .calendar(let form) = end.date, form.lacksYear,
        let moved = end.date?.period(in: ahead)?.end, low <= moved
      else { return made(.period, .unresolved(text)) }
      return made(.period, .period(Period(start: low, end: moved, grain: .interval)))
    }
    return made(.period, .period(Period(start: low, end: high, grain: .interval)))
  }

  private func times(_ start: MomentForm, _ end: MomentForm) -> Mention.Value {
    var (start, end) = (start, end)
    start.date = start.date ?? end.date
    end.date = end.date ?? start.date
    return .times(from: time(start), to: time(end))
  }

  /// "in two weeks" in a sentence about the future is a date; nil for all other lengths.
  private func ahead(_ parts: [LengthPart]) -> Mention? {
    guard context.resolver.isFuture, parts.count == 1, let part = parts.first,
      part.count.denominator == 1, (1...9999).contains(part.count.numerator),
      let unit = CalendarUnit(code: part.unit, factor: 1)
    else { return nil }
    var lower = piece.range.lower
    while lower > 0, bytes[lower - 1] <= 0x20 { lower -= 1 }
    guard lower >= 2, bytes[lower - 1] | 0x20 == 0x6E, bytes[lower - 2] | 0x20 == 0x69,
      lower == 2 || !TokenScan.isLetter(bytes[lower - 3]),
      let period = context.resolver.moved(unit, by: Int(part.count.numerator))
    else { return nil }
    let range = TextRange(lower - 2, piece.range.upper)
    return Mention(
      range: range, core: range, kind: .date, value: .period(period), rule: piece.rule,
      captures: piece.captures)
  }

  /// A compound length in its smallest unit: "an hour and 45 minutes" is 105 minutes.
  private func length(_ parts: [LengthPart]) -> Mention {
    guard let unit = parts.last?.unit, let quantity = piece.mention.quantity else {
      return made(.duration, .none)
    }
    var sum = Rational.zero
    for part in parts {
      guard let factor = TimeWriter.factor(part.unit, in: unit),
        let value = part.count.multiplied(by: factor), let more = sum.adding(value)
      else { return made(.duration, .none) }
      sum = more
    }
    guard let numeral = Figure(sum, place: 0).numeral,
      let magnitude = Magnitude(
        printed: numeral, comparator: quantity.hedge.comparator, isCount: false)
    else { return made(.duration, .none) }
    let whole = Quantity(
      kind: .duration, printed: text, numeral: numeral, magnitude: magnitude, unit: unit,
      hedge: quantity.hedge)
    return made(.duration, .quantity(whole))
  }

  /// How many of one unit another is; nil where that is no fixed number, as of days in a month.
  private static func factor(_ unit: String, in smaller: String) -> Rational? {
    if unit == smaller { return Rational(1) }
    let seconds = ["s": 1, "min": 60, "h": 3600, "d": 86_400, "wk": 604_800]
    if let large = seconds[unit], let small = seconds[smaller] { return Rational(large / small) }
    return unit == "a" && smaller == "mo" ? Rational(12) : nil
  }
}
