import Claims
import Patterns
import Rules

extension RecognitionPass {
  /// How far to the left a veto looks, in bytes.
  private static let vetoReach = 64

  /// A match with its named parts, in the order of the text.
  struct Matched {
    let range: TextRange
    let captures: [Mention.Capture]
  }

  /// What a rule's pattern matches at its trigger, within the sentence.
  mutating func match(_ rule: MentionRule, at place: Place) -> Matched? {
    guard
      let match = rule.pattern.tempMatch(
        in: bytes, at: place.trigger, end: place.sentence.upper, anchored: true),
      !match.range.isEmpty
    else { return nil }
    return Matched(
      range: TextRange(match.range.lowerBound, match.range.upperBound),
      captures: match.groups.map { name, range in
        Mention.Capture(name: name, range: TextRange(range.lowerBound, range.upperBound))
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
    pattern.tempMatch(
      in: Array(bytes[range.lower..<range.upper]), at: 0, end: range.length, anchored: false) != nil
  }

  private mutating func holds(_ pattern: Pattern, after upper: Int, _ place: Place) -> Bool {
    pattern.tempMatch(in: bytes, at: upper, end: place.sentence.upper, anchored: true) != nil
  }

  private mutating func holds(_ pattern: Pattern, before lower: Int, _ place: Place) -> Bool {
    var start = max(place.sentence.lower, lower - RecognitionPass.vetoReach)
    while start < lower, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return pattern.tempMatch(
      in: bytes, at: start, end: lower, anchored: false, endAnchored: true) != nil
  }
}
