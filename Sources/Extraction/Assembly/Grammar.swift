import Rules
import Words

/// The lexicon's tables on sentence structure, indexed for reading.
struct Grammar: Sendable {
  /// A wording as folded words, with the modality it gives.
  struct Cue: Sendable {
    let words: [String]
    let value: String
  }

  /// The words of the tables on sentence structure; the first is for all others.
  private let lexemes: [Lexeme]
  private let numbers: [String: Int]
  private let plurals: Set<String>
  /// Sources without a name, as folded words.
  let vagueSources: [[String]]
  /// The first words of speech verbs, by their hashes.
  let speechHashes: [UInt64]

  init(_ lexicon: Lexicon) {
    var lexemes: [String: Lexeme] = [:]
    for entry in lexicon["word-classes"].entries {
      guard let value = WordClass(rawValue: entry.value) else { continue }
      for surface in entry.surfaces {
        lexemes[Folding.fold(surface), default: .unknown].wordClass = value
      }
    }
    for word in Grammar.words(of: lexicon["verbs"]) {
      lexemes[word, default: .unknown].isVerb = true
    }
    for word in Grammar.words(of: lexicon["emphasis"]) {
      lexemes[word, default: .unknown].isEmphasis = true
    }
    for word in Grammar.words(of: lexicon["titles"]) {
      lexemes[word, default: .unknown].isTitle = true
    }
    var speechHashes: [UInt64] = []
    for verb in Grammar.phrases(of: lexicon["speech-verbs"]) {
      guard let first = verb.words.first else { continue }
      lexemes[first, default: .unknown].speechVerbs.append(verb.words)
      speechHashes += WordHash.ofFirstWord(of: first).map { [$0] } ?? []
    }
    for cue in Grammar.phrases(of: lexicon["modality-cues"]) {
      guard let first = cue.words.first else { continue }
      lexemes[first, default: .unknown].modalityCues.append(cue)
    }
    let words = lexemes.keys.sorted()
    self.lexemes = [.unknown] + words.compactMap { lexemes[$0] }
    numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0 + 1) })
    plurals = Grammar.words(of: lexicon["plural-nouns"])
    vagueSources = Grammar.phrases(of: lexicon["vague-sources"]).map(\.words)
    self.speechHashes = speechHashes
  }

  /// The number of a folded word's lexeme.
  func number(of word: String) -> Int { numbers[word] ?? 0 }

  subscript(_ number: Int) -> Lexeme { lexemes[number] }

  /// The class of a folded word; nil for words with meaning of their own.
  func wordClass(_ word: String) -> WordClass? { self[number(of: word)].wordClass }

  /// Whether the word is a finite verb form that the lexicon lists.
  func isVerb(_ word: String) -> Bool { self[number(of: word)].isVerb }

  /// Whether the word can end a counted noun phrase as a plural.
  func isPlural(_ word: String) -> Bool {
    if plurals.contains(word) { return true }
    return word.utf8.last == 0x73 && word.count > 3 && !word.hasSuffix("ss")
      && !word.hasSuffix("us") && !word.hasSuffix("is")
  }

  /// Whether the word only weighs a figure: "staggering", "total".
  func isEmphasis(_ word: String) -> Bool { self[number(of: word)].isEmphasis }

  /// Whether the word is a title that stands before a name.
  func isTitle(_ word: String) -> Bool { self[number(of: word)].isTitle }

  private static func words(of table: LexiconTable) -> Set<String> {
    Set(table.entries.flatMap(\.surfaces).map { Folding.fold($0) })
  }

  private static func phrases(of table: LexiconTable) -> [Cue] {
    table.entries.flatMap { entry in
      entry.surfaces.map { surface in
        Cue(
          words: Folding.fold(surface).split(separator: " ").map(String.init), value: entry.value)
      }
    }.sorted { $0.words.count > $1.words.count }
  }
}
