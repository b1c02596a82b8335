import Claims
import Words

/// Reads the verb that governs a figure and the content words around it.
struct ClauseReader {
  let reading: SentenceReading
  let grammar: Grammar

  /// The nearest finite verb left of a word in its clause, without crossing a mark.
  func verb(before end: Int) -> Int? {
    let clause = reading.clause(of: max(0, end - 1))
    var index = end - 1
    while index >= clause.lowerBound {
      let word = reading.words[index]
      if word.kind == .mark, !reading.isQuotationMark(index) { return nil }
      if isVerb(index) { return index }
      index -= 1
    }
    return nil
  }

  /// The first finite verb at or right of a word in its clause.
  func verb(after start: Int) -> Int? {
    let clause = reading.clause(of: min(start, reading.words.count - 1))
    return (start..<max(start, clause.upperBound)).first { isVerb($0) }
  }

  /// Whether a word reads as a finite verb: listed, or a regular past form that no determiner or
  /// preposition makes an adjective.
  func isVerb(_ index: Int) -> Bool {
    let word = reading.words[index]
    guard word.kind == .word, !reading.isNamed(index), !word.isCapitalised || index == 0
    else { return false }
    let before = index > 0 ? reading.wordClass(index - 1) : nil
    let isNominal = before == .determiner || index > 0 && reading.words[index - 1].isPossessive
    if reading.isListedVerb(index) { return !isNominal }
    return word.folded.hasSuffix("ed") && word.folded.count > 4 && !word.folded.contains("-")
      && !isNominal && before != .preposition
  }

  /// The stems of the content words of a clause, figures and the phrase itself left out.
  func context(of clause: Range<Int>, without phrase: Range<Int>?, stemmer: Stemmer) -> [String] {
    var stems: [String] = []
    for index in clause {
      let word = reading.words[index]
      guard word.kind == .word, phrase?.contains(index) != true else { continue }
      if let kind = reading.wordClass(index), kind != .adverb { continue }
      // Figures and dates are values, not context; an ordinal is a word like any other.
      if let placed = reading.mention(at: index), !placed.mention.isPlainWord { continue }
      stems.append(stemmer.stem(word.folded))
      if word.folded.contains("-") {
        stems += word.folded.split(separator: "-").map { stemmer.stem(String($0)) }
      }
    }
    return stems
  }
}
