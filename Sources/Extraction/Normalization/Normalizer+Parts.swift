import Claims

extension Normalizer {
  /// A part of a whole that is not named as a number: "two-thirds", "half".
  func fraction(_ match: RuleMatch) -> Reading? {
    guard let printed = match.text("number"), let figure = read(printed, of: match),
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

  /// One number over another: "one over three".
  func quotient(_ match: RuleMatch) -> Reading? {
    guard let above = match.text("above").flatMap({ numbers.figure($0) }),
      let below = match.text("below").flatMap({ numbers.figure($0) }),
      let value = above.value.divided(by: below.value)
    else { return nil }
    let figure = Figure(value, place: 0)
    let quantity = Quantity(
      kind: .ratio, printed: match.text, numeral: figure.numeral,
      magnitude: Magnitude(exactly: value), unit: "1", hedge: .none)
    return Reading(kind: .ratio, value: .quantity(quantity))
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
