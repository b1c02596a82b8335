import Words

/// The words that comparing texts needs, taken from the lexicon as plain values.
public struct PassageVocabulary: Sendable {
  /// One meaning with its wordings and further columns, as a table of the lexicon gives it.
  public struct Row: Sendable {
    /// The meaning.
    public let value: String
    /// The wordings.
    public let wordings: [String]
    /// Further columns.
    public let columns: [String: String]

    /// Makes a row.
    public init(value: String, wordings: [String], columns: [String: String] = [:]) {
      self.value = value
      self.wordings = wordings
      self.columns = columns
    }
  }

  /// Words of one meaning: "killed", "dead", "died".
  struct Family: Sendable {
    let id: String
    /// Whether the words name an event that has a date.
    let isEvent: Bool
    /// The family that says the opposite.
    let against: String?
    /// The group whose members are different fates or states: killed is not wounded.
    let contrast: String?
    /// The event that a year before the word dates: "a 1996 film" came out in 1996.
    let dates: String?
    /// Whether the words name persons.
    let isPerson: Bool
    /// Whether "the" before the words points to something named before: "the film".
    let isGeneric: Bool
    /// Whether the words say how a work comes about, which is about when it comes out.
    let isMaking: Bool
    /// Whether the words name a country or its people.
    let isNation: Bool
  }

  /// What a word does in a sentence, where it has no meaning of its own.
  enum Role: String, Sendable {
    case function, pronoun, negation, before, after, since, until
    /// Words that deal out figures in turn: "respectively".
    case dealing
    /// Words that join a measure to its figure: "is", "of", "reached".
    case stating
    /// Words that set things apart from those named before: "other", "additional".
    case adding
    /// Words that name a part of what was named before: "including".
    case partial
    /// Words that say who says so: "say", "according to".
    case speaking
  }

  let families: [String: Family]
  /// Wordings as written, by their first word; longest first.
  let wordings: [String: [(words: [String], family: String)]]
  /// Wordings in stems, by their first word; longest first.
  let phrases: [String: [(words: [String], family: String)]]
  let roles: [String: Role]
  /// The numbers of the months by folded name.
  let months: [String: Int]

  /// Makes a vocabulary.
  public init(families: [Row], roles: [Row], months: [Row]) {
    let stemmer = Stemmer()
    var known: [String: Family] = [:]
    var phrases: [String: [(words: [String], family: String)]] = [:]
    var exact: [String: [(words: [String], family: String)]] = [:]
    for row in families {
      known[row.value] = Family(
        id: row.value, isEvent: row.columns["event"] != nil, against: row.columns["against"],
        contrast: row.columns["contrast"], dates: row.columns["dates"],
        isPerson: row.columns["person"] != nil,
        isGeneric: row.columns["generic"] != nil,
        isMaking: row.columns["making"] != nil, isNation: row.columns["nation"] != nil)
      for wording in row.wordings {
        let words = PassageWord.parts(of: Folding.fold(wording))
        let stems = words.map(stemmer.stem)
        guard let first = words.first, let stem = stems.first else { continue }
        exact[first, default: []].append((words, row.value))
        phrases[stem, default: []].append((stems, row.value))
      }
    }
    self.families = known
    self.wordings = exact.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    var byWord: [String: Role] = [:]
    for row in roles {
      guard let role = Role(rawValue: row.value) else { continue }
      for wording in row.wordings { byWord[Folding.fold(wording)] = role }
    }
    self.roles = byWord
    var numbers: [String: Int] = [:]
    for row in months {
      guard let number = Int(row.value) else { continue }
      for wording in row.wordings { numbers[Folding.fold(wording)] = number }
    }
    self.months = numbers
  }

  /// The family that begins at `place`, and how many words it takes: by the words as written, else
  /// by their stems.
  func family(
    in words: [String], stems: [String], at place: Int
  ) -> (family: Family, length: Int)? {
    family(of: wordings[words[place]] ?? [], in: words, at: place)
      ?? family(of: phrases[stems[place]] ?? [], in: stems, at: place)
  }

  private func family(
    of candidates: [(words: [String], family: String)], in words: [String], at place: Int
  ) -> (family: Family, length: Int)? {
    for phrase in candidates {
      let end = place + phrase.words.count
      guard end <= words.count, words[place..<end].elementsEqual(phrase.words) else { continue }
      if let family = families[phrase.family] { return (family, phrase.words.count) }
    }
    return nil
  }
}
