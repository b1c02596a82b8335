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

  /// The most digits that a numeral holds.
  private static let mostDigits = 36

  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() -> Piece? {
    while place < scalars.count, isGap(scalars[place]) { place += 1 }
    guard place < scalars.count else { return nil }
    if isDigit(scalars[place]) { return digits() }
    if isLetter(scalars[place]) { return word() }
    return .unreadable
  }

  private mutating func digits() -> Piece {
    var coefficient: Int128 = 0
    var count = 0
    var point: Int?
    var isReadable = true
    while place < scalars.count {
      let scalar = scalars[place]
      if isDigit(scalar) {
        count += 1
        guard count <= FigureWords.mostDigits else { return .unreadable }
        coefficient = coefficient * 10 + Int128(scalar.value - 0x30)
      } else if scalar == ".", place + 1 < scalars.count, isDigit(scalars[place + 1]) {
        if point != nil { isReadable = false }
        point = count
      } else if !isGrouping(at: place) {
        break
      }
      place += 1
    }
    if place + 1 < scalars.count, isSlash(scalars[place]), isDigit(scalars[place + 1]) {
      place += 1
      guard let above = Int(exactly: coefficient), point == nil, let below = Int(run()), below > 0
      else { return .unreadable }
      return .fraction(above, below)
    }
    guard isReadable else { return .unreadable }
    return Numeral(coefficient: coefficient, exponent: (point ?? count) - count)
      .map { .digits($0) } ?? .unreadable
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

  /// Whether the mark parts groups of three digits.
  private func isGrouping(at place: Int) -> Bool {
    guard scalars[place] == "," || scalars[place] == " " || scalars[place] == "'",
      place + 3 < scalars.count, place > 0, isDigit(scalars[place - 1])
    else { return false }
    let group = scalars[(place + 1)...(place + 3)]
    return group.allSatisfy(isDigit)
      && (place + 4 == scalars.count || !isDigit(scalars[place + 4]))
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  private func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar.properties.isWhitespace || scalar == "-" || scalar == ","
  }

  /// A solidus, or the fraction slash that a sign such as "½" folds into.
  private func isSlash(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar.value == 0x2044 }
}
