import Claims
import Words

/// Reads the noun phrase that stands right or left of a figure.
///
/// Without a tagger, a phrase is bounded by function words, marks, finite verbs, and by its own
/// plural: what follows a plural noun begins something new unless it is a plural itself.
struct NounPhraseReader {
  let reading: SentenceReading
  let grammar: Grammar

  /// The most words that a counted noun phrase may have.
  private static let limit = 7

  /// The phrase that begins at a word; nil where none does.
  func phrase(from start: Int) -> Range<Int>? {
    var index = start
    while index < reading.words.count, reading.isQuotationMark(index) { index += 1 }
    let first = index
    var seenPlural = false
    while index < reading.words.count, index - first < NounPhraseReader.limit {
      let word = reading.words[index]
      if word.kind == .number, index > first || reading.mention(at: index) != nil { break }
      guard word.kind == .word, reading.wordClass(index) == nil else { break }
      if let mention = reading.mention(at: index), !mention.mention.isPlainWord { break }
      let isPlural = grammar.isPlural(word.folded)
      if index > first, !reading.isNamed(index), !reading.isNamed(index - 1) {
        if seenPlural, !isPlural || reading.isListedVerb(index) { break }
        if endsPhrase(index) { break }
      } else if seenPlural, index > first {
        break
      }
      let inName = reading.name(at: index).map { $0.words.upperBound - 1 > index } ?? false
      seenPlural = !inName && isPlural && !reading.isNamed(index)
      index += 1
      if word.isPossessive, index - first > 0, !reading.isNamed(index - 1) { break }
    }
    return index > first ? first..<index : nil
  }

  /// The phrase that ends before a word; nil where none does. A name in the possessive bounds it.
  func phrase(endingBefore end: Int) -> Range<Int>? {
    var index = end
    while index > 0, end - index < NounPhraseReader.limit {
      let word = reading.words[index - 1]
      guard word.kind == .word, reading.wordClass(index - 1) == nil, !word.isPossessive else {
        break
      }
      if let mention = reading.mention(at: index - 1), !mention.mention.isPlainWord { break }
      if reading.isListedVerb(index - 1), index < end { break }
      if word.folded.hasSuffix("ly") { break }
      index -= 1
    }
    return index < end ? index..<end : nil
  }

  /// The stems of a phrase's content words: names and words of emphasis left out.
  func stems(of phrase: Range<Int>, stemmer: Stemmer) -> [String] {
    phrase.filter { index in
      let word = reading.words[index]
      return word.kind != .mark && reading.wordClass(index) == nil
        && !isProperName(index) && !reading.lexeme(index).isEmphasis
    }.map { stemmer.stem(reading.words[$0].folded) }
  }

  /// Whether a word belongs to a capitalised name. Names in small letters ("first nuclear test") are
  /// words of the measure as well.
  private func isProperName(_ index: Int) -> Bool {
    guard let name = reading.name(at: index) else { return false }
    return reading.words[name.words.lowerBound].isCapitalised
  }

  private func endsPhrase(_ index: Int) -> Bool {
    let word = reading.words[index].folded
    return reading.isListedVerb(index) || word.hasSuffix("ly")
      || (word.hasSuffix("ed") && word.count > 4 && !word.contains("-"))
  }
}

extension Mention {
  /// Whether the words may stand inside a noun phrase: an ordinal, or "percentage" without a figure.
  var isPlainWord: Bool { kind == .ordinal || (kind == .percent && value == .none) }
}
