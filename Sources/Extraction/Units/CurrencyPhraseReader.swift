import Claims
import Patterns
import Rules

/// Reads the words behind a figure as a currency: "US dollars", "€", "MUSD", "cents".
struct CurrencyPhraseReader: Sendable {
  private let names: WordingFinder
  private let marks: WordingFinder
  private let marksTable: LexiconTable
  private let scales: WordingFinder
  private let tailNumbers: TailNumberReader

  init(lexicon: Lexicon) {
    names = WordingFinder(lexicon["currency-names"])
    marks = WordingFinder(lexicon["currency-marks"])
    marksTable = lexicon["currency-marks"]
    scales = WordingFinder(lexicon["scales"])
    tailNumbers = TailNumberReader(lexicon: lexicon)
  }

  /// The currency that begins at a place behind a figure; nil where none does.
  func phrase(in scan: PhraseScan, at start: Int, figure: TextRange) -> UnitPhrase? {
    guard var phrase = currency(in: scan, at: start, figure: figure) else { return nil }
    if phrase.factor == Rational(1) {
      takeScale(&phrase, in: scan)
      takeTail(&phrase, in: scan, figure: figure)
    }
    return phrase
  }

  private func currency(in scan: PhraseScan, at start: Int, figure: TextRange) -> UnitPhrase? {
    let name = names.longest(in: scan, at: start)
    let mark = marks.longest(in: scan, at: start)
      .flatMap { $0.entry.attributes["side"] == "before" ? nil : $0 }
    let found = [name, mark].compactMap { $0 }.max { $0.end < $1.end }
    if let found, let factor = CurrencyPhraseReader.factor(of: found.entry) {
      return UnitPhrase(unit: found.entry.value, factor: factor, end: found.end)
    }
    return scaledCode(in: scan, at: start)
  }

  /// The words that a currency may begin with; no other word is worth trying a rule that reads one.
  var openings: WordOpenings {
    let codes = marks.wordings
    return WordOpenings(
      words: names.wordings + codes, prefixes: ["k", "T", "M", "B"], stems: codes)
  }

  /// "MUSD", "kEUR": a code of three capitals behind a letter that scales it.
  private func scaledCode(in scan: PhraseScan, at start: Int) -> UnitPhrase? {
    let end = scan.lettersEnd(start)
    guard end - start == 4, !scan.isWord(end),
      let power = CurrencyPhraseReader.power(scan.byte(start)),
      let entry = marksTable.entry(of: scan.text(start + 1, end)),
      entry.value == scan.text(start + 1, end),
      let factor = Rational.powerOfTen(power)
    else { return nil }
    return UnitPhrase(unit: entry.value, factor: factor, end: end)
  }

  private static func power(_ letter: UInt8) -> Int? {
    switch letter {
    case 0x6B, 0x4B, 0x54: 3
    case 0x4D: 6
    case 0x42: 9
    default: nil
    }
  }

  /// "75 USD million".
  private func takeScale(_ phrase: inout UnitPhrase, in scan: PhraseScan) {
    let gap = scan.gapEnd(phrase.end)
    guard gap > phrase.end, let found = scales.longest(in: scan, at: gap),
      let power = Int(found.entry.value), let factor = Rational.powerOfTen(power),
      !isFollowedByThings(scan, found.end)
    else { return }
    phrase.factor = factor
    phrase.end = found.end
  }

  /// "3 dollars thousand times" counts times and no dollars.
  private func isFollowedByThings(_ scan: PhraseScan, _ end: Int) -> Bool {
    let gap = scan.gapEnd(end)
    let word = scan.text(gap, min(scan.lettersEnd(gap), gap + 6))
    return word == "of" || word == "times"
  }

  /// "3 dollars 50 cents", "twenty dollars and 43".
  private func takeTail(_ phrase: inout UnitPhrase, in scan: PhraseScan, figure: TextRange) {
    guard phrase.factor == Rational(1),
      let (start, _) = tailNumbers.start(in: scan, behind: phrase.end),
      let numberEnd = tailNumbers.end(in: scan, at: start),
      !scan.bytes[start..<numberEnd].contains(0x2E),
      !scan.bytes[figure.lower..<figure.upper].contains(0x2E)
    else { return }
    let number = TextRange(start, numberEnd)
    let gap = scan.gapEnd(numberEnd)
    if let minor = names.longest(in: scan, at: gap),
      let share = CurrencyPhraseReader.factor(of: minor.entry), share < Rational(1),
      minor.entry.value == phrase.unit || minor.entry.value == "USD"
    {
      phrase.tails = [UnitPhrase.Tail(number: number, unit: phrase.unit, share: share)]
      phrase.end = minor.end
    } else if scan.byte(gap) | 0x20 == 0x63, !scan.isWord(gap + 1), let share = Rational(1, 100) {
      // "43c"
      phrase.tails = [UnitPhrase.Tail(number: number, unit: phrase.unit, share: share)]
      phrase.end = gap + 1
    } else if numberEnd - start >= 2, !scan.bytes[phrase.end..<start].contains(0x2C),
      scan.endsClause(numberEnd),
      scan.digitsEnd(start) - start <= 2, let share = Rational(1, 100)
    {
      phrase.tails = [UnitPhrase.Tail(number: number, unit: phrase.unit, share: share)]
      phrase.end = numberEnd
    }
  }

  private static func factor(of entry: LexiconTable.Entry) -> Rational? {
    guard let text = entry.attributes["factor"] else { return Rational(1) }
    return Numeral(plain: text)?.rational
  }
}
