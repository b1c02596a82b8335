import Words

/// A wording that means a measure, as a curator wrote it.
///
/// Notation: the counted noun phrase word by word, optional words in brackets; after ` + ` groups
/// of words of which one must stand elsewhere in the clause:
/// `(short) ballistic missiles + fired/launched`.
struct MeasureAlias: Sendable {
  /// The alias as written.
  let text: String
  /// Stems that the noun phrase must have.
  let required: [String]
  /// Stems that it may have.
  let optional: Set<String>
  /// Groups of stems of which one each must stand in the clause; an alternative may be several
  /// words.
  let context: [[[String]]]

  init(_ text: String, stemmer: Stemmer) {
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    var required: [String] = []
    var optional: Set<String> = []
    var inBrackets = false
    for word in parts.first.map({ $0.split(separator: " ") }) ?? [] {
      if word.hasPrefix("(") { inBrackets = true }
      let bare = word.filter { $0 != "(" && $0 != ")" }
      let stems = Tokenizer.tokens(in: bare).filter { $0.kind != .mark }
        .map { stemmer.stem($0.folded) }
      if inBrackets { optional.formUnion(stems) } else { required += stems }
      if word.hasSuffix(")") { inBrackets = false }
    }
    self.text = text
    self.required = required
    self.optional = optional
    context = parts.dropFirst().map { group in
      group.split(separator: "/").map { alternative in
        Tokenizer.tokens(in: alternative).filter { $0.kind != .mark }
          .map { stemmer.stem($0.folded) }
      }
    }
  }
}
