/// The identity of a claim: a SHA-256 over its normalised words, in lower-case hexadecimal.
///
/// It depends on the text of subject, measure, value, unit, hedge, attribution, time expression
/// and role alone, so it survives edits elsewhere and changes of rules and corpus.
public struct ClaimKey: Hashable, Sendable, Comparable {
  /// 64 hexadecimal digits.
  public let hex: String

  /// Makes a key of a digest.
  public init(hex: String) { self.hex = hex }

  /// The first twelve digits, for display only.
  public var short: String { String(hex.prefix(12)) }

  /// Orders by digits.
  public static func < (a: ClaimKey, b: ClaimKey) -> Bool { a.hex < b.hex }
}
