import Claims

/// What a claim comes to when it is held against texts, and why.
enum PassageConclusion {
  /// A figure of the claim differs from that of the evidence for the same thing.
  case differs
  /// Figure and date both differ: the evidence speaks of another time.
  case anotherTime
  /// A number that is part of a name stands nowhere in the evidence.
  case missingName(String)
  case missingFigure
  /// The evidence neither contains nor excludes a figure.
  case open
  /// Too little of the claim's wording stands in the evidence.
  case otherWords(needed: Int)
  case denied, perhapsDenied
  /// The same figures, but only one side hedges them.
  case hedged
  case holds

  var verdict: Verdict {
    switch self {
    case .differs, .denied: .conflict
    case .anotherTime, .missingName, .missingFigure, .otherWords: .unsourced
    case .open, .perhapsDenied: .undecided
    case .hedged: .imprecise
    case .holds: .supported
    }
  }
}
