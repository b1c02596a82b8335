import Claims

extension Magnitude {
  /// The interval in mathematical notation with at most `places` digits after the point, for
  /// display only.
  func shown(places: Int) -> String {
    mapped { $0.rounded(toPowerOfTen: -places) }.map { "\($0)" } ?? "\(self)"
  }
}
