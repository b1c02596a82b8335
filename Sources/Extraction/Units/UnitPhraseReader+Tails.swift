import Claims

extension UnitPhraseReader {
  /// Dimensions in which people give one measure by two units.
  private static let mixed: Set<String> = ["length", "mass", "volume"]

  /// Adds smaller units of the same dimension that go on with the measure: "7 feet and 10 inches".
  func addTails(to phrase: inout UnitPhrase, in scan: PhraseScan, of first: UnitTable.Entry) {
    guard UnitPhraseReader.mixed.contains(first.dimension) else { return }
    var last = first
    while let (start, _) = tailNumbers.start(in: scan, behind: phrase.end),
      let numberEnd = tailNumbers.end(in: scan, at: start),
      let unitStart = Optional(
        scan.hyphenWidth(numberEnd).map { numberEnd + $0 } ?? scan.gapEnd(numberEnd)),
      let factor = factor(
        in: scan, at: unitStart,
        Evidence(figure: TextRange(start, numberEnd), start: unitStart, in: scan)),
      factor.power == 1, let unit = units[factor.code], unit.dimension == last.dimension,
      unit.ratio < last.ratio, !goesOnAsAnother(scan, factor.end),
      let share = unit.ratio.divided(by: first.ratio)
    {
      phrase.tails.append(
        UnitPhrase.Tail(number: TextRange(start, numberEnd), unit: unit.code, share: share))
      phrase.end = factor.end
      last = unit
    }
  }

  /// Whether the second measure is one of its own: "2 km, 300 m per side", "3 m and 5 cm/s".
  private func goesOnAsAnother(_ scan: PhraseScan, _ end: Int) -> Bool {
    let gap = scan.gapEnd(end)
    if scan.byte(gap) == 0x2F { return true }
    return scan.text(gap, scan.lettersEnd(gap)) == "per"
  }
}
