import Rules
import Verification

extension PassageVocabulary {
  /// The vocabulary of the lexicon's tables.
  init(_ lexicon: Lexicon) {
    self.init(
      families: PassageVocabulary.rows(of: lexicon["word-families"]),
      roles: PassageVocabulary.rows(of: lexicon["passage-words"]),
      months: PassageVocabulary.rows(of: lexicon["months"]))
  }

  private static func rows(of table: LexiconTable) -> [Row] {
    table.entries.map { Row(value: $0.value, wordings: $0.surfaces, columns: $0.attributes) }
  }
}
