import Foundation
import Words

/// A word of a passage as it is compared: parts of hyphenated words count each for themselves.
struct PassageWord {
  /// The folded form.
  let folded: String
  /// What stands for the word in comparisons: its family, else its stem.
  let key: String
  /// The family of the word; nil for words that the lexicon does not hold.
  let family: PassageVocabulary.Family?
  /// Whether it is a mark.
  let isMark: Bool
  /// What it does; nil for words with a meaning of their own.
  let role: PassageVocabulary.Role?
  /// Whether it is printed with a capital letter.
  let isCapitalised: Bool
  /// Whether a possessive ending follows.
  let isPossessive: Bool
  /// The first byte in the text, and the byte after the last.
  let lower: Int
  let upper: Int

  /// Whether it is a quotation mark, also one of those that type-setters make of two.
  var isQuotationMark: Bool {
    isMark && ["\"", "'", "`", "\u{201C}", "\u{201D}"].contains(folded)
  }

  /// Whether it has a meaning of its own.
  var isContent: Bool { !isMark && role == nil }

  /// The word without accents: "Sánchez" is "sanchez".
  static func plain(_ folded: String) -> String {
    guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return folded }
    let scalars = folded.decomposedStringWithCanonicalMapping.unicodeScalars
    return String(String.UnicodeScalarView(scalars.filter { !$0.properties.isDiacritic }))
  }

  /// The parts of a hyphenated word.
  static func parts(of folded: String) -> [String] {
    folded.split(whereSeparator: { $0 == "-" || $0 == " " }).map(String.init)
  }
}
