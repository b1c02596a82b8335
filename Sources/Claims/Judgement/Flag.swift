/// A nuance of a finding.
public enum Flag: String, Hashable, Sendable, CaseIterable, Comparable {
  case inQuote = "in-quote"
  case headline
  /// Every supporting fact is the speaker's own figure.
  case sameSpeaker = "same-speaker"
  /// The only support is the page under check, or the wire it rewrites.
  case selfSourced = "self-sourced"
  case singleOrigin = "single-origin"
  case weakSource = "weak-source"
  case staleEvidence = "stale-evidence"
  case hedgeDiffers = "hedge-differs"
  case converted
  case asOfAssumed = "as-of-assumed"
  case oneDayOff = "one-day-off"

  /// Orders by name, so that lists are stable.
  public static func < (a: Flag, b: Flag) -> Bool { a.rawValue < b.rawValue }
}
