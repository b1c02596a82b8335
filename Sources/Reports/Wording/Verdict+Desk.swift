import Claims

extension Verdict {
  /// The heading of a finding, a word or few.
  var heading: String {
    switch self {
    case .outdated: "outdated"
    case .conflict: "differs"
    case .inconsistent: "does not add up"
    case .disputed: "sources differ"
    case .ambiguous: "could mean two things"
    case .unsourced: "no source"
    case .undecided: "not settled"
    case .imprecise: "rounded"
    case .bounded: "possible"
    case .attributed: "said, not checked"
    case .supported: "matches"
    case .notCheckable: "skipped"
    }
  }

  /// A part of the sum: `1 differs`, `4 said but not checked`.
  func counted(_ count: Int) -> String {
    let one = count == 1
    let words =
      switch self {
      case .outdated: "outdated"
      case .conflict: one ? "differs" : "differ"
      case .inconsistent: one ? "does not add up" : "do not add up"
      case .disputed: "on which sources differ"
      case .ambiguous: "could mean two things"
      case .unsourced: "without a source"
      case .undecided: "not settled by sources"
      case .imprecise: "rounded"
      case .bounded: "possible"
      case .attributed: "said but not checked"
      case .supported: one ? "matches" : "match"
      case .notCheckable: "skipped"
      }
    return "\(count) \(words)"
  }
}
