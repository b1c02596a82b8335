import Claims
import Rules

/// Gives matches their values. One case of `ValueKind` is one way to do so.
///
/// A class for the same reason as `MentionRule`: every match is read with it.
final class Normalizer: Sendable {
  let lexicon: Lexicon
  let numbers: NumberReader
  let units: UnitPhraseReader
  let currencies: CurrencyPhraseReader

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    numbers = NumberReader(lexicon: lexicon)
    units = UnitPhraseReader(lexicon: lexicon)
    currencies = CurrencyPhraseReader(lexicon: lexicon)
  }

  /// The meaning of a match; nil where its words have none, so that the match does not count.
  func reading(of match: RuleMatch) -> Reading? {
    switch match.rule.kind {
    case .number, .quantity, .money, .percent, .points, .duration, .age, .multiple: figure(match)
    case .fraction: fraction(match)
    case .share: share(match)
    case .ordinal: ordinal(match)
    case .relativeOrdinal: relativePlace(match)
    case .quotient: quotient(match)
    case .percentWord: Reading(kind: .percent, value: .none)
    case .date: dated(match, exactDate(match))
    case .days: dated(match, days(match))
    case .month: dated(match, month(match))
    case .year: dated(match, years(match))
    case .weekday: dated(match, weekday(match))
    case .relativeDay: dated(match, relativeDay(match))
    case .stretch: dated(match, stretch(match))
    case .ago: ago(match)
    case .span: dated(match, span(match))
    case .decade: dated(match, decade(match))
    case .century: dated(match, century(match))
    case .part: dated(match, part(match))
    case .unresolved, .holiday: Reading(kind: .date, value: .unresolved(match.text))
    case .place: placeForm(match).map { _ in Reading(kind: .date, value: .unresolved(match.text)) }
    case .time: clock(match)
    case .times: clocks(match)
    case .vagueDuration: Reading(kind: .duration, value: .none)
    case .meal: meal(match)
    case .dayPart: Reading(kind: .time, value: .none)
    case .recurrence: recurrence(match)
    case .reference: reference(match)
    case .ignored: Reading(kind: .ignored, value: .none)
    case .descending: descending(match)
    }
  }

  private func ordinal(_ match: RuleMatch) -> Reading? {
    guard let text = match.text("ordinal"), let number = ordinalNumber(text) else { return nil }
    guard match.text("from") != nil else {
      return Reading(kind: .ordinal, value: .ordinal(number))
    }
    return Reading(kind: .ordinal, value: .relativePlace(from: .end, offset: 1 - number))
  }

  /// A place counted from the end or from the present one: "next to last", "the previous".
  private func relativePlace(_ match: RuleMatch) -> Reading? {
    guard let word = match.text("word"),
      let entry = lexicon["relative-ordinals"].entry(of: word),
      let anchor = entry.attributes["from"].flatMap(Mention.Anchor.init(rawValue:)),
      let offset = Int(entry.value)
    else { return nil }
    return Reading(kind: .ordinal, value: .relativePlace(from: anchor, offset: offset))
  }

  /// The place that an ordinal names, in digits or words.
  func ordinalNumber(_ text: String) -> Int? {
    if let entry = lexicon["ordinals"].entry(of: text) { return Int(entry.value) }
    if text.contains(where: \.isWhitespace) || !text.contains(where: \.isNumber) {
      return numbers.place(text)
    }
    let digits = text.filter(\.isNumber)
    return digits.count <= 9 ? Int(digits) : nil
  }

  /// A score: two figures of which the first is not the smaller, so that they are no range.
  private func descending(_ match: RuleMatch) -> Reading? {
    guard let high = match.text("high").flatMap({ numbers.figure($0) }),
      let low = match.text("low").flatMap({ numbers.figure($0) }), high.value >= low.value
    else { return nil }
    return Reading(kind: .ignored, value: .none)
  }
}
