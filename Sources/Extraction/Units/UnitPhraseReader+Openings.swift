import Patterns
import Rules

extension UnitPhraseReader {
  /// The words that a unit may begin with; no other word is worth trying a rule that reads one.
  var openings: WordOpenings {
    let stems = names.wordings + symbols.entries.flatMap(\.surfaces)
    return WordOpenings(
      words: stems + UnitPhraseReader.powerWords,
      prefixes: prefixes.flatMap { [String(decoding: $0.name, as: UTF8.self)] + $0.signs },
      stems: stems)
  }

  /// The words before a name that raise it.
  private static let powerWords = ["square", "sq", "cubic", "cu"]
}
