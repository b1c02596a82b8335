/// The words of a sentence around its figures.
struct FigureSurroundings {
  let words: [PassageWord]
  let figureOfWord: [Int?]

  /// How many words either side of a figure are near.
  private static let reach = 7

  /// The content words directly behind a figure, up to a mark, a verb form that the lexicon lists
  /// as an event, or another figure.
  func noun(behind range: Range<Int>) -> [String] {
    var keys: [String] = []
    var place = range.upperBound
    while place < words.count, keys.count < 4, figureOfWord[place] == nil {
      let word = words[place]
      if word.isContent {
        keys.append(word.key)
      } else if !keys.isEmpty || word.isMark || word.role != .function {
        break
      } else if place > range.upperBound + 1 {
        break
      }
      place += 1
    }
    return keys
  }

  /// The content words near a figure, nearest first.
  func near(_ range: Range<Int>) -> [String] {
    var keys: [String] = []
    for distance in 1...FigureSurroundings.reach {
      for place in [range.upperBound + distance - 1, range.lowerBound - distance] {
        guard words.indices.contains(place), words[place].isContent, figureOfWord[place] == nil,
          !keys.contains(words[place].key)
        else { continue }
        keys.append(words[place].key)
      }
    }
    return keys
  }

  /// The event that a date at `range` dates: what a year before "film" dates, else the nearest
  /// event, words before it first.
  func event(at range: Range<Int>) -> String? {
    if let dated = words[range.upperBound...].prefix(6).prefix(while: { !$0.isMark })
      .compactMap({ $0.family?.dates }).first, range.count == 1
    {
      return dated
    }
    var place = range.lowerBound - 1
    while place >= 0, range.lowerBound - place < 16, words[place].folded != ";" {
      if let family = words[place].family, family.isEvent { return family.id }
      place -= 1
    }
    return words[range.upperBound...].prefix(10).compactMap(\.family).first { $0.isEvent }?.id
  }

  /// The fates and states that the words near a figure tell apart, by group.
  func contrasts(at range: Range<Int>) -> [String: String] {
    var found: [String: String] = [:]
    for distance in 1...5 {
      for place in [range.upperBound + distance - 1, range.lowerBound - distance] {
        guard words.indices.contains(place), let family = words[place].family,
          let group = family.contrast, found[group] == nil
        else { continue }
        found[group] = family.id
      }
    }
    return found
  }
}
