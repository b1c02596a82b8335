import Claims
import Patterns
import Rules

extension Normalizer {
  /// What a figure is counted or measured in.
  struct Dimension {
    let unit: String
    /// How many of `unit` the printed word stands for: ten years for a decade.
    let factor: Rational
    let kind: Quantity.Kind
    let mention: Mention.Kind
  }

  func dimension(of match: RuleMatch) -> Dimension? {
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
      .decade, .century, .part, .relativeDay, .holiday, .place, .unresolved, .time, .times,
      .recurrence, .reference, .meal, .dayPart, .vagueDuration, .ignored,
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
    if let phrase = match.phrase {
      return Dimension(unit: phrase.unit, factor: phrase.factor, kind: .money, mention: .money)
    }
    if let name = match.text("currency") {
      return lexicon["currency-marks"].entry(of: name).flatMap(moneyDimension)
    }
    return match.opener.flatMap { $0.attributes["side"] == "behind" ? nil : moneyDimension($0) }
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

  /// A measure that goes on in smaller units is given in the smallest of them.
  private func unitDimension(_ match: RuleMatch) -> Dimension? {
    guard
      let code = match.phrase.map({ $0.tails.last?.unit ?? $0.unit }) ?? match.opener?.value
        ?? match.text("scale").flatMap({ lexicon["units"].entry(of: $0)?.value })
        ?? match.text("unit"),
      let unit = lexicon.units[code]
    else { return nil }
    switch unit.dimension {
    case "temperature":
      return Dimension(unit: code, factor: Rational(1), kind: .temperature, mention: .temperature)
    case "time":
      return Dimension(unit: code, factor: Rational(1), kind: .duration, mention: .duration)
    default:
      return Dimension(unit: code, factor: Rational(1), kind: .measured, mention: .quantity)
    }
  }

  func factor(of entry: LexiconTable.Entry) -> Rational? {
    guard let text = entry.attributes["factor"] else { return Rational(1) }
    return Numeral(plain: text)?.rational
  }

  /// The words that a unit or currency may begin with, for rules of a kind.
  func openings(of kind: ValueKind) -> WordOpenings {
    kind == .money ? currencies.openings : units.openings
  }

  /// The words behind a figure that say what it is measured in, of the group that a rule names.
  /// Nil where no unit or currency begins there, so that the rule does not match.
  func phrase(
    of kind: ValueKind, in scan: PhraseScan, at start: Int, figure: TextRange
  ) -> UnitPhrase? {
    kind == .money
      ? currencies.phrase(in: scan, at: start, figure: figure)
      : units.phrase(in: scan, at: start, figure: figure)
  }
}
