import Claims
import Rules

/// Reads the small number of a second figure: the ten of "5 feet 10 inches", in digits or words.
struct TailNumberReader: Sendable {
  private let small: [LexiconTable]
  private let tens: LexiconTable
  private let ones: LexiconTable

  init(lexicon: Lexicon) {
    small = [lexicon["ones"], lexicon["teens"], lexicon["tens"]]
    tens = lexicon["tens"]
    ones = lexicon["ones"]
  }

  /// The end of the number that begins at a place; nil where none does.
  func end(in scan: PhraseScan, at start: Int) -> Int? {
    var end = scan.digitsEnd(start)
    if end > start {
      guard end - start <= 4 else { return nil }
      if scan.byte(end) == 0x2E, TokenScan.isDigit(scan.byte(end + 1)) {
        end = scan.digitsEnd(end + 1)
      }
      return end
    }
    end = scan.lettersEnd(start)
    guard end > start, end - start <= 9 else { return nil }
    let word = scan.text(start, end)
    guard small.contains(where: { $0.entry(of: word) != nil }) else { return nil }
    guard tens.entry(of: word) != nil else { return end }
    let next = scan.hyphenWidth(end).map { end + $0 } ?? scan.gapEnd(end)
    let nextEnd = scan.lettersEnd(next)
    guard next > end, nextEnd > next, nextEnd - next <= 5,
      ones.entry(of: scan.text(next, nextEnd)) != nil
    else { return end }
    return nextEnd
  }

  /// The place behind a comma and "and", where a second figure may begin; nil where the text goes on
  /// otherwise.
  func start(in scan: PhraseScan, behind end: Int, comma: Bool = true) -> (
    place: Int, hasAnd: Bool
  )? {
    var place = end
    if scan.byte(place) == 0x2C {
      guard comma else { return nil }
      place += 1
    }
    let gap = scan.gapEnd(place)
    guard gap > place else { return nil }
    let wordEnd = scan.lettersEnd(gap)
    guard scan.text(gap, min(wordEnd, gap + 4)).lowercased() == "and" else { return (gap, false) }
    let next = scan.gapEnd(wordEnd)
    return next > wordEnd ? (next, true) : nil
  }
}
