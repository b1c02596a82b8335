import Claims

/// Reads the bytes around a possible end of a sentence. Every look has a fixed limit.
struct SentenceMarks {
  /// The longest abbreviation, in bytes.
  private static let longestWord = 24

  let bytes: [UInt8]
  /// Where the block ends.
  let end: Int

  func isTerminator(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x2E, 0x21, 0x3F: true
    case 0xE2: matches("…", at: place)
    default: false
    }
  }

  func endOfTerminators(from start: Int) -> Int {
    var place = start
    while place < end, isTerminator(at: place) { place += bytes[place] == 0xE2 ? 3 : 1 }
    return place
  }

  /// Whether the terminators are one full stop, the mark that abbreviations share.
  func isSingleStop(_ run: TextRange) -> Bool { run.length == 1 && bytes[run.lower] == 0x2E }

  func endOfClosingMarks(from start: Int) -> Int {
    var place = start
    while place < end, let width = closingMarkWidth(at: place) { place += width }
    return place
  }

  private func closingMarkWidth(at place: Int) -> Int? {
    switch bytes[place] {
    case 0x22, 0x27, 0x29, 0x5D: 1
    case 0xE2 where matches("”", at: place) || matches("’", at: place): 3
    case 0xC2 where matches("»", at: place): 2
    default: nil
    }
  }

  /// Whether a capital follows a closing curly quotation mark with no space between.
  func isGluedStart(at place: Int, closingFrom start: Int) -> Bool {
    guard place < end, place >= start + 3, matches("”", at: place - 3) else { return false }
    return (0x41...0x5A).contains(bytes[place])
  }

  /// Takes in full stops that stand alone behind a sentence.
  func absorbingStrayStops(from start: Int) -> Int {
    var place = start
    while true {
      let next = skippingSpace(from: place)
      guard next < end, isTerminator(at: next) else { return place }
      let closed = endOfClosingMarks(from: endOfTerminators(from: next))
      guard closed == end || skippingSpace(from: closed) > closed else { return place }
      place = closed
    }
  }

  func skippingSpace(from start: Int) -> Int {
    var place = start
    while place < end {
      if isSpace(bytes[place]) {
        place += 1
      } else if matches("\u{A0}", at: place) {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// Where the last whole word before the end is over; without white space between words, the last
  /// whole character. It lies behind `start`.
  func endOfWords(from start: Int) -> Int {
    var place = end
    while place > start, !isSpace(bytes[place]) { place -= 1 }
    while place > start, isSpace(bytes[place - 1]) { place -= 1 }
    if place > start { return place }
    place = end
    while place > start + 1, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  func withoutTrailingSpace(from start: Int) -> Int {
    var place = end
    while place > start, isSpace(bytes[place - 1]) { place -= 1 }
    return place
  }

  func isLowercaseLetter(at place: Int) -> Bool {
    place < end && (0x61...0x7A).contains(bytes[place])
  }

  /// The letters and inner full stops that end at `place`.
  func word(endingAt place: Int) -> TextRange {
    var start = place
    while start > 0, place - start < SentenceMarks.longestWord,
      isLetter(bytes[start - 1]) || bytes[start - 1] == 0x2E
    {
      start -= 1
    }
    while start < place, bytes[start] == 0x2E { start += 1 }
    return TextRange(start, place)
  }

  func word(startingAt place: Int) -> TextRange {
    var start = place
    while start < end, let width = openingMarkWidth(at: start) { start += width }
    var stop = start
    while stop < end, stop - start < SentenceMarks.longestWord, isLetter(bytes[stop]) { stop += 1 }
    return TextRange(start, stop)
  }

  private func openingMarkWidth(at place: Int) -> Int? {
    switch bytes[place] {
    case 0x22, 0x27, 0x28: 1
    case 0xE2 where matches("“", at: place) || matches("‘", at: place): 3
    default: nil
    }
  }

  /// Whether a word is the initials of a person, "J" or "J.R"; "I" is a word of its own.
  func isInitial(_ word: TextRange) -> Bool {
    guard word.length == 1 || word.length == 3 && bytes[word.lower + 1] == 0x2E else {
      return false
    }
    let isAlone = word.lower == 0 || !isLetter(bytes[word.lower - 1])
    let isCapital = (0x41...0x5A).contains(bytes[word.lower])
    return isAlone && isCapital && bytes[word.lower] != 0x49
  }

  func string(in range: TextRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func matches(_ mark: StaticString, at place: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard place + count <= end else { return false }
    return mark.withUTF8Buffer { buffer in
      buffer.elementsEqual(bytes[place..<place + count])
    }
  }
}
