/// The words of a sentence around its figures.
struct FigureSurroundings {
  let words: [PassageWord]
  let figureOfWord: [Int?]
  /// For each word, whether it belongs to a name.
  let isName: [Bool]
  /// Whether each figure is a date.
  let isDate: [Bool]

  /// How many words either side of a figure are near.
  private static let reach = 7

  /// The content words directly behind a figure, up to a mark or a small word.
  func noun(behind range: Range<Int>) -> [String] {
    var keys: [String] = []
    var place = range.upperBound
    while place < words.count, keys.count < 4, figureOfWord[place] == nil {
      let word = words[place]
      if word.isContent {
        keys.append(word.key)
      } else if keys.isEmpty, word.isQuotationMark {
        place += 1
        continue
      } else if !keys.isEmpty || word.role != .function || place > range.upperBound + 1 {
        break
      }
      place += 1
    }
    return keys
  }

  /// The content words near a figure, nearest first; those beyond another figure, which has a
  /// claim to them, are left out. Dates claim nothing.
  func near(_ range: Range<Int>) -> [String] {
    var keys: [String] = []
    var isOpen = [true, true]
    for distance in 1...FigureSurroundings.reach {
      for (side, place) in [range.upperBound + distance - 1, range.lowerBound - distance]
        .enumerated()
      {
        guard isOpen[side], words.indices.contains(place) else { continue }
        if let figure = figureOfWord[place], !isDate[figure] { isOpen[side] = false }
        guard words[place].isContent, figureOfWord[place] == nil, !keys.contains(words[place].key)
        else { continue }
        keys.append(words[place].key)
      }
    }
    return keys
  }

  /// The last content word before a figure in its clause: "a budget of $34 million".
  func lead(before range: Range<Int>) -> String? {
    var place = range.lowerBound - 1
    while place >= 0, range.lowerBound - place < 7, figureOfWord[place] == nil,
      !isClauseEnd(place)
    {
      if words[place].isContent { return words[place].key }
      place -= 1
    }
    return nil
  }

  /// The content words before a figure in its clause, names left out, nearest first.
  func measure(before range: Range<Int>) -> [String] {
    var keys: [String] = []
    var place = range.lowerBound - 1
    while place >= 0, keys.count < 4, figureOfWord[place].map({ isDate[$0] }) ?? true,
      ![";", ",", "(", ":"].contains(words[place].folded) || place == range.lowerBound - 1
    {
      let word = words[place]
      if word.isContent, !isName[place], figureOfWord[place] == nil { keys.append(word.key) }
      place -= 1
    }
    return keys
  }

  /// The last word of the run of content words behind a figure, verb forms cut off.
  func head(behind range: Range<Int>) -> String? {
    var place = range.upperBound
    while place < words.count, place < range.upperBound + 3, !words[place].isContent,
      !words[place].isMark || words[place].isQuotationMark, figureOfWord[place] == nil
    {
      place += 1
    }
    var head: String?
    while place < words.count, words[place].isContent, figureOfWord[place] == nil {
      let isVerb = words[place].folded.hasSuffix("ed") || words[place].folded.hasSuffix("ing")
      if head != nil, isVerb || words[place].family?.isEvent == true { break }
      head = words[place].key
      if words[place].isPossessive { break }
      place += 1
    }
    return head
  }

  /// Whether the words at a figure set what it counts apart from what was named before.
  func setsApart(_ range: Range<Int>) -> Bool {
    let before = words[..<range.lowerBound].suffix(2).prefix { !$0.isMark }
    let behind = words[range.upperBound...].prefix(2).prefix { !$0.isMark }
    return before.contains { $0.role == .adding || $0.role == .partial }
      || behind.contains { $0.role == .adding }
  }

  /// Whether the word before a figure joins it to its measure.
  func isStated(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    return words[range.lowerBound - 1].role == .stating || words[range.lowerBound - 1].folded == ":"
  }

  /// Whether the words directly behind a figure name persons.
  func countsPersons(_ range: Range<Int>) -> Bool {
    words[range.upperBound...].prefix(3).prefix { $0.isContent }
      .contains { $0.family?.isPerson == true }
  }

  /// The event that a date at `range` dates: what a year before "film" dates, else the nearest
  /// event, words before it first.
  func event(at range: Range<Int>) -> String? {
    if let dated = datedEvent(behind: range) { return dated }
    let isBracketed = isInBrackets(range)
    var place = range.lowerBound - 1
    while place >= 0, range.lowerBound - place < 16, isBracketed || words[place].folded != ";" {
      if let family = words[place].family, family.isEvent { return family.id }
      place -= 1
    }
    return words[range.upperBound...].prefix(10).compactMap(\.family).first { $0.isEvent }?.id
  }

  private func datedEvent(behind range: Range<Int>) -> String? {
    for place in words.indices[range.upperBound...].prefix(8) {
      if let dated = words[place].family?.dates { return dated }
      let isPart = words[place].lower == words[place - 1].lower
      guard words[place].isContent || isPart else { return nil }
    }
    return nil
  }

  private func isInBrackets(_ range: Range<Int>) -> Bool {
    for word in words[..<range.lowerBound].suffix(16).reversed() {
      if ["(", "lrb"].contains(word.folded) { return true }
      if [")", "rrb"].contains(word.folded) { return false }
    }
    return false
  }

  /// The fates and states that the words of a figure's clause tell apart, by group.
  func contrasts(at range: Range<Int>) -> [String: String] {
    var found: [String: String] = [:]
    let behind = words.indices[range.upperBound...].prefix(6).prefix { !isClauseEnd($0) }
    let before = words.indices[..<range.lowerBound].suffix(6).reversed().prefix { !isClauseEnd($0) }
    for place in Array(behind) + Array(before) {
      guard let family = words[place].family, let group = family.contrast, found[group] == nil
      else { continue }
      found[group] = family.id
    }
    return found
  }

  private func isClauseEnd(_ place: Int) -> Bool {
    figureOfWord[place] != nil || [";", ",", "and", "but", "while"].contains(words[place].folded)
  }
}
