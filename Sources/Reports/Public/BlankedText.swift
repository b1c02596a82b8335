import Claims

/// Text of which only some ranges can be read.
enum BlankedText {
  /// The text with everything outside the ranges as blanks. Line breaks stay, and each blank has as
  /// many bytes and UTF-16 units as what it stands for, so offsets, lines and columns keep their
  /// meaning.
  static func text(_ text: String, keeping ranges: [TextRange]) -> String {
    var isKept = Array(repeating: false, count: text.utf8.count)
    for range in ranges {
      for offset in range.lower..<min(range.upper, isKept.count) { isKept[offset] = true }
    }
    var result = String.UnicodeScalarView()
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      result.append(isKept[offset] || scalar == "\n" ? scalar : blank(width))
      offset += width
    }
    return String(result)
  }

  private static func blank(_ width: Int) -> Unicode.Scalar {
    switch width {
    case 1: " "
    case 2: "\u{A0}"
    case 3: "\u{2003}"
    default: "\u{E0020}"
    }
  }
}
