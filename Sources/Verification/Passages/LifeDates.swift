/// Recognises the dates behind a name: "Ada Lovelace (10 December 1815 - 27 November 1852)".
struct LifeDates {
  let words: [PassageWord]

  /// For each date figure, by its place, the event that its place in brackets gives it.
  func events(of dates: [(index: Int, words: Range<Int>)]) -> [Int: String] {
    var events: [Int: String] = [:]
    for (first, second) in zip(dates, dates.dropFirst()) {
      let between = words[
        first.words.upperBound..<max(first.words.upperBound, second.words.lowerBound)]
      guard between.count < 8, between.contains(where: LifeDates.isDash), isBracketed(first.words),
        !between.contains(where: { $0.family?.isEvent == true && $0.family?.id != "born" })
      else { continue }
      events[first.index] = "born"
      events[second.index] = "kill"
    }
    return events
  }

  static func isDash(_ word: PassageWord) -> Bool {
    word.isMark && ["-", "\u{2013}", "\u{2014}", "\u{2212}"].contains(word.folded)
  }

  private func isBracketed(_ range: Range<Int>) -> Bool {
    for word in words[..<range.lowerBound].suffix(14).reversed() {
      if ["(", "lrb"].contains(word.folded) { return true }
      if [")", "rrb"].contains(word.folded) { return false }
    }
    return false
  }
}
