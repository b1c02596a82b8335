import Claims

/// Reads a mention with its surroundings into a figure that can be compared.
struct FigureReader {
  let surroundings: FigureSurroundings
  let months: [String: Int]

  func figure(_ mention: Mention, _ range: Range<Int>, text: String) -> PassageFigure {
    let isDate = mention.kind == .date || mention.kind == .period
    return PassageFigure(
      value: value(of: mention, range), kind: mention.kind,
      isCount: mention.quantity?.unit == "1" && mention.kind != .percent, text: text,
      words: range, noun: surroundings.noun(behind: range), near: surroundings.near(range),
      event: isDate ? surroundings.event(at: range) : nil,
      contrasts: surroundings.contrasts(at: range))
  }

  private func value(of mention: Mention, _ range: Range<Int>) -> PassageFigure.Value {
    switch mention.value {
    case .quantity(let quantity):
      return .amount(FigureReader.stated(quantity), unit: quantity.unit)
    case .share(let part, let whole):
      return .share(part: FigureReader.stated(part), whole: FigureReader.stated(whole))
    case .ordinal(let place): return .place(place)
    case .period(let period): return .days(limited(period, range))
    case .unresolved, .none: return calendar(range)
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

  /// "before 1990" ends where 1990 begins; "since 1990" is open.
  private func limited(_ period: Period, _ range: Range<Int>) -> Period {
    guard range.lowerBound > 0 else { return period }
    switch surroundings.words[range.lowerBound - 1].role {
    case .before:
      let last = period.start.flatMap { CalendarDay(ordinal: $0.ordinal - 1) }
      return last.map { Period(start: nil, end: $0, grain: .interval) } ?? period
    case .after:
      let first = period.end.flatMap { CalendarDay(ordinal: $0.ordinal + 1) }
      return first.map { Period(start: $0, end: nil, grain: .interval) } ?? period
    case .until, .function, .pronoun, .negation, .dealing, nil: return period
    }
  }

  /// Month and day of a date without a year.
  private func calendar(_ range: Range<Int>) -> PassageFigure.Value {
    var month: Int?
    var day: Int?
    for word in surroundings.words[range] {
      if let number = months[word.folded] {
        month = number
      } else if let number = Int(word.folded.prefix { $0.isNumber }), (1...31).contains(number) {
        day = number
      }
    }
    return .calendar(month: month, day: day)
  }
}
