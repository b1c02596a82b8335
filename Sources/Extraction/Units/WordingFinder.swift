import Rules

/// Finds the longest wording of a table at a place of a text.
struct WordingFinder: Sendable {
  private let table: LexiconTable
  private let firsts: WordTable
  /// The most runs of letters in one wording.
  private let mostWords: Int

  /// The longest wording looked for, in bytes.
  private static let longest = 48

  init(_ table: LexiconTable) {
    self.table = table
    var firsts: Set<UInt64> = []
    var most = 1
    for surface in table.entries.lazy.flatMap(\.surfaces) {
      let scan = PhraseScan(bytes: Array(surface.utf8), limit: surface.utf8.count)
      firsts.insert(WordingFinder.hash(of: scan, at: 0))
      most = max(most, surface.utf8.count { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F } + 1)
    }
    self.firsts = WordTable(firsts)
    mostWords = most
  }

  /// All wordings.
  var wordings: [String] { table.entries.flatMap(\.surfaces) }

  /// The longest wording that begins at a place and is a word of its own, with its end.
  func longest(in scan: PhraseScan, at start: Int) -> (entry: LexiconTable.Entry, end: Int)? {
    guard start < scan.limit, firsts.contains(WordingFinder.hash(of: scan, at: start)) else {
      return nil
    }
    for end in ends(in: scan, at: start).reversed() {
      if let entry = table.entry(of: scan.text(start, end)) { return (entry, end) }
    }
    return nil
  }

  /// Where a wording may end: behind runs of letters and digits, and behind the marks among them.
  private func ends(in scan: PhraseScan, at start: Int) -> [Int] {
    var ends: [Int] = []
    var words = 0
    var place = start
    while place < scan.limit, place - start < WordingFinder.longest, words < mostWords {
      let gap = scan.gapEnd(place)
      if gap > place {
        place = gap
        continue
      }
      if scan.isLetter(place) {
        place = scan.lettersEnd(place)
      } else if TokenScan.isDigit(scan.byte(place)) {
        place = scan.digitsEnd(place)
      } else {
        place = min(scan.limit, place + TokenScan.width(of: scan.byte(place)))
        if !isFullStop(scan, before: place) { ends.append(place) }
        continue
      }
      words += 1
      if !scan.isWord(place) { ends.append(place) }
    }
    return ends
  }

  /// Whether a dot ends the sentence, and no abbreviation such as "ft.", for all that can be told.
  private func isFullStop(_ scan: PhraseScan, before place: Int) -> Bool {
    guard scan.byte(place - 1) == 0x2E else { return false }
    let next = scan.byte(scan.gapEnd(place))
    return !((0x61...0x7A).contains(next) || TokenScan.isDigit(next) || next == 0x28)
  }

  /// The hash of the run of letters at a place, or of the one character there that is no letter.
  private static func hash(of scan: PhraseScan, at start: Int) -> UInt64 {
    let isSign = !TokenScan.isLetter(scan.byte(start)) || scan.byte(start) >= 0xC3
    let end =
      isSign
      ? min(scan.limit, start + TokenScan.width(of: scan.byte(start))) : letters(scan, start)
    return WordHash.of(scan.bytes[start..<end])
  }

  private static func letters(_ scan: PhraseScan, _ start: Int) -> Int {
    var place = start
    while (scan.byte(place) | 0x20) &- 0x61 < 26 { place += 1 }
    return place
  }
}
