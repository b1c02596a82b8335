import Claims

extension Fact {
  /// The sources that its references go back to, sorted; a copy counts as its original.
  var origins: [String] {
    Set(references.map { $0.source.origin ?? $0.source.id }).sorted()
  }
}
