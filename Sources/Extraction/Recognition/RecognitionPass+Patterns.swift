import Claims
import Patterns
import Rules

extension RecognitionPass {
  /// A match with its named parts, in the order of the text.
  struct Matched {
    let range: TextRange
    let captures: [Mention.Capture]
  }

  mutating func match(_ rule: MentionRule, at place: Place) -> Matched? {
    guard
      let m = rule.pattern.tempMatch(
        in: bytes, at: place.trigger, end: place.sentence.upper, anchored: true),
      !m.range.isEmpty
    else { return nil }
    return Matched(
      range: TextRange(m.range.lowerBound, m.range.upperBound),
      captures: m.groups.map {
        Mention.Capture(name: $0.0, range: TextRange($0.1.lowerBound, $0.1.upperBound))
      })
  }

  mutating func isVetoed(_ rule: MentionRule, _ range: TextRange, lower: Int, place: Place) -> Bool
  {
    rule.vetoes.contains { veto in
      if let p = veto.match,
        p.tempMatch(
          in: Array(bytes[range.lower..<range.upper]), at: 0, end: range.length, anchored: false)
          == nil
      {
        return false
      }
      if let p = veto.after,
        p.tempMatch(in: bytes, at: range.upper, end: place.sentence.upper, anchored: true) == nil
      {
        return false
      }
      if let p = veto.before {
        var start = max(place.sentence.lower, lower - 64)
        while start < lower, bytes[start] & 0xC0 == 0x80 { start += 1 }
        if p.tempMatch(
          in: Array(bytes[start..<lower]), at: 0, end: lower - start, anchored: false,
          endAnchored: true) == nil
        {
          return false
        }
      }
      return true
    }
  }
}
