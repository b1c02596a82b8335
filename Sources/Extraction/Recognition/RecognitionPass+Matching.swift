import Claims
import Patterns
import Rules

extension RecognitionPass {
  /// What stands to the left of a match and belongs to it or decides about it.
  private struct Left {
    var lower: Int
    var opener: ContextTable.Found?
    var context: ContextTable.Found?
    var hedge: ContextTable.Found?
    var isNegative = false
  }

  /// The mention that a rule makes at a place; nil where it does not match or has no value.
  mutating func mention(of rule: MentionRule, at place: Place) -> Mention? {
    let rest = TextRange(place.trigger, place.sentence.upper)
    if rule.dependsOnLeft, left(of: rule, rest, place: place) == nil { return nil }
    guard let found = match(rule, at: place), let match = measured(found, of: rule, at: place),
      let left = left(of: rule, match.range, place: place),
      !isVetoed(rule, match.range, lower: left.lower, place: place)
    else { return nil }
    var upper = match.range.upper
    var hedge = left.hedge
    if hedge == nil, rule.kind.takesHedge,
      let after = recognizer.hedgesAfter.found(
        after: upper, in: bytes, ceiling: place.sentence.upper)
    {
      hedge = after
      upper = after.range.upper
    }
    let read = RuleMatch(
      rule: rule, bytes: bytes, range: match.range, captures: match.captures,
      phrase: match.phrase, opener: left.opener?.entry, context: left.context?.entry,
      hedge: hedgeValue(hedge), isNegative: left.isNegative,
      resolver: DateResolver(dateline: dateline, isFuture: place.isFuture))
    guard let reading = recognizer.normalizer.reading(of: read) else { return nil }
    let core = TextRange(left.lower, match.range.upper)
    var captures = match.captures
    if let opener = left.opener { captures.append(.init(name: "opener", range: opener.range)) }
    if let hedge { captures.append(.init(name: "hedge", range: hedge.range)) }
    let lower = left.hedge?.range.lower ?? left.lower
    return Mention(
      range: TextRange(lower, upper), core: core, kind: reading.kind, value: reading.value,
      rule: rule.id, captures: captures.sorted { $0.range < $1.range })
  }

  private mutating func left(of rule: MentionRule, _ match: TextRange, place: Place) -> Left? {
    var left = Left(lower: match.lower)
    if rule.kind.takesHedge { takeSign(&left, place, upper: match.upper) }
    if let table = rule.opener {
      guard let found = found(in: table, before: left.lower, place) else { return nil }
      left.opener = found
      left.lower = found.range.lower
      if rule.kind.takesHedge, !left.isNegative { takeSign(&left, place, upper: match.upper) }
    }
    if let table = rule.context {
      guard let found = found(in: table, before: left.lower, place) else { return nil }
      left.context = found
    }
    guard rule.kind.takesHedge else { return left }
    left.hedge = hedge(before: left.lower, floor: place.floor)
    return left
  }

  /// The hedge before a place. Rules that are tried at one trigger ask for the same.
  private mutating func hedge(before lower: Int, floor: Int) -> ContextTable.Found? {
    if let known = lastHedge, known.lower == lower, known.floor == floor { return known.found }
    let found = recognizer.hedges.found(before: edge(before: lower, floor: floor), in: bytes)
    lastHedge = (lower, floor, found)
    return found
  }

  private mutating func found(
    in table: ContextTable, before lower: Int, _ place: Place
  ) -> ContextTable.Found? {
    table.found(before: edge(before: lower, floor: place.floor), in: bytes)
  }

  /// The word before a place. Rules that are tried at one trigger ask for the same.
  private mutating func edge(before lower: Int, floor: Int) -> ContextTable.Edge {
    if let known = lastEdge, known.place == lower, known.floor == floor { return known }
    let edge = ContextTable.Edge(before: lower, in: bytes, floor: floor)
    lastEdge = edge
    return edge
  }

  /// A minus directly before a figure, but no hyphen or dash between two words or figures. A gap
  /// may follow it where nothing else stands in the sentence: "- 12".
  private mutating func takeSign(_ left: inout Left, _ place: Place, upper: Int) {
    guard let found = found(in: recognizer.signs, before: left.lower, place)
    else { return }
    let first = bytes[found.range.lower]
    let isMark = !TokenScan.isLetter(first)
    if isMark {
      let isAlone = found.range.lower == place.sentence.lower && upper == place.sentence.upper
      guard found.range.upper == left.lower || isAlone else { return }
      if found.range.lower > place.sentence.lower {
        let before = bytes[found.range.lower - 1]
        guard before == 0x20 || before == 0x28 || before == 0x0A || before == 0x24 else { return }
      }
    }
    left.lower = found.range.lower
    left.isNegative = true
  }

  private func hedgeValue(_ found: ContextTable.Found?) -> Hedge {
    guard let found, let comparator = Hedge.Comparator(rawValue: found.entry.value) else {
      return .none
    }
    let words = bytes[found.range.lower..<found.range.upper]
    return Hedge(text: String(decoding: words, as: UTF8.self), comparator: comparator)
  }
}
