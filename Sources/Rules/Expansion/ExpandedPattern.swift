import Claims
import Patterns

/// A pattern with its fragments put in, which knows where each of its bytes came from.
struct ExpandedPattern {
  /// A stretch of the expression that came from one place.
  private struct Segment {
    /// The first byte in the expression; it goes on to the next segment.
    let start: Int
    /// The file's text that it came from.
    let origin: PatternText
    /// Its first byte there, or the reference that stands for it.
    let range: Range<Int>
    /// Whether it is a copy, byte by byte.
    let isCopy: Bool
  }

  /// The expression for PCRE2.
  private(set) var source = ""

  private var segments: [Segment] = []

  /// Adds a stretch of an author's text as it is.
  mutating func copy(_ range: Range<Int>, of text: PatternText) {
    segments.append(Segment(start: source.utf8.count, origin: text, range: range, isCopy: true))
    source += String(
      decoding: text.text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// Adds what an author's reference stands for.
  mutating func put(_ made: String, for range: Range<Int>, of text: PatternText) {
    segments.append(Segment(start: source.utf8.count, origin: text, range: range, isCopy: false))
    source += made
  }

  /// Adds another expression, whose bytes keep their places.
  mutating func append(_ other: ExpandedPattern) {
    let base = source.utf8.count
    segments += other.segments.map {
      Segment(start: base + $0.start, origin: $0.origin, range: $0.range, isCopy: $0.isCopy)
    }
    source += other.source
  }

  /// What PCRE2 says is wrong with the expression, at the place where an author wrote it. `user`
  /// names the rule or fragment that it was found in, for errors inside a fragment of another file.
  func diagnostic(for error: PatternError, in user: PatternText) -> Diagnostic? {
    guard let segment = segment(at: error.offset) else { return nil }
    var range = segment.range
    if segment.isCopy {
      let start = segment.range.lowerBound + error.offset - segment.start
      range = start..<min(start + 1, max(start, segment.range.upperBound))
    }
    return segment.origin.diagnostic(
      "rule.pattern", ExpandedPattern.message(error, user: user, origin: segment.origin), at: range)
  }

  /// The segment of a byte. PCRE2 names some faults by their first byte, and others by the byte
  /// behind them: between two segments it is the one that an author wrote.
  private func segment(at offset: Int) -> Segment? {
    guard let index = segments.lastIndex(where: { $0.start <= offset }) else { return nil }
    let isBetween = segments[index].start == offset && index > 0
    return isBetween && !segments[index].isCopy && segments[index - 1].isCopy
      ? segments[index - 1] : segments[index]
  }

  private static func message(
    _ error: PatternError, user: PatternText, origin: PatternText
  ) -> String {
    guard user.file.path != origin.file.path else { return error.message }
    return "\(error.message), where '\(user.file.id)' uses it"
  }
}
