import Claims
import Words

/// A sentence with everything that assembling claims looks at: words, names, mentions, clauses.
struct SentenceReading {
  /// A mention with the words it covers.
  struct Placed {
    let mention: Mention
    /// Its index among the mentions of the document.
    let index: Int
    /// The words that it touches.
    let words: Range<Int>
  }

  let sentence: Sentence
  let role: Block.Role
  let words: [WordToken]
  let names: [NameFinder.Hit]
  let mentions: [Placed]
  /// The word ranges of its clauses; they partition the words.
  let clauses: [Range<Int>]

  private let facts: [WordFacts]
  private let grammar: Grammar
  /// The document's text.
  private let bytes: [UInt8]

  /// Reads a sentence of a text. `mentions` and `quotations` are those of the sentence, in order.
  init(
    sentence: Sentence, role: Block.Role, bytes: [UInt8], mentions: [(Int, Mention)],
    quotations: [TextRange], names: NameFinder, grammar: Grammar
  ) {
    let words = Tokenizer.tokens(of: bytes, in: sentence.range.lower..<sentence.range.upper)
    var facts = words.map { word in
      let lexeme = grammar.number(of: word.folded)
      return WordFacts(
        lexeme: lexeme, wordClass: word.kind == .word ? grammar[lexeme].wordClass : nil)
    }
    self.bytes = bytes
    self.grammar = grammar
    self.sentence = sentence
    self.role = role
    self.words = words
    self.names = names.hits(in: words, grammar: grammar)
    for (number, name) in self.names.enumerated() {
      for index in name.words { facts[index].name = number }
    }
    self.mentions = SentenceReading.placed(mentions, among: words)
    for (number, placed) in self.mentions.enumerated() {
      for index in placed.words where facts[index].mention == nil {
        facts[index].mention = number
      }
    }
    clauses = SentenceReading.clauses(of: words, &facts)
    SentenceReading.markQuotations(quotations, words, &facts)
    self.facts = facts
  }

  /// The class of a word.
  func wordClass(_ index: Int) -> WordClass? { facts[index].wordClass }

  /// What the lexicon says of a word.
  func lexeme(_ index: Int) -> Lexeme { grammar[facts[index].lexeme] }

  /// Whether a word is a finite verb form that the lexicon lists.
  func isListedVerb(_ index: Int) -> Bool { grammar[facts[index].lexeme].isVerb }

  /// Whether a word is quoted.
  func isQuoted(_ index: Int) -> Bool { facts[index].isQuoted }

  /// The clause that a word belongs to.
  func clause(of word: Int) -> Range<Int> {
    facts.indices.contains(word) ? clauses[facts[word].clause] : 0..<words.count
  }

  /// The bytes of some words.
  func range(of indices: Range<Int>) -> TextRange {
    TextRange(words[indices.lowerBound].lower, words[indices.upperBound - 1].upper)
  }

  /// The text of a range inside the sentence, white space collapsed.
  func text(of range: TextRange) -> String {
    let lower = max(sentence.range.lower, range.lower)
    let upper = min(sentence.range.upper, range.upper)
    guard lower < upper else { return "" }
    let text = String(decoding: bytes[lower..<upper], as: UTF8.self)
    if SentenceReading.isPlain(bytes, lower..<upper) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text of some words.
  func text(of indices: Range<Int>) -> String {
    indices.isEmpty ? "" : text(of: range(of: indices))
  }

  /// The name that covers a word, if any.
  func name(at word: Int) -> NameFinder.Hit? {
    guard facts.indices.contains(word), let number = facts[word].name else { return nil }
    return names[number]
  }

  /// Whether a name covers a word.
  func isNamed(_ word: Int) -> Bool { facts[word].name != nil }

  /// The mention that covers a word, if any.
  func mention(at word: Int) -> Placed? {
    guard facts.indices.contains(word), let number = facts[word].mention else { return nil }
    return mentions[number]
  }

  /// Whether the word is a quotation mark or a bracket that a phrase may start behind.
  func isQuotationMark(_ index: Int) -> Bool {
    words[index].kind == .mark && ["\"", "\u{201C}", "\u{201D}", "'"].contains(words[index].folded)
  }
}

extension SentenceReading {
  private static func placed(
    _ mentions: [(Int, Mention)], among words: [WordToken]
  ) -> [Placed] {
    var placed: [Placed] = []
    var first = 0
    for (index, mention) in mentions {
      while first < words.count, words[first].upper <= mention.range.lower { first += 1 }
      var end = first
      while end < words.count, words[end].lower < mention.range.upper { end += 1 }
      guard first < end else { continue }
      placed.append(Placed(mention: mention, index: index, words: first..<end))
    }
    return placed
  }

  private static func clauses(
    of words: [WordToken], _ facts: inout [WordFacts]
  ) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in words.indices {
      let splits =
        words[index].kind == .mark
        ? words[index].folded == ";" : facts[index].wordClass == .splitter
      if splits, index > start {
        clauses.append(start..<index)
        start = index
      }
      facts[index].clause = clauses.count
    }
    if start < words.count { clauses.append(start..<words.count) }
    return clauses
  }

  private static func markQuotations(
    _ quotations: [TextRange], _ words: [WordToken], _ facts: inout [WordFacts]
  ) {
    var next = 0
    for index in words.indices {
      while next < quotations.count, quotations[next].upper < words[index].upper { next += 1 }
      guard next < quotations.count else { return }
      facts[index].isQuoted = quotations[next].lower <= words[index].lower
    }
  }

  /// Whether a stretch has no white space but single spaces between other characters, as far as
  /// that is seen at a glance.
  private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var previous: UInt8 = 0x20
    for place in range {
      let byte = bytes[place]
      switch byte {
      case 0x20: if previous == 0x20 { return false }
      case 0x21...0x7E, 0xC3: break
      // Typographic marks.
      case 0xE2:
        guard place + 2 < range.upperBound, bytes[place + 1] == 0x80,
          0x90...0x9F ~= bytes[place + 2]
        else { return false }
      case 0x80...0xBF: if previous == 0x20 { return false }
      default: return false
      }
      previous = byte
    }
    return previous != 0x20
  }
}
