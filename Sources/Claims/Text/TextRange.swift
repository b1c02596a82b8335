/// A half-open range of UTF-8 byte offsets into a document's text.
public struct TextRange: Hashable, Sendable, Comparable {
  /// The offset of the first byte.
  public let lower: Int
  /// The offset after the last byte; never less than `lower`.
  public let upper: Int

  /// Makes a range; `upper` must not be less than `lower`.
  public init(_ lower: Int, _ upper: Int) {
    precondition(lower <= upper, "a text range must not end before it starts")
    self.lower = lower
    self.upper = upper
  }

  /// The number of bytes.
  public var length: Int { upper - lower }

  /// Whether both ranges share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(lower, other.lower), max(upper, other.upper))
  }

  /// Orders by start, then by end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.lower, a.upper) < (b.lower, b.upper)
  }
}
