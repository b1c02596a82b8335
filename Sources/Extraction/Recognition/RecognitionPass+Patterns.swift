import Claims
import Patterns
import Rules

extension RecognitionPass {
  /// A match with its named parts, in the order of the text.
  struct Matched {
    var range: TextRange
    var captures: [Mention.Capture]
    /// The unit or currency that the match ends in, for rules that look one up.
    var phrase: UnitPhrase?
  }

  /// What a rule's pattern matches at its trigger, within the sentence.
  mutating func match(_ rule: MentionRule, at place: Place) -> Matched? {
    let outcome = rule.pattern.match(
      in: text, from: place.trigger, within: place.sentence.upper, anchored: true,
      scratch: &scratch)
    if outcome == .limitReached {
      report(rule, at: TextRange(place.trigger, place.sentence.upper))
    }
    guard let match = outcome.match, !match.range.isEmpty else { return nil }
    return Matched(
      range: TextRange(match.range.lowerBound, match.range.upperBound),
      captures: match.groups.map { group in
        Mention.Capture(
          name: group.name, range: TextRange(group.range.lowerBound, group.range.upperBound))
      })
  }

  /// Whether a context kills the match. All parts that a veto gives must hold. `lower` is where the
  /// match begins, a word that opens it included.
  mutating func isVetoed(_ rule: MentionRule, _ range: TextRange, lower: Int, place: Place) -> Bool
  {
    for veto in rule.vetoes {
      if let pattern = veto.match, !holds(pattern, inside: range) { continue }
      if let pattern = veto.after, !holds(pattern, after: range.upper, place) { continue }
      if let pattern = veto.before, !holds(pattern, before: lower, place) { continue }
      return true
    }
    return false
  }

  /// Whether a pattern matches somewhere in the words, which stand alone: `^` is their beginning.
  private mutating func holds(_ pattern: Pattern, inside range: TextRange) -> Bool {
    pattern.match(alone: range.lower..<range.upper, in: text, scratch: &scratch).match != nil
  }

  private mutating func holds(_ pattern: Pattern, after upper: Int, _ place: Place) -> Bool {
    pattern.match(
      in: text, from: upper, within: place.sentence.upper, anchored: true, scratch: &scratch
    ).match != nil
  }

  private mutating func holds(_ pattern: Pattern, before lower: Int, _ place: Place) -> Bool {
    pattern.matchEnding(at: lower, in: text, from: place.sentence.lower, scratch: &scratch).match
      != nil
  }
}
