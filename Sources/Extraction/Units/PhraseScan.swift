/// Looks at the words of a text from a place on, without copying them.
struct PhraseScan {
  let bytes: [UInt8]
  /// Nothing is looked at from here on.
  let limit: Int

  /// The byte at a place; zero behind the end.
  func byte(_ place: Int) -> UInt8 { place < limit ? bytes[place] : 0 }

  /// The end of the white space from a place on, at most four characters of it.
  func gapEnd(_ start: Int) -> Int {
    var place = start
    for _ in 0..<4 {
      guard let width = spaceWidth(place) else { break }
      place += width
    }
    return place
  }

  private func spaceWidth(_ place: Int) -> Int? {
    switch byte(place) {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2 where byte(place + 1) == 0xA0: return 2
    case 0xE2 where byte(place + 1) == 0x80:
      let last = byte(place + 2)
      return (0x80...0x8A).contains(last) || last == 0xAF ? 3 : nil
    default: return nil
    }
  }

  /// The width of a hyphen or a non-breaking one at a place; nil for other characters.
  func hyphenWidth(_ place: Int) -> Int? {
    if byte(place) == 0x2D { return 1 }
    return isDash(place, 0x90...0x91) ? 3 : nil
  }

  /// The width of a minus, typed or typeset.
  func minusWidth(_ place: Int) -> Int? {
    if let width = hyphenWidth(place) { return width }
    if byte(place) == 0xE2, byte(place + 1) == 0x88, byte(place + 2) == 0x92 { return 3 }
    return isDash(place, 0x92...0x93) ? 3 : nil
  }

  private func isDash(_ place: Int, _ last: ClosedRange<UInt8>) -> Bool {
    byte(place) == 0xE2 && byte(place + 1) == 0x80 && last.contains(byte(place + 2))
  }

  /// The end of the letters from a place on; the micro, ohm and degree signs count as letters.
  func lettersEnd(_ start: Int) -> Int {
    var place = start
    while place < limit, isLetter(place) { place += TokenScan.width(of: bytes[place]) }
    return min(place, limit)
  }

  /// Whether a letter, or a sign that stands in the symbols of units, begins here.
  func isLetter(_ place: Int) -> Bool {
    let byte = byte(place)
    if TokenScan.isLetter(byte) { return byte != 0xC3 || self.byte(place + 1) != 0x97 }
    switch byte {
    case 0xC2: return [0xB5, 0xB0, 0xBA].contains(self.byte(place + 1))
    case 0xE2:
      // The block of letter-like symbols, which holds the signs for ohm, angstrom, litre, degrees.
      return self.byte(place + 1) == 0x84
    default: return false
    }
  }

  /// Whether a letter or a digit begins here.
  func isWord(_ place: Int) -> Bool {
    isLetter(place) || TokenScan.isDigit(byte(place)) || byte(place) == 0x5F
  }

  /// Whether the letters from a place on hold a capital, which symbols tell apart.
  func hasCapital(_ start: Int) -> Bool {
    bytes[start..<lettersEnd(start)].contains { $0 &- 0x41 < 26 }
  }

  /// The end of the digits from a place on.
  func digitsEnd(_ start: Int) -> Int {
    var place = start
    while TokenScan.isDigit(byte(place)) { place += 1 }
    return place
  }

  /// Whether a typed quotation mark is open before a place, so that the one there closes it.
  func isQuoted(at place: Int, by mark: UInt8) -> Bool {
    let start = max(0, place - 300)
    var marks = 0
    for index in start..<place where bytes[index] == mark {
      let isOpening = index == 0 || !TokenScan.isLetter(bytes[index - 1])
      if mark == 0x22 || isOpening { marks += 1 }
    }
    return marks % 2 == 1
  }

  /// The text between two places.
  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether a clause ends here: at the end, or before a mark of punctuation. A full stop inside the
  /// sentence belongs to an abbreviation.
  func endsClause(_ place: Int) -> Bool {
    switch byte(place) {
    case 0, 0x0A, 0x0D: return true
    case 0x2E: return endsSentence(place)
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x21, 0x3F: return !isWord(place + 1)
    default: break
    }
    let next = gapEnd(place)
    guard next > place else { return false }
    return next >= limit || byte(next) == 0x28 || byte(next) == 0x2C
      || (byte(next) == 0x2E && endsSentence(next))
  }

  /// Whether nothing but closing marks stands between a full stop and the end.
  func endsSentence(_ stop: Int) -> Bool {
    (stop + 1..<max(limit, stop + 1)).allSatisfy { place in
      let byte = bytes[place]
      return byte >= 0x80 || !(TokenScan.isLetter(byte) || TokenScan.isDigit(byte))
    }
  }

  /// The words that go on behind a measure: "for 30 s and", "at 5 K in".
  private static let followers: Set<String> = [
    "of", "and", "or", "for", "at", "in", "to", "with", "after", "before", "on", "by", "from",
    "was",
    "were", "is", "are", "than", "until", "between", "during", "using",
  ]

  /// Whether a clause ends here, or goes on with a word that stands behind measures.
  func endsMeasure(_ place: Int) -> Bool {
    if endsClause(place) { return true }
    let gap = gapEnd(place)
    guard gap > place else { return false }
    return PhraseScan.followers.contains(text(gap, min(lettersEnd(gap), gap + 8)))
  }
}
