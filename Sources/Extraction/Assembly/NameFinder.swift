import Claims
import Words

/// Finds the names of a dictionary among the words of a sentence, longest first.
struct NameFinder: Sendable {
  /// A name as it stands among the words of a sentence.
  struct Hit: Hashable {
    /// The words it covers.
    let words: Range<Int>
    /// What it may mean.
    let entries: [NameDictionary.Entry]
  }

  private struct Name: Sendable {
    let words: [String]
    let needsCapital: Bool
    let entries: [NameDictionary.Entry]
  }

  private let byFirstWord: [String: [Name]]

  init(_ dictionary: NameDictionary) {
    var grouped: [[String]: [NameDictionary.Entry]] = [:]
    for entry in dictionary.entries {
      let words = Tokenizer.tokens(in: entry.name).filter { $0.kind != .mark }.map(\.folded)
      guard !words.isEmpty else { continue }
      grouped[words, default: []].append(entry)
    }
    var byFirstWord: [String: [Name]] = [:]
    for (words, entries) in grouped {
      let name = Name(
        words: words,
        needsCapital: entries.allSatisfy { $0.name.first?.isUppercase == true },
        entries: entries.sorted { ($0.entity, $0.name) < ($1.entity, $1.name) })
      byFirstWord[words[0], default: []].append(name)
    }
    self.byFirstWord = byFirstWord.mapValues { names in
      names.sorted { ($1.words.count, $0.words.joined()) < ($0.words.count, $1.words.joined()) }
    }
  }

  /// The names among `words`, from left to right, without overlaps.
  func hits(in words: [WordToken], grammar: Grammar) -> [Hit] {
    var hits: [Hit] = []
    var place = 0
    while place < words.count {
      guard let name = longest(at: place, in: words) else {
        place += 1
        continue
      }
      let range = place..<(place + name.words.count)
      if isWholeName(range, name: name, in: words, after: hits.last, grammar: grammar) {
        hits.append(Hit(words: range, entries: name.entries))
      }
      place = range.upperBound
    }
    return hits
  }

  private func longest(at place: Int, in words: [WordToken]) -> Name? {
    byFirstWord[words[place].folded]?.first { name in
      guard place + name.words.count <= words.count else { return false }
      guard !name.needsCapital || words[place].isCapitalised else { return false }
      return name.words.indices.allSatisfy { offset in
        let word = words[place + offset]
        return word.folded == name.words[offset]
          && (offset == name.words.count - 1 || !word.isPossessive)
      }
    }
  }

  /// Whether the words are not the tail of a longer name that the dictionary does not hold: the
  /// "Council" of "Human Rights Council".
  private func isWholeName(
    _ range: Range<Int>, name: Name, in words: [WordToken], after last: Hit?, grammar: Grammar
  ) -> Bool {
    guard range.count == 1, !name.entries.contains(where: { $0.kind == "person" }) else {
      return true
    }
    guard range.lowerBound > 0 else { return true }
    let before = words[range.lowerBound - 1]
    guard before.kind == .word, before.isCapitalised, !before.isPossessive else { return true }
    if last?.words.upperBound == range.lowerBound { return true }
    return grammar.wordClass(before.folded) != nil || grammar.isTitle(before.folded)
      || range.lowerBound == 1 && grammar.isVerb(before.folded)
  }
}
