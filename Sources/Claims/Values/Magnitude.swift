/// An interval of exact numbers, closed or open at either end, or unbounded.
public struct Magnitude: Hashable, Sendable {
  /// One end of an interval.
  public struct Bound: Hashable, Sendable {
    /// Where the interval ends.
    public let value: Rational
    /// Whether the value itself is left out.
    public let isOpen: Bool

    /// Makes a bound.
    public init(_ value: Rational, isOpen: Bool = false) {
      self.value = value
      self.isOpen = isOpen
    }
  }

  /// The lower end; nil for minus infinity.
  public let low: Bound?
  /// The upper end; nil for infinity.
  public let high: Bound?

  /// Makes an interval; ends given the wrong way round are exchanged.
  public init(low: Bound?, high: Bound?) {
    if let a = low, let b = high, b.value < a.value {
      self.low = b
      self.high = a
    } else {
      self.low = low
      self.high = high
    }
  }

  /// The interval of exactly one number.
  public init(exactly value: Rational) {
    low = Bound(value)
    high = Bound(value)
  }

  /// Whether no number lies in both.
  public func isDisjoint(from other: Magnitude) -> Bool {
    Magnitude.ends(high, before: other.low) || Magnitude.ends(other.high, before: low)
  }

  /// Whether every number of `other` lies in this interval.
  public func contains(_ other: Magnitude) -> Bool {
    let lowHolds: Bool
    if let low {
      guard let otherLow = other.low else { return false }
      lowHolds =
        low.value < otherLow.value
        || (low.value == otherLow.value && (!low.isOpen || otherLow.isOpen))
    } else {
      lowHolds = true
    }
    let highHolds: Bool
    if let high {
      guard let otherHigh = other.high else { return false }
      highHolds =
        otherHigh.value < high.value
        || (high.value == otherHigh.value && (!high.isOpen || otherHigh.isOpen))
    } else {
      highHolds = true
    }
    return lowHolds && highHolds
  }

  /// Whether the interval holds one number only.
  public var isExact: Bool { low != nil && low == high }

  /// Both ends moved through an increasing or decreasing linear map; nil when a bound overflows.
  public func mapped(_ transform: (Rational) -> Rational?) -> Magnitude? {
    var ends: [Bound?] = []
    for bound in [low, high] {
      guard let bound else {
        ends.append(nil)
        continue
      }
      guard let value = transform(bound.value) else { return nil }
      ends.append(Bound(value, isOpen: bound.isOpen))
    }
    return Magnitude(low: ends[0], high: ends[1])
  }

  private static func ends(_ high: Bound?, before low: Bound?) -> Bool {
    guard let high, let low else { return false }
    return high.value < low.value || (high.value == low.value && (high.isOpen || low.isOpen))
  }
}

extension Magnitude: CustomStringConvertible {
  /// The interval in mathematical notation, such as `[235, 245]` or `(50, inf)`.
  public var description: String {
    let left = low.map { ($0.isOpen ? "(" : "[") + $0.value.decimal() } ?? "(-inf"
    let right = high.map { $0.value.decimal() + ($0.isOpen ? ")" : "]") } ?? "inf)"
    return "\(left), \(right)"
  }
}
