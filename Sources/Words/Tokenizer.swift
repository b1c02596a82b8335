/// Splits text into words, numbers and marks, with their UTF-8 byte offsets.
public enum Tokenizer {
  /// The tokens of a text; offsets count from `base`.
  public static func tokens(in text: some StringProtocol, base: Int = 0) -> [WordToken] {
    let scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = base
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)

    var tokens: [WordToken] = []
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.properties.isWhitespace {
        place += 1
        continue
      }
      let end = scalar.isLetterOrDigit ? wordEnd(in: scalars, from: place) : place + 1
      let possessive = possessiveLength(of: scalars[place..<end])
      let bodyEnd = end - possessive
      let bare = bodyEnd < scalars.count && possessive == 0 && endsPlural(scalars, at: bodyEnd)
      tokens.append(
        WordToken(
          kind: !scalar.isLetterOrDigit ? .mark : scalar.isDigit ? .number : .word,
          folded: Folding.fold(string(scalars[place..<bodyEnd])), lower: offsets[place],
          upper: offsets[bodyEnd], isPossessive: possessive > 0 || bare,
          isCapitalised: scalar.properties.isUppercase))
      place = end
    }
    return tokens
  }

  private static func wordEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    let isNumber = scalars[start].isDigit
    var end = start + 1
    while end < scalars.count {
      if scalars[end].isLetterOrDigit || scalars[end].properties.generalCategory == .nonspacingMark
      {
        end += 1
      } else if end + 1 < scalars.count,
        isNumber && scalars[end - 1].isDigit
          ? scalars[end].joinsDigits && scalars[end + 1].isDigit
            || scalars[end].joinsLetters && scalars[end + 1].isLetterOrDigit
          : joinsWord(scalars, at: end)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether the mark at `place` holds two letters together: a hyphen, an apostrophe, or the full
  /// stop of an abbreviation such as "U.S".
  private static func joinsWord(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    guard scalars[place + 1].isLetterOrDigit else { return false }
    if scalars[place].joinsLetters { return true }
    guard scalars[place] == ".", scalars[place + 1].properties.isUppercase,
      scalars[place - 1].properties.isUppercase
    else { return false }
    return place < 2 || !scalars[place - 2].isLetterOrDigit
  }

  private static func possessiveLength(of word: ArraySlice<Unicode.Scalar>) -> Int {
    guard word.count > 2, let last = word.last, last == "s" || last == "S" else { return 0 }
    return word[word.endIndex - 2].isApostrophe ? 2 : 0
  }

  /// Whether a bare apostrophe after a plural marks a possessive: "the members' vote".
  private static func endsPlural(_ scalars: [Unicode.Scalar], at end: Int) -> Bool {
    guard end > 0, scalars[end].isApostrophe, scalars[end - 1] == "s" else { return false }
    return end + 1 < scalars.count && scalars[end + 1].properties.isWhitespace
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
  fileprivate var isLetterOrDigit: Bool { isDigit || properties.isAlphabetic }
  fileprivate var isApostrophe: Bool { value == 0x27 || value == 0x2019 }
  fileprivate var joinsDigits: Bool { self == "," || self == "." }
  fileprivate var joinsLetters: Bool {
    self == "-" || value == 0x2010 || value == 0x2011 || isApostrophe
  }
}
