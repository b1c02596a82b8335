import Claims

/// Parts the text of a figure into digits, fractions and words.
struct FigureWords {
  /// One part of a figure.
  enum Piece: Hashable {
    case digits(Numeral)
    case fraction(Int, Int)
    case word(String)
    /// A mark that belongs to no figure.
    case unreadable
  }

  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> Piece? {
    while place < scalars.count, isGap(scalars[place]) { place += 1 }
    guard place < scalars.count else { return nil }
    if isDigit(scalars[place]) || isInnerMark(at: place) { return digits() }
    if scalars[place] == "&" {
      place += 1
      return .word("and")
    }
    if isLetter(scalars[place]) { return word() }
    place += 1
    return .unreadable
  }

  private mutating func digits() -> Piece {
    var printed = PrintedDigits()
    let start = place
    while place < scalars.count {
      let scalar = scalars[place]
      if isDigit(scalar) {
        printed.add(scalar)
      } else if isInnerMark(at: place) {
        printed.add(mark: scalar)
      } else {
        break
      }
      place += 1
    }
    if place + 1 < scalars.count, isSlash(scalars[place]), isDigit(scalars[place + 1]) {
      let above = Int(String(String.UnicodeScalarView(scalars[start..<place])))
      place += 1
      guard let above, let below = Int(run()), below > 0 else { return .unreadable }
      return .fraction(above, below)
    }
    return printed.numeral.map { .digits($0) } ?? .unreadable
  }

  private mutating func run() -> String {
    var digits = ""
    while place < scalars.count, isDigit(scalars[place]) {
      digits.unicodeScalars.append(scalars[place])
      place += 1
    }
    return digits
  }

  private mutating func word() -> Piece {
    var word = String.UnicodeScalarView()
    while place < scalars.count, isLetter(scalars[place]) || scalars[place] == "." {
      if scalars[place] != "." { word.append(scalars[place]) }
      place += 1
    }
    return .word(String(word))
  }

  /// Whether a mark stands between digits of one number: a point or comma before a digit, a space
  /// or apostrophe before a group of three.
  private func isInnerMark(at place: Int) -> Bool {
    guard place + 1 < scalars.count, isDigit(scalars[place + 1]) else { return false }
    switch scalars[place] {
    case ".", ",": return true
    case " ", "'":
      guard place > 0, isDigit(scalars[place - 1]), place + 3 < scalars.count else { return false }
      return scalars[(place + 1)...(place + 3)].allSatisfy(isDigit)
        && (place + 4 == scalars.count || !isDigit(scalars[place + 4]))
    default: return false
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  private func isGap(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x2D, 0x2C, 0x2014, 0x09...0x0D: true
    case 0..<0x80: false
    default: scalar.properties.isWhitespace
    }
  }

  /// A solidus, or the fraction slash that a sign such as "½" folds into.
  private func isSlash(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar.value == 0x2044 }
}
