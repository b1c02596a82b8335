import Claims

/// Reads a mention with its surroundings into a figure that can be compared.
struct FigureReader {
  let surroundings: FigureSurroundings
  let months: [String: Int]
  let families: [String: PassageVocabulary.Family]

  /// - Parameter event: The event that the figure's place in brackets gives it.
  func figure(_ item: PlacedMention, text: String, event: String?) -> PassageFigure {
    let (mention, range) = (item.mention, item.words)
    let isDate = mention.kind == .date || mention.kind == .period || item.joined != nil
    let event = isDate || mention.kind == .age ? event ?? surroundings.event(at: range) : nil
    return PassageFigure(
      value: item.joined.map { .days(limited($0, range)) } ?? value(of: item),
      kind: mention.kind,
      isCount: mention.quantity?.unit == "1" && mention.kind != .percent && item.ageOf == nil,
      text: text,
      words: range, noun: surroundings.noun(behind: range), near: surroundings.near(range),
      point: mention.quantity.flatMap { quantity in
        quantity.numeral.map {
          .init(
            number: $0.rational, comparator: quantity.hedge.comparator,
            isRounded: $0.exponent > 0 || quantity.kind != .count)
        }
      },
      lead: surroundings.lead(before: range), measure: surroundings.measure(before: range),
      isStated: surroundings.isStated(range), countsPersons: surroundings.countsPersons(range),
      head: surroundings.head(behind: range), setsApart: surroundings.setsApart(range),
      ageOf: item.ageOf,
      event: event, isMaking: event.map { families[$0]?.isMaking == true } ?? false,
      contrasts: surroundings.contrasts(at: range))
  }

  private func value(of item: PlacedMention) -> PassageFigure.Value {
    let (mention, range) = (item.mention, item.words)
    switch mention.value {
    case .quantity(let quantity):
      let unit = item.ageOf == nil ? quantity.unit : "a"
      return .amount(FigureReader.stated(quantity), unit: unit)
    case .share(let part, let whole):
      return .share(part: FigureReader.stated(part), whole: FigureReader.stated(whole))
    case .ordinal(let place): return .place(place)
    case .period(let period): return .days(limited(period, range))
    case .time(let time) where time.day != nil:
      return time.day.map { .days(limited(Period(day: $0), range)) } ?? calendar(range)
    case .unresolved, .time, .times, .recurrence, .reference, .relativePlace, .none:
      return calendar(range)
    }
  }

  /// The interval that a figure's words stand for. "51.6 million" carries half its last printed
  /// digit even where the thing counted is whole.
  static func stated(_ quantity: Quantity) -> Magnitude {
    guard let numeral = quantity.numeral, numeral.exponent > 0, quantity.magnitude.isExact else {
      return quantity.magnitude
    }
    return Magnitude(printed: numeral, comparator: .equal, isCount: false) ?? quantity.magnitude
  }

  /// "before 1990" ends where 1990 begins; "since 1990" is open; "the 1800s" may be the century.
  private func limited(_ period: Period, _ range: Range<Int>) -> Period {
    let period = widened(period)
    guard range.lowerBound > 0 else { return period }
    switch surroundings.words[range.lowerBound - 1].role {
    case .before:
      let last = period.start.flatMap { CalendarDay(ordinal: $0.ordinal - 1) }
      return last.map { Period(start: nil, end: $0, grain: .interval) } ?? period
    case .after:
      let first = period.end.flatMap { CalendarDay(ordinal: $0.ordinal + 1) }
      return first.map { Period(start: $0, end: nil, grain: .interval) } ?? period
    case .until: return Period(start: nil, end: period.end, grain: .interval)
    case .since: return Period(start: period.start, end: nil, grain: .interval)
    case .function, .pronoun, .negation, .dealing, .stating, .adding, .partial, .speaking, nil:
      return period
    }
  }

  private func widened(_ period: Period) -> Period {
    guard period.grain == .decade, let start = period.start, start.year % 100 == 0,
      let end = CalendarDay(year: start.year + 99, month: 12, day: 31)
    else { return period }
    return Period(start: start, end: end, grain: .century)
  }

  /// Month and day of a date without a year.
  private func calendar(_ range: Range<Int>) -> PassageFigure.Value {
    let parts = CalendarParts(surroundings.words[range], months: months)
    let spoken = surroundings.words[range].map(\.key)
    guard parts.month != nil || parts.day != nil && range.count == 1 else {
      return .spoken(spoken.joined(separator: " "))
    }
    return .calendar(month: parts.month, day: parts.day)
  }
}
