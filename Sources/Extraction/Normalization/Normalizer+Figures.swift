import Claims
import Rules

extension Normalizer {
  /// What a figure is counted or measured in.
  private struct Dimension {
    let unit: String
    /// How many of `unit` the printed word stands for: ten years for a decade.
    let factor: Rational
    let kind: Quantity.Kind
    let mention: Mention.Kind
  }

  /// A figure with its unit: one number, a range, or a word such as "hundreds".
  func figure(_ match: RuleMatch) -> Reading? {
    guard let dimension = dimension(of: match) else { return nil }
    if match.text("low") != nil { return range(match, dimension) }
    if match.text("word") != nil { return vague(match, dimension) }
    guard let printed = match.text("number") ?? match.text("half"),
      let read = read(printed, of: match), let whole = compound(read, of: match),
      let figure = whole.multiplied(by: dimension.factor), isSaidAgain(read, in: match)
    else { return nil }
    let kind: Quantity.Kind =
      dimension.kind == .count && figure.value.denominator > 1 ? .measured : dimension.kind
    let isCount = (kind == .count && figure.isWhole) || kind == .age
    let within = match.text("tolerance").flatMap { numbers.figure($0) }?
      .multiplied(by: dimension.factor)
    let interval = within.flatMap { figure.magnitude(within: $0) }
    guard
      let magnitude = interval ?? figure.magnitude(match.hedge.comparator, isCount: isCount)
    else { return nil }
    let quantity = Quantity(
      kind: kind, printed: printed, numeral: figure.numeral, magnitude: magnitude,
      unit: dimension.unit, hedge: match.hedge)
    return Reading(kind: dimension.mention, value: .quantity(quantity))
  }

  /// "5 feet 10": the figure times what the smaller unit goes into it, plus the second figure.
  private func compound(_ figure: Figure, of match: RuleMatch) -> Figure? {
    guard let plus = match.text("plus") else { return figure }
    guard let times = match.text("times").flatMap({ Numeral(plain: $0) })?.rational,
      let more = read(plus, of: match)
    else { return nil }
    return figure.value.multiplied(by: times).flatMap { Figure($0, place: 0).adding(more) }
  }

  /// Whether the figure that a rule finds a second time, "five (5)", is the same.
  private func isSaidAgain(_ figure: Figure, in match: RuleMatch) -> Bool {
    guard let again = match.text("again") else { return true }
    return read(again, of: match)?.value == figure.value
  }

  func read(_ text: String, of match: RuleMatch) -> Figure? {
    let hasLetters = match.rule.kind == .money || match.text("letters") != nil
    let figure = numbers.figure(text, isMoney: hasLetters) ?? multiple(text, of: match)
    return match.isNegative ? figure?.negated : figure
  }

  /// "threefold", "doubled".
  private func multiple(_ text: String, of match: RuleMatch) -> Figure? {
    guard match.rule.kind == .multiple else { return nil }
    return lexicon["multiple-words"].entry(of: text).flatMap { numbers.figure($0.value) }
  }

  /// Both ends as printed. A scale word behind the second holds for the first too where the first
  /// is smaller without it: "$5-8 million".
  private func range(_ match: RuleMatch, _ dimension: Dimension) -> Reading? {
    guard let lowText = match.text("low"), let highText = match.text("high"),
      var low = read(lowText, of: match)?.multiplied(by: dimension.factor),
      let high = upperEnd(highText, of: match)?.multiplied(by: dimension.factor)
    else { return nil }
    let isMoney = match.rule.kind == .money
    if let power = numbers.scale(endingIn: highText, isMoney: isMoney),
      numbers.scale(endingIn: lowText, isMoney: isMoney) == nil,
      let scaled = low.scaled(byPowerOfTen: power), scaled.value < high.value
    {
      low = scaled
    }
    guard low.value < high.value else { return nil }
    let isOrdered = Magnitude(low: .init(low.value), high: .init(high.value))
    let quantity = Quantity(
      kind: dimension.kind, printed: match.text, numeral: nil, magnitude: isOrdered,
      unit: dimension.unit, hedge: match.hedge)
    return Reading(kind: .range, value: .quantity(quantity))
  }

  /// The second end of a range, which has a minus of its own or none: "-30 to 200".
  private func upperEnd(_ text: String, of match: RuleMatch) -> Figure? {
    let hasLetters = match.rule.kind == .money || match.text("letters") != nil
    let figure = numbers.figure(text, isMoney: hasLetters)
    return text.hasPrefix("-") || text.hasPrefix("\u{2212}") ? figure?.negated : figure
  }

