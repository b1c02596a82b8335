/// Looks at the characters of a stretch of valid UTF-8; ASCII is answered without any table.
struct ScalarReader {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  /// How many bytes the character at a place takes.
  func width(at place: Int) -> Int {
    let byte = bytes[place]
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Where the character before a place begins.
  func before(_ place: Int) -> Int {
    var place = place - 1
    while place > start, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  /// The character at a place.
  func value(at place: Int) -> UInt32 {
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
    let first = UInt32(bytes[place])
    switch width(at: place) {
    case 1: return first
    case 2: return (first & 0x1F) << 6 | rest(1)
    case 3: return (first & 0x0F) << 12 | rest(1) << 6 | rest(2)
    default: return (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
    }
  }

  private func properties(at place: Int) -> Unicode.Scalar.Properties? {
    Unicode.Scalar(value(at: place))?.properties
  }

  func isDigit(at place: Int) -> Bool { bytes[place] &- 0x30 < 10 }

  func isSpace(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return byte == 0x20 || byte &- 0x09 < 5 }
    return properties(at: place)?.isWhitespace == true
  }

  func isLetterOrDigit(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    // General punctuation, where typographic marks are, holds no letters.
    if byte == 0xE2, bytes[place + 1] == 0x80 { return false }
    return properties(at: place)?.isAlphabetic == true
  }

  func isUppercase(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return properties(at: place)?.isUppercase == true
  }

  func isNonspacingMark(at place: Int) -> Bool {
    properties(at: place)?.generalCategory == .nonspacingMark
  }

  /// An apostrophe as typed or as typeset.
  func isApostrophe(at place: Int) -> Bool {
    bytes[place] == 0x27 || bytes[place] == 0xE2 && value(at: place) == 0x2019
  }

  /// A hyphen or an apostrophe.
  func joinsLetters(at place: Int) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return byte == 0x2D || byte == 0x27 }
    guard byte == 0xE2 else { return false }
    let value = value(at: place)
    return value == 0x2010 || value == 0x2011 || value == 0x2019
  }
}
