/// Reads the tokens of a stretch of UTF-8 in one pass.
struct TokenReader {
  private let scalars: ScalarReader
  /// The stretch with its ASCII letters small.
  private let small: [UInt8]
  /// What is added to offsets.
  private let base: Int

  init(_ bytes: [UInt8], in range: Range<Int>, base: Int) {
    scalars = ScalarReader(bytes: bytes, start: range.lowerBound, end: range.upperBound)
    small = bytes[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    self.base = base
  }

  func tokens() -> [WordToken] {
    var tokens: [WordToken] = []
    tokens.reserveCapacity((scalars.end - scalars.start) / 5 + 4)
    var place = scalars.start
    while place < scalars.end {
      let width = scalars.width(at: place)
      if scalars.isSpace(at: place) {
        place += width
        continue
      }
      let isWord = scalars.isLetterOrDigit(at: place)
      let end = isWord ? wordEnd(from: place) : place + width
      let possessive = isWord ? possessiveLength(of: place..<end) : 0
      let bodyEnd = end - possessive
      tokens.append(
        WordToken(
          kind: !isWord ? .mark : scalars.isDigit(at: place) ? .number : .word,
          folded: folded(place..<bodyEnd), lower: base + place, upper: base + bodyEnd,
          isPossessive: possessive > 0 || endsPlural(at: bodyEnd),
          isCapitalised: scalars.isUppercase(at: place)))
      place = end
    }
    return tokens
  }

  private func folded(_ range: Range<Int>) -> String {
    var isASCII = true
    for place in range where scalars.bytes[place] >= 0x80 {
      isASCII = false
      break
    }
    let start = scalars.start
    if isASCII {
      return String(
        decoding: small[range.lowerBound - start..<range.upperBound - start], as: UTF8.self)
    }
    if let mark = TypographicMarks.folded(scalars.value(at: range.lowerBound)),
      scalars.width(at: range.lowerBound) == range.count
    {
      return mark
    }
    return Folding.fold(String(decoding: scalars.bytes[range], as: UTF8.self))
  }

  private func wordEnd(from start: Int) -> Int {
    let isNumber = scalars.isDigit(at: start)
    var end = start + scalars.width(at: start)
    while end < scalars.end {
      let width = scalars.width(at: end)
      if scalars.isLetterOrDigit(at: end) || width > 1 && scalars.isNonspacingMark(at: end) {
        end += width
      } else if end + width < scalars.end,
        isNumber && scalars.isDigit(at: end - 1)
          ? joinsNumber(at: end, next: end + width) : joinsWord(at: end, next: end + width)
      {
        end += width
      } else {
        break
      }
    }
    return end
  }

  private func joinsNumber(at place: Int, next: Int) -> Bool {
    let byte = scalars.bytes[place]
    if byte == 0x2C || byte == 0x2E { return scalars.isDigit(at: next) }
    return scalars.joinsLetters(at: place) && scalars.isLetterOrDigit(at: next)
  }

  /// Whether the mark at `place` holds two letters together: a hyphen, an apostrophe, or the full
  /// stop of an abbreviation such as "U.S".
  private func joinsWord(at place: Int, next: Int) -> Bool {
    guard scalars.isLetterOrDigit(at: next) else { return false }
    if scalars.joinsLetters(at: place) { return true }
    guard scalars.bytes[place] == 0x2E, scalars.isUppercase(at: next) else { return false }
    let last = scalars.before(place)
    guard scalars.isUppercase(at: last) else { return false }
    return last == scalars.start || !scalars.isLetterOrDigit(at: scalars.before(last))
  }

  /// The bytes of a possessive ending, of a word that has more than it.
  private func possessiveLength(of word: Range<Int>) -> Int {
    guard word.count > 2, scalars.bytes[word.upperBound - 1] | 0x20 == 0x73 else { return 0 }
    let apostrophe = scalars.before(word.upperBound - 1)
    guard apostrophe > word.lowerBound, scalars.isApostrophe(at: apostrophe) else { return 0 }
    return word.upperBound - apostrophe
  }

  /// Whether a bare apostrophe after a plural marks a possessive: "the members' vote".
  private func endsPlural(at end: Int) -> Bool {
    guard end > scalars.start, end < scalars.end, scalars.bytes[end - 1] == 0x73,
      scalars.isApostrophe(at: end)
    else { return false }
    let next = end + scalars.width(at: end)
    return next < scalars.end && scalars.isSpace(at: next)
  }
}
