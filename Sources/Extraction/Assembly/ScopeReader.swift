import Claims
import Words

/// Finds the time expression that limits a figure.
struct ScopeReader {
  let reading: SentenceReading

  /// The scope of a figure, and the mention that it was read from.
  ///
  /// A date behind what is counted comes first ("59 launches this year"), then the nearest one in
  /// the same clause that no other figure stands nearer to.
  func scope(
    of figure: Range<Int>, phrase: Range<Int>?, figures: [Range<Int>]
  ) -> (scope: TimeScope, placed: SentenceReading.Placed)? {
    let clause = reading.clause(of: figure.lowerBound)
    let end = max(figure.upperBound, phrase?.upperBound ?? figure.upperBound)
    var best: (distance: Int, placed: SentenceReading.Placed)?
    for placed in reading.mentions where placed.mention.isTime {
      guard clause.contains(placed.words.lowerBound), !placed.words.overlaps(figure) else {
        continue
      }
      if isName(placed) { continue }
      let after = placed.words.lowerBound >= end
      let gap =
        after ? placed.words.lowerBound - end : figure.lowerBound - placed.words.upperBound
      guard gap >= 0 else { continue }
      let between =
        after
        ? end..<placed.words.lowerBound
        : placed.words.upperBound..<figure.lowerBound
      if after, figures.contains(where: { between.contains($0.lowerBound) }) { continue }
      let distance = after ? gap : gap + (placed.words.lowerBound <= clause.lowerBound + 1 ? 8 : 12)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, placed) }
    }
    return best.map { (scope(from: $0.placed), $0.placed) }
  }

  /// The scope that a date and the preposition before it make.
  func scope(from placed: SentenceReading.Placed) -> TimeScope {
    let first = placed.words.lowerBound
    var relation = TimeScope.Relation.during
    var start = first
    if first > 0, reading.words[first - 1].kind == .word {
      switch reading.words[first - 1].folded {
      case "since", "from": relation = .since
      case "by", "until", "till", "through": relation = .until
      case "before": relation = .before
      case "after": relation = .after
      default: relation = .during
      }
      if reading.wordClass(first - 1) == .preposition { start = first - 1 }
    }
    let range = TextRange(reading.words[start].lower, placed.mention.range.upper)
    return TimeScope(
      text: reading.text(of: range), range: range, period: placed.mention.period,
      relation: relation)
  }

  /// Whether a year is part of a name: "the 2022 Nuclear Posture Review".
  func isName(_ placed: SentenceReading.Placed) -> Bool {
    guard placed.words.count == 1, reading.words[placed.words.lowerBound].kind == .number else {
      return false
    }
    let next = placed.words.upperBound
    guard next + 1 < reading.words.count else { return false }
    return reading.words[placed.words.lowerBound].upper + 1 == reading.words[next].lower
      && reading.words[next].isCapitalised && reading.words[next + 1].isCapitalised
      && (placed.words.lowerBound == 0
        || reading.wordClass(placed.words.lowerBound - 1) != .preposition)
  }
}

extension Mention {
  /// Whether the mention is a date or a period, known or open; "now" and "recently" limit nothing.
  var isTime: Bool {
    switch value {
    case .period: true
    case .unresolved: kind == .date || kind == .period
    case .quantity, .share, .time, .times, .recurrence, .reference, .ordinal, .relativePlace, .none:
      false
    }
  }
}
