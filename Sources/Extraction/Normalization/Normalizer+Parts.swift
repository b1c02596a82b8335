import Claims

extension Normalizer {
  /// A part of a whole that is not named as a number: "two-thirds", "half".
  func fraction(_ match: RuleMatch) -> Reading? {
    guard let printed = match.text("number"), let figure = numbers.figure(printed),
      let magnitude = figure.fractionMagnitude(match.hedge.comparator)
    else { return nil }
    let quantity = Quantity(
      kind: .ratio, printed: printed, numeral: figure.numeral, magnitude: magnitude, unit: "1",
      hedge: match.hedge)
    return Reading(kind: .ratio, value: .quantity(quantity))
  }

  /// A part and its whole, both as numbers: "13 of the 15".
  func share(_ match: RuleMatch) -> Reading? {
    guard let part = count(match, "part"), let whole = count(match, "whole"),
      let low = part.magnitude.low, let high = whole.magnitude.high, low.value <= high.value
    else { return nil }
    return Reading(kind: .ratio, value: .share(part: part, whole: whole))
  }

  private func count(_ match: RuleMatch, _ argument: String) -> Quantity? {
    guard let printed = match.text(argument), let figure = numbers.figure(printed),
      let magnitude = figure.magnitude(.equal, isCount: figure.isWhole)
    else { return nil }
    return Quantity(
      kind: .count, printed: printed, numeral: figure.numeral, magnitude: magnitude, unit: "1",
      hedge: .none)
  }
}
