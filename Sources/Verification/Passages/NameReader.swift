/// Finds the names of a passage: runs of words printed with capitals.
struct NameReader {
  let words: [PassageWord]
  let figureOfWord: [Int?]
  /// Words in brackets that are left out.
  let label: Range<Int>?

  /// For each word, whether it belongs to a name.
  var isName: [Bool] {
    guard !NameReader.isHeadline(words) else { return words.map { _ in false } }
    return words.indices.map { index in
      words[index].isContent && figureOfWord[index] == nil && words[index].isCapitalised
        && isNameWord(index)
    }
  }

  /// The names as ranges of words; none where nearly all words are printed with capitals.
  func names() -> [[String]] {
    let content = words.indices.filter {
      words[$0].isContent && figureOfWord[$0] == nil && label?.contains($0) != true
    }
    guard !NameReader.isHeadline(words) else { return [] }
    let capitalised = content.filter { words[$0].isCapitalised }
    var names: [[String]] = []
    var last = -2
    for index in capitalised {
      if !isNameWord(index) { continue }
      if isJoined(last, index), !names.isEmpty {
        names[names.count - 1].append(words[index].key)
      } else {
        names.append([words[index].key])
      }
      last = index
    }
    return names
  }

  /// Whether nearly all words are printed with capitals.
  static func isHeadline(_ words: [PassageWord]) -> Bool {
    let content = words.filter { $0.isContent && !$0.folded.utf8.allSatisfy { $0 < 0x3A } }
    return content.count > 2
      && content.count(where: \.isCapitalised) * 6 > content.count * 5
  }

  /// The first word of a sentence is a name only where the next one is printed with a capital too,
  /// or where it is no plural and no word of the lexicon, and a small word follows.
  private func isNameWord(_ index: Int) -> Bool {
    let isFirst =
      words[..<index].allSatisfy(\.isMark)
      || ["!", "?", ";", ":"].contains(words[index - 1].folded)
      || words[index - 1].folded == "." && index > 1 && words[index - 2].folded.count > 4
    guard isFirst, index + 1 < words.count else { return true }
    let next = words[index + 1]
    if next.isCapitalised { return true }
    return words[index].family == nil && (next.role != nil || next.isMark)
      && !words[index].folded.hasSuffix("s")
  }

  private func isJoined(_ last: Int, _ index: Int) -> Bool {
    guard last >= 0 else { return false }
    if index == last + 1 { return true }
    if index == last + 2, words[last + 1].folded == ".", words[last].folded.count < 5 {
      return true
    }
    return index == last + 2
      && ["of", "the", "&", "and", ":", "'"].contains(words[last + 1].folded)
      || index == last + 3 && words[last + 1].folded == "of"
  }
}
