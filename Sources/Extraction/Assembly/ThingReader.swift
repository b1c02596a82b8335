import Claims
import Words

/// Finds the names that a claim may be about, and how each stands to the figure.
struct ThingReader {
  let reading: SentenceReading
  let grammar: Grammar
  /// Words that name speakers: whoever says a thing is not what it is about.
  let speakers: [Range<Int>]
  /// Where the content of each attribution begins: the word after the speech verb.
  let contentStarts: [Int]
  /// Names of the preceding sentence and of the headline.
  let context: [NamedThing]

  /// The names around a figure, nearest relation first.
  ///
  /// - Parameters:
  ///   - figure: the words of the figure.
  ///   - phrase: the words of what is counted, where they are known.
  func things(around figure: Range<Int>, phrase: Range<Int>?) -> [NamedThing] {
    var things: [NamedThing] = []
    let possessor = possessor(before: figure, phrase: phrase)
    let agent = agent(before: min(figure.lowerBound, phrase?.lowerBound ?? figure.lowerBound))
    let clause = reading.clause(of: figure.lowerBound)
    for hit in reading.names where !speakers.contains(where: { $0.overlaps(hit.words) }) {
      let role: NamedThing.Role
      if hit.words == possessor || phrase?.overlaps(hit.words) == true {
        role = .possessor
      } else if hit.words == agent {
        role = .agent
      } else if isComplement(hit.words, of: figure, phrase: phrase) {
        role = .complement
      } else {
        role = clause.contains(hit.words.lowerBound) ? .sentence : .context
      }
      things.append(thing(hit, role: role))
    }
    if let unknown = unknownName(before: figure, phrase: phrase) {
      things.append(unknown)
    }
    let order = NamedThing.Role.allCases
    things += context
    return things.enumerated().sorted { a, b in
      let left = order.firstIndex(of: a.element.role) ?? 0
      let right = order.firstIndex(of: b.element.role) ?? 0
      return (left, a.offset) < (right, b.offset)
    }.map(\.element)
  }

  private func thing(_ hit: NameFinder.Hit, role: NamedThing.Role) -> NamedThing {
    NamedThing(
      range: reading.range(of: hit.words), text: reading.text(of: hit.words), role: role,
      entries: hit.entries)
  }

  /// "North Korea's “59 launches": the name in the possessive that the figure follows.
  private func possessor(before figure: Range<Int>, phrase: Range<Int>?) -> Range<Int>? {
    let start = min(figure.lowerBound, phrase?.lowerBound ?? figure.lowerBound)
    guard let last = lastWord(before: start), reading.words[last].isPossessive else { return nil }
    return reading.name(at: last)?.words
  }

  /// A capitalised name in the possessive that the dictionary does not hold.
  private func unknownName(before figure: Range<Int>, phrase: Range<Int>?) -> NamedThing? {
    let start = min(figure.lowerBound, phrase?.lowerBound ?? figure.lowerBound)
    guard let last = lastWord(before: start), reading.words[last].isPossessive,
      reading.words[last].isCapitalised, reading.name(at: last) == nil
    else { return nil }
    return NamedThing(
      range: reading.range(of: last..<(last + 1)), text: reading.text(of: last..<(last + 1)),
      role: .possessor, entries: [])
  }

  private func lastWord(before start: Int) -> Int? {
    var index = start - 1
    while index >= 0 {
      let word = reading.words[index]
      guard reading.isQuotationMark(index) || reading.lexeme(index).isEmphasis else {
        return word.kind == .word ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// The first name of the clause that no preposition governs.
  private func agent(before end: Int) -> Range<Int>? {
    let clause = reading.clause(of: end < reading.words.count ? end : reading.words.count - 1)
    let start = max(clause.lowerBound, contentStarts.last { $0 <= end } ?? 0)
    return reading.names.first { hit in
      guard hit.words.lowerBound >= start, hit.words.upperBound <= end else { return false }
      guard !speakers.contains(where: { $0.overlaps(hit.words) }) else { return false }
      let isPossessive = reading.words[hit.words.upperBound - 1].isPossessive
      return !isPossessive && !isGoverned(hit.words)
    }?.words
  }

  private func isGoverned(_ name: Range<Int>) -> Bool {
    var index = name.lowerBound - 1
    while index >= 0, reading.wordClass(index) == .determiner { index -= 1 }
    return index >= 0 && reading.wordClass(index) == .preposition
  }

  /// "members of the Security Council", "missiles fired by North Korea".
  private func isComplement(_ name: Range<Int>, of figure: Range<Int>, phrase: Range<Int>?) -> Bool
  {
    let end = max(figure.upperBound, phrase?.upperBound ?? figure.upperBound)
    guard name.lowerBound >= end, name.lowerBound - end <= 4 else { return false }
    var index = name.lowerBound - 1
    while index >= end, reading.wordClass(index) == .determiner { index -= 1 }
    guard index >= end, reading.words[index].kind == .word else { return false }
    let word = reading.words[index].folded
    guard word == "of" || word == "by" else { return false }
    return (end..<index).allSatisfy { reading.words[$0].kind == .word }
  }
}
