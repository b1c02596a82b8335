import Foundation

/// Makes words comparable: case, width and composition are folded, typographic apostrophes and
/// hyphens become plain ones. The text itself is never changed; this is for matching only.
public enum Folding {
  /// The folded form of a word or phrase.
  public static func fold(_ text: some StringProtocol) -> String { fold(String(text)) }

  /// The folded form of a word or phrase.
  public static func fold(_ text: String) -> String {
    var isPlain = true
    for byte in text.utf8 where byte >= 0x80 || (0x41...0x5A).contains(byte) {
      isPlain = false
      break
    }
    if isPlain { return text }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let mapped = String(String.UnicodeScalarView(text.unicodeScalars.map(plain)))
    if mapped.utf8.allSatisfy({ $0 < 0x80 }) { return mapped.lowercased() }
    return mapped.precomposedStringWithCompatibilityMapping.lowercased()
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: "'"
    case 0x2010, 0x2011, 0x2012, 0x2013: "-"
    case 0x00A0, 0x2009, 0x202F: " "
    default: scalar
    }
  }
}
