import Rules
import Words

/// The lexicon's tables on sentence structure, indexed for reading.
struct Grammar: Sendable {
  private let classes: [String: WordClass]
  private let verbs: Set<String>
  private let plurals: Set<String>
  private let emphasis: Set<String>
  private let titles: Set<String>
  /// Speech verbs, longest wording first, as folded words.
  let speechVerbs: [[String]]
  /// Sources without a name, as folded words.
  let vagueSources: [[String]]
  /// Wordings with the modality they give.
  let modalityCues: [(words: [String], value: String)]

  init(_ lexicon: Lexicon) {
    var classes: [String: WordClass] = [:]
    for entry in lexicon["word-classes"].entries {
      guard let value = WordClass(rawValue: entry.value) else { continue }
      for surface in entry.surfaces { classes[Folding.fold(surface)] = value }
    }
    self.classes = classes
    verbs = Grammar.words(of: lexicon["verbs"])
    plurals = Grammar.words(of: lexicon["plural-nouns"])
    emphasis = Grammar.words(of: lexicon["emphasis"])
    titles = Grammar.words(of: lexicon["titles"])
    speechVerbs = Grammar.phrases(of: lexicon["speech-verbs"]).map(\.words)
    vagueSources = Grammar.phrases(of: lexicon["vague-sources"]).map(\.words)
    modalityCues = Grammar.phrases(of: lexicon["modality-cues"])
  }

  /// The class of a folded word; nil for words with meaning of their own.
  func wordClass(_ word: String) -> WordClass? { classes[word] }

  /// Whether the word is a finite verb form that the lexicon lists.
  func isVerb(_ word: String) -> Bool { verbs.contains(word) }

  /// Whether the word can end a counted noun phrase as a plural.
  func isPlural(_ word: String) -> Bool {
    if plurals.contains(word) { return true }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      && !word.hasSuffix("is")
  }

  /// Whether the word only weighs a figure: "staggering", "total".
  func isEmphasis(_ word: String) -> Bool { emphasis.contains(word) }

  /// Whether the word is a title that stands before a name.
  func isTitle(_ word: String) -> Bool { titles.contains(word) }

  private static func words(of table: LexiconTable) -> Set<String> {
    Set(table.entries.flatMap(\.surfaces).map { Folding.fold($0) })
  }

  private static func phrases(of table: LexiconTable) -> [(words: [String], value: String)] {
    table.entries.flatMap { entry in
      entry.surfaces.map { surface in
        (Folding.fold(surface).split(separator: " ").map(String.init), entry.value)
      }
    }.sorted { $0.0.count > $1.0.count }
  }
}
