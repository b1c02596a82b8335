/// How a figure of the claim stands to a figure of the evidence.
enum FigureOutcome {
  /// The evidence lies inside the claim, or is the same figure.
  case agrees
  /// They overlap, and neither settles the other.
  case open
  /// No value fits both.
  case disjoint
}
