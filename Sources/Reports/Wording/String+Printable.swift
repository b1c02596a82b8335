extension String {
  /// The text on one line without characters that could steer a terminal or turn the reading
  /// direction. White space of any sort becomes one space.
  var printable: String {
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
      } else if !String.isUnsafe(scalar) {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.append(scalar)
      }
    }
    if pendingSpace { result.append(" ") }
    return String(result)
  }

  /// The same without white space at the ends.
  var trimmedPrintable: String {
    var text = Substring(printable)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Controls (C0, DEL, C1), bidirectional controls, byte order marks, tags and other format
  /// characters that print nothing.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
