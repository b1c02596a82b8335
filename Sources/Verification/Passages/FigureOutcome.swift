/// How a figure of the claim stands to a figure of the evidence.
enum FigureOutcome {
  /// The evidence lies inside the claim, or is the same figure.
  case agrees
  /// The same number is printed, and only one side hedges it.
  case hedged
  /// The same number is printed and rounded, and the claim's words leave just that number out.
  case excluded
  /// They overlap, and neither settles the other.
  case open
  /// No value fits both.
  case disjoint
}
