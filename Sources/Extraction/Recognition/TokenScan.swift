import Claims

/// One pass over text that finds digit runs and words, the only places where a mention may begin.
struct TokenScan {
  /// A digit run or a run of letters.
  struct Token: Hashable {
    let range: TextRange
    /// The hash of the folded word; nil for digits.
    let word: UInt64?
    /// Whether all its letters are ASCII.
    let isPlain: Bool
  }

  private let bytes: [UInt8]
  private var place: Int
  private let begin: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: TextRange) {
    self.bytes = bytes
    place = range.lower
    begin = range.lower
    end = range.upper
  }

  /// Goes on behind a place that has been dealt with.
  mutating func skip(to place: Int) { self.place = max(self.place, place) }

  mutating func next() -> Token? {
    while place < end {
      let start = place
      let byte = bytes[place]
      if TokenScan.isDigit(byte) {
        place += 1
        while place < end, TokenScan.isDigit(bytes[place]) { place += 1 }
        return Token(range: TextRange(start, place), word: nil, isPlain: true)
      }
      if TokenScan.isFractionSign(bytes, at: place, before: end) {
        place += 2
        return Token(range: TextRange(start, place), word: nil, isPlain: true)
      }
      if isLeadingPoint(at: place) {
        place += 1
        while place < end, TokenScan.isDigit(bytes[place]) { place += 1 }
        return Token(range: TextRange(start, place), word: nil, isPlain: true)
      }
      if byte == TokenScan.percentSign {
        place += 1
        return Token(
          range: TextRange(start, place), word: WordHash.of(CollectionOfOne(byte)), isPlain: true)
      }
      guard TokenScan.isLetter(byte) else {
        place += TokenScan.width(of: byte)
        continue
      }
      var hash = WordHash()
      var isPlain = true
      while place < end, TokenScan.isLetter(bytes[place]) {
        let width = TokenScan.width(of: bytes[place])
        hash.add(bytes[place])
        place += 1
        if width > 1 {
          isPlain = false
          for offset in place..<min(end, place + width - 1) { hash.add(bytes[offset]) }
          place += width - 1
        }
      }
      place = min(place, end)
      return Token(range: TextRange(start, place), word: hash.value, isPlain: isPlain)
    }
    return nil
  }

  /// A "%" that stands alone is a word.
  private static let percentSign: UInt8 = 0x25

  /// Whether the decimal point of a number without a whole part stands here, as in ".08".
  private func isLeadingPoint(at place: Int) -> Bool {
    guard bytes[place] == 0x2E, place + 1 < end, TokenScan.isDigit(bytes[place + 1]) else {
      return false
    }
    guard place > begin else { return true }
    switch bytes[place - 1] {
    case 0x09...0x0D, 0x20, 0x24, 0x28, 0x2D, 0x3C...0x3E: return true
    default: return false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a character that begins with this byte is a letter. Two-byte characters from U+00C0 on
  /// and three-byte ones are taken for letters, but for the blocks of punctuation and symbols.
  static func isLetter(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    return byte >= 0xC3 && byte != 0xE2 && byte < 0xF0
  }

  /// The sign "½", "¼" or "¾".
  static func isFractionSign(_ bytes: [UInt8], at place: Int, before end: Int) -> Bool {
    bytes[place] == 0xC2 && place + 1 < end && (0xBC...0xBE).contains(bytes[place + 1])
  }

  /// How many bytes a character takes that begins with this byte.
  static func width(of byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
