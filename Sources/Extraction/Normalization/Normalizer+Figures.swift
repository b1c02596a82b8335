import Claims
import Rules

extension Normalizer {
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

  /// "5 feet 10": the figure times what the smaller unit goes into it, plus the second figure. With
  /// `parts`, the second figure counts parts of the first: "$20 and 43 cents".
  private func compound(_ figure: Figure, of match: RuleMatch) -> Figure? {
    if let phrase = match.phrase, !phrase.tails.isEmpty { return sum(figure, phrase, of: match) }
    guard let plus = match.text("plus") else { return figure }
    guard let more = read(plus, of: match) else { return nil }
    if let parts = match.text("parts").flatMap({ Numeral(plain: $0) })?.rational {
      return more.value.divided(by: parts).map { Figure($0, place: -2) }?.adding(figure)
    }
    guard let times = match.text("times").flatMap({ Numeral(plain: $0) })?.rational else {
      return nil
    }
    return figure.value.multiplied(by: times).flatMap { Figure($0, place: 0).adding(more) }
  }

  /// The figure and those of the smaller units behind it, in the unit of the phrase's value: the
  /// smallest unit of a measure, the currency itself of an amount.
  private func sum(_ figure: Figure, _ phrase: UnitPhrase, of match: RuleMatch) -> Figure? {
    guard let last = phrase.tails.last else { return nil }
    let isMoney = match.rule.kind == .money
    let unit = isMoney ? Rational(1) : last.share
    var total = figure.value
    var place = 0
    for tail in phrase.tails {
      guard let more = numbers.figure(match.string(in: tail.number)),
        let share = more.value.multiplied(by: tail.share),
        let next = total.adding(match.isNegative ? share.negated : share)
      else { return nil }
      total = next
      place = min(place, more.place)
    }
    return total.divided(by: unit).map { Figure($0, place: isMoney ? -2 : place) }
  }

  /// Whether the figure that a rule finds a second time, "five (5)", is the same.
  private func isSaidAgain(_ figure: Figure, in match: RuleMatch) -> Bool {
    guard let again = match.text("again") else { return true }
    return read(again, of: match)?.value == figure.value
  }

  func read(_ text: String, of match: RuleMatch) -> Figure? {
    let hasLetters = match.rule.kind == .money || match.text("letters") != nil
    let figure = numbers.figure(text, isMoney: hasLetters) ?? multiple(text, of: match)
    return match.isNegative || match.text("negative") != nil ? figure?.negated : figure
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
}
