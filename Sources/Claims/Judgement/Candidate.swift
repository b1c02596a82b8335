/// A binding with the evidence that stands behind it.
public struct Candidate: Hashable, Sendable {
  /// What the claim may mean.
  public let binding: Binding
  /// The facts of that subject and measure, sorted by as-of, then by id.
  public let facts: [Fact]

  /// Makes a candidate.
  public init(binding: Binding, facts: [Fact]) {
    self.binding = binding
    self.facts = facts
  }
}
