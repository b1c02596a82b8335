/// Splits a pattern into what PCRE2 shall see as it is, and `{references}` to fragments.
///
/// A brace that a digit or comma follows is a quantifier. Braces behind a backslash, as in `\p{L}`,
/// in `\Q...\E` and in character classes are no references.
struct PatternScanner {
  /// A piece of a pattern, in bytes of it.
  enum Piece: Hashable {
    /// Text for PCRE2.
    case text(Range<Int>)
    /// `{name}` or `{name:group}`.
    case reference(Range<Int>, name: String, group: String?)
    /// A brace that begins a reference, but none is written behind it.
    case broken(Range<Int>)
  }

  private let bytes: [UInt8]
  private var place = 0
  private var textStart = 0
  private var pieces: [Piece] = []

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The pieces of a pattern, in order.
  static func pieces(of text: String) -> [Piece] {
    var scanner = PatternScanner(text)
    scanner.scan()
    return scanner.pieces
  }

  private mutating func scan() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): skipEscape()
      case UInt8(ascii: "["): skipClass()
      case UInt8(ascii: "{") where place + 1 < bytes.count && bytes[place + 1].isLetter:
        scanReference()
      default: place += 1
      }
    }
    endText(at: bytes.count)
  }

  private mutating func endText(at end: Int) {
    if textStart < end { pieces.append(.text(textStart..<end)) }
  }

  private mutating func skipEscape() {
    let letter = place + 1 < bytes.count ? bytes[place + 1] : 0
    place += 2
    if letter == UInt8(ascii: "Q") {
      while place < bytes.count, !bytes[place...].starts(with: Array("\\E".utf8)) { place += 1 }
    } else if Array("pPxoNgku".utf8).contains(letter), place < bytes.count,
      bytes[place] == UInt8(ascii: "{")
    {
      place = bytes[place...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
    }
  }

  private mutating func skipClass() {
    place += 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "^") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "]") { place += 1 }
    while place < bytes.count, bytes[place] != UInt8(ascii: "]") {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 2
      } else if bytes[place...].starts(with: Array("[:".utf8)) {
        let name = bytes[place...].dropFirst(2).prefix { $0.isLetter || $0 == UInt8(ascii: "^") }
        let isNamed = bytes[name.endIndex...].starts(with: Array(":]".utf8))
        place = isNamed ? name.endIndex + 2 : place + 1
      } else {
        place += 1
      }
    }
    place += 1
  }

  private mutating func scanReference() {
    endText(at: place)
    let start = place
    let name = word(from: place + 1) { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    var end = name.endIndex
    var group: String?
    if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
      let letters = word(from: end + 1) { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
      group = String(decoding: letters, as: UTF8.self)
      end = letters.endIndex
    }
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "}")
    place = isClosed ? end + 1 : end
    textStart = place
    if isClosed, group?.isEmpty != true {
      let name = String(decoding: name, as: UTF8.self)
      pieces.append(.reference(start..<place, name: name, group: group))
    } else {
      pieces.append(.broken(start..<place))
    }
  }

  private func word(from start: Int, while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    bytes[start...].prefix(while: holds)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
