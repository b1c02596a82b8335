/// One claim held against one fact.
public struct Comparison: Hashable, Sendable {
  /// How they stand to each other.
  public enum Outcome: Hashable, Sendable {
    /// The fact lies inside the claim, or is the same printed figure.
    case agrees
    /// They overlap without either settling the other.
    case undecided
    /// No value fits both.
    case disjoint
    /// They cannot be held against each other, for this reason.
    case incomparable(String)
  }

  /// The fact.
  public let fact: Fact
  /// How they stand to each other.
  public let outcome: Outcome
  /// The fact's value in the claim's unit, as an interval or a date; empty when incomparable.
  public let working: String
  /// Whether the units had to be converted.
  public let isConverted: Bool

  /// Makes a comparison.
  public init(fact: Fact, outcome: Outcome, working: String, isConverted: Bool) {
    self.fact = fact
    self.outcome = outcome
    self.working = working
    self.isConverted = isConverted
  }
}