  private func vague(_ match: RuleMatch, _ dimension: Dimension) -> Reading? {
    guard let word = match.text("word"), let entry = lexicon["vague-numbers"].entry(of: word),
      let floor = bound(entry, "floor", dimension), let ceiling = bound(entry, "ceiling", dimension)
    else { return nil }
    let magnitude: Magnitude =
      switch match.hedge.comparator {
      case .equal, .about, .nearly, .justOver: Magnitude(low: .init(floor), high: .init(ceiling))
      case .atLeast: Magnitude(low: .init(floor), high: nil)
      case .moreThan: Magnitude(low: .init(floor, isOpen: true), high: nil)
      case .atMost: Magnitude(low: nil, high: .init(ceiling))
      case .lessThan: Magnitude(low: nil, high: .init(ceiling, isOpen: true))
      }
    let quantity = Quantity(
      kind: dimension.kind, printed: word, numeral: nil, magnitude: magnitude,
      unit: dimension.unit, hedge: match.hedge)
    return Reading(kind: dimension.mention, value: .quantity(quantity))
  }

  private func bound(
    _ entry: LexiconTable.Entry, _ column: String, _ dimension: Dimension
  ) -> Rational? {
    entry.attributes[column].flatMap { Numeral(plain: $0) }?.rational
      .multiplied(by: dimension.factor)
  }

  private func dimension(of match: RuleMatch) -> Dimension? {
    switch match.rule.kind {
    case .number: Dimension(unit: "1", factor: Rational(1), kind: .count, mention: .number)
    case .age: ageDimension(match)
    case .multiple:
      Dimension(unit: "{times}", factor: Rational(1), kind: .ratio, mention: .ratio)
    case .percent: Dimension(unit: "%", factor: Rational(1), kind: .percent, mention: .percent)
    case .points: pointDimension(match)
    case .money: moneyDimension(match)
    case .duration: timeDimension(match)
    case .quantity: unitDimension(match)
    case .fraction, .share, .quotient, .ordinal, .relativeOrdinal, .percentWord, .date, .days,
      .month, .year, .weekday, .stretch, .ago, .span,
      .decade, .century, .part, .relativeDay, .unresolved, .time, .recurrence, .ignored,
      .descending:
      nil
    }
  }

  /// Ages are in years unless the words name another unit.
  private func ageDimension(_ match: RuleMatch) -> Dimension? {
    guard let word = match.text("unit") else {
      return Dimension(unit: "a", factor: Rational(1), kind: .age, mention: .age)
    }
    guard let entry = lexicon["time-units"].entry(of: word), let factor = factor(of: entry) else {
      return nil
    }
    return Dimension(unit: entry.value, factor: factor, kind: .age, mention: .age)
  }

  private func pointDimension(_ match: RuleMatch) -> Dimension? {
    guard let entry = match.text("unit").flatMap({ lexicon["point-words"].entry(of: $0) }) else {
      return nil
    }
    return Dimension(unit: entry.value, factor: Rational(1), kind: .percent, mention: .percent)
  }

  private func moneyDimension(_ match: RuleMatch) -> Dimension? {
    if let name = match.text("currency") {
      guard
        let entry = lexicon["currency-names"].entry(of: name)
          ?? lexicon["currency-marks"].entry(of: name)
      else { return nil }
      return moneyDimension(entry)
    }
    return match.opener.flatMap(moneyDimension)
  }

  private func moneyDimension(_ entry: LexiconTable.Entry) -> Dimension? {
    guard let factor = factor(of: entry) else { return nil }
    return Dimension(unit: entry.value, factor: factor, kind: .money, mention: .money)
  }

  private func timeDimension(_ match: RuleMatch) -> Dimension? {
    guard let entry = match.text("unit").flatMap({ lexicon["time-units"].entry(of: $0) }),
      let factor = factor(of: entry)
    else { return nil }
    return Dimension(unit: entry.value, factor: factor, kind: .duration, mention: .duration)
  }

  private func unitDimension(_ match: RuleMatch) -> Dimension? {
    guard let word = match.text("unit") else { return nil }
    let code =
      lexicon["units"].entry(of: word)?.value ?? lexicon["unit-symbols"].entry(of: word)?.value
      ?? word
    switch lexicon.units[code]?.dimension {
    case nil: return nil
    case "temperature":
      return Dimension(unit: code, factor: Rational(1), kind: .temperature, mention: .temperature)
    case "time":
      return Dimension(unit: code, factor: Rational(1), kind: .duration, mention: .duration)
    case .some:
      return Dimension(unit: code, factor: Rational(1), kind: .measured, mention: .quantity)
    }
  }

  func factor(of entry: LexiconTable.Entry) -> Rational? {
    guard let text = entry.attributes["factor"] else { return Rational(1) }
    return Numeral(plain: text)?.rational
  }
}
