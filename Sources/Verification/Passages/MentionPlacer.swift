import Claims

/// Decides which mentions of a sentence are figures that can be compared, and which are parts of
/// names or of one another.
struct MentionPlacer {
  let words: [PassageWord]
  let months: [String: Int]
  /// Whether nearly all words are printed with capitals, so that capitals say nothing.
  let isHeadline: Bool

  func placed(_ mentions: [Mention]) -> [PlacedMention] {
    let all = mentions.compactMap(place).filter { !isName($0) && !isBeforeChrist($0) }
      .flatMap(parted)
    var placed: [PlacedMention] = []
    for var item in all {
      item.ageOf = ageOf(item)
      if let last = placed.last, let joined = joined(last, item) {
        placed[placed.count - 1] = joined
      } else {
        placed.append(item)
      }
    }
    return placed
  }

  private func place(_ mention: Mention) -> PlacedMention? {
    guard mention.kind != .ignored, mention.kind != .time, mention.kind != .recurrence,
      let first = words.firstIndex(where: { $0.upper > mention.range.lower })
    else { return nil }
    let end = words[first...].firstIndex { $0.lower >= mention.range.upper } ?? words.count
    guard first < end else { return nil }
    let isDate = mention.kind == .date || mention.kind == .period
    let isPart = end < words.count && words[end].lower == words[end - 1].lower
    return isDate && isPart ? nil : PlacedMention(mention: mention, words: first..<end)
  }

  /// A number that belongs to a name: "Route 19", "Nine Inch Nails", "the 66th Academy Awards"; and
  /// "first" and a bare "one", which are words.
  private func isName(_ item: PlacedMention) -> Bool {
    if case .ordinal(let place) = item.mention.value {
      return place == 1
        || !isHeadline && words[item.words.upperBound...].first.map(isNameWord) ?? false
    }
    if item.words.count == 1, words[item.words.lowerBound].folded == "one" { return true }
    if isHeadline { return false }
    guard item.mention.kind == .number || item.mention.kind == .date,
      item.mention.range == item.mention.core
    else { return false }
    let range = item.words
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1] : nil
    let after = range.upperBound < words.count ? words[range.upperBound] : nil
    if words[range.lowerBound].isCapitalised {
      return after?.isCapitalised ?? false || before.map(isNameWord) ?? false
    }
    guard let before, isNameWord(before), range.count == 1 else { return false }
    guard let after else { return true }
    let isCounting = !after.isMark && after.role == nil && !after.isCapitalised
    guard item.mention.kind == .number else { return !isCounting && after.folded != ")" }
    return isCounting ? range.lowerBound > 1 && !after.folded.hasSuffix("s") : true
  }

  private func isNameWord(_ word: PassageWord) -> Bool {
    word.isCapitalised && word.isContent && months[word.folded] == nil
  }

  /// Two days with a dash between them in brackets are two dates: those of a life.
  private func parted(_ item: PlacedMention) -> [PlacedMention] {
    guard let period = item.mention.period, period.grain == .interval, let start = period.start,
      let end = period.end, item.words.lowerBound > 0,
      ["(", ";"].contains(words[item.words.lowerBound - 1].folded),
      let dash = item.words.first(where: { LifeDates.isDash(words[$0]) }),
      dash - item.words.lowerBound > 1, item.words.upperBound - dash > 2
    else { return [item] }
    return [
      PlacedMention(
        mention: item.mention, words: item.words.lowerBound..<dash, joined: Period(day: start)),
      PlacedMention(
        mention: item.mention, words: (dash + 1)..<item.words.upperBound, joined: Period(day: end)),
    ]
  }

  /// A number between commas behind a name is an age, and so is one behind "died at".
  private func ageOf(_ item: PlacedMention) -> String? {
    let (start, end) = (item.words.lowerBound, item.words.upperBound)
    guard item.mention.quantity?.unit == "1" || item.mention.kind == .age, start > 1 else {
      return nil
    }
    let before = words[start - 1].folded
    if before == ",", isNameWord(words[start - 2]), end == words.count || words[end].folded == "," {
      return words[start - 2].key
    }
    guard before == "at", words[..<start].suffix(4).contains(where: { $0.key == "kill" }) else {
      return nil
    }
    return end == words.count || !words[end].isContent ? "kill" : nil
  }

  private func isBeforeChrist(_ item: PlacedMention) -> Bool {
    words[item.words.upperBound...].prefix(1).contains { ["bc", "bce", "b.c"].contains($0.folded) }
  }

  /// "February 17" and "1972" with at most a comma between them are one date.
  private func joined(_ first: PlacedMention, _ second: PlacedMention) -> PlacedMention? {
    let between = words[
      first.words.upperBound..<max(first.words.upperBound, second.words.lowerBound)]
    guard case .unresolved = first.mention.value, first.joined == nil,
      between.allSatisfy({ $0.folded == "," }), between.count < 2,
      second.words.count == 1, let year = Int(words[second.words.lowerBound].folded),
      (100...2999).contains(year)
    else { return nil }
    let parts = CalendarParts(words[first.words], months: months)
    guard let month = parts.month else { return nil }
    let period =
      if let day = parts.day {
        CalendarDay(year: year, month: month, day: day).map { Period(day: $0) }
      } else {
        Period(year: year, month: month)
      }
    return period.map {
      PlacedMention(
        mention: first.mention, words: first.words.lowerBound..<second.words.upperBound, joined: $0)
    }
  }
}
