import Claims

/// "50 kilometers (30 miles)": the second figure is the first in another unit, as far as their
/// printed digits reach.
struct ConversionCheck {
  let units: UnitTable

  /// Nil where there are not two figures, or their units measure different things.
  func work(_ members: [RelationCue.Member]) -> Ledger.Working? {
    guard members.count == 2 else { return nil }
    let (first, second) = (members[0].quantity, members[1].quantity)
    guard first.unit != second.unit,
      let converted = units.convert(first.rounded, from: first.unit, to: second.unit)
    else { return nil }
    let stated = second.rounded
    let holds = !converted.isDisjoint(from: stated)
    if !holds, let difference = difference(first, second), !difference.isDisjoint(from: stated) {
      return Ledger.Working(
        holds: true, stated: UnitText.figure(second.printed, second.unit),
        expected: UnitText.figure("\(difference.shown(places: 2))", second.unit),
        text: acceptedAsDifference(first, second))
    }
    let exact = first.numeral.flatMap {
      units.convert(Magnitude(exactly: $0.rational), from: first.unit, to: second.unit)?.low?.value
    }
    return Ledger.Working(
      holds: holds, stated: UnitText.figure(second.printed, second.unit),
      expected: UnitText.figure(
        exact?.decimal(places: 2) ?? "\(converted)", second.unit),
      text: holds
        ? accepted(first, second, exact) : rejected(first, second, exact, converted, stated))
  }

  /// The first figure as a difference of temperatures, to which no zero point is added: "2.1 degrees
  /// Celsius (3.8 degrees Fahrenheit) warmer". Nil for units that begin at the same zero.
  private func difference(_ first: Quantity, _ second: Quantity) -> Magnitude? {
    guard let from = units[first.unit], let to = units[second.unit], from.offset != to.offset else {
      return nil
    }
    return first.rounded.mapped { $0.multiplied(by: from.ratio)?.divided(by: to.ratio) }
  }

  /// The exact figure to the place of the stated one's last printed digit: 31.07 beside 30 is 31.
  private func shown(_ exact: Rational?, beside second: Quantity) -> String? {
    guard let numeral = second.numeral else { return nil }
    return exact?.rounded(toPowerOfTen: min(numeral.exponent, 0))?
      .decimal(places: max(0, -numeral.exponent))
  }
}

extension ConversionCheck {
  private func accepted(_ first: Quantity, _ second: Quantity, _ exact: Rational?) -> String {
    let original = UnitText.figure(first.printed, first.unit)
    guard let numeral = second.numeral, let shown = shown(exact, beside: second) else {
      return "\(original) fits \(UnitText.figure(second.printed, second.unit))."
    }
    let sum = "\(original) is \(UnitText.figure(shown, second.unit))"
    if shown == numeral.rational.decimal() { return "\(sum)." }
    let place = max(numeral.significantExponent, numeral.exponent)
    return "\(sum); \(second.printed) accepted, \(ConversionCheck.rounding(to: place))."
  }

  private func acceptedAsDifference(_ first: Quantity, _ second: Quantity) -> String {
    "a difference of \(UnitText.figure(first.printed, first.unit)) is one of "
      + "\(UnitText.figure(second.printed, second.unit))."
  }

  private func rejected(
    _ first: Quantity, _ second: Quantity, _ exact: Rational?, _ converted: Magnitude,
    _ stated: Magnitude
  ) -> String {
    let original = UnitText.figure(first.printed, first.unit)
    let figure = UnitText.figure(shown(exact, beside: second) ?? "\(converted)", second.unit)
    return "\(original) is \(figure), not \(UnitText.figure(second.printed, second.unit)): "
      + "\(converted.shown(places: 1)) and \(stated.shown(places: 1)) \(UnitText.symbol(second.unit)) have nothing in "
      + "common."
  }

  private static func rounding(to place: Int) -> String {
    switch place {
    case 1: "rounded to tens"
    case 2: "rounded to hundreds"
    case 3: "rounded to thousands"
    case 6: "rounded to millions"
    case let place where place > 0: "rounded to 10^\(place)"
    default: "within the rounding of the printed digits"
    }
  }
}
