import Claims

/// A claim judged by one meaning of its words.
struct Assessment {
  let candidate: Candidate
  let settlement: Settlement
  /// Facts that could not be used, with the reason.
  let setAside: [Reading]
  /// Facts of the same series, for drawing.
  let series: [Fact]
  /// Figures of the same series at later dates than the claim speaks for.
  let later: [Fact]
  /// Why the facts that were used are the ones to use.
  let reason: String
  /// Whether the facts differ by date and the claim has none.
  let lacksDate: Bool

  var binding: Binding { candidate.binding }

  /// Whether any fact could be held against the claim.
  var isApplicable: Bool { settlement.outcome != .open }

  /// The verdict, where evidence applies.
  var verdict: Verdict? {
    if lacksDate { return .ambiguous }
    switch settlement.outcome {
    case .open: return nil
    case .supported: return .supported
    case .outdated: return .outdated
    case .conflict: return .conflict
    case .disputed: return .disputed
    case .undecided: return .undecided
    case .imprecise: return .imprecise
    case .bounded: return .bounded
    }
  }

  /// The readings that were weighed, the deciding first, each fact once.
  var readings: [Reading] {
    var seen: Set<Fact> = []
    return settlement.deciding.flatMap { $0.readings + ($0.earlier.map { [$0] } ?? []) }
      .filter { seen.insert($0.fact).inserted }
  }

  /// The readings of evidence in one state.
  func readings(in state: Evidence.State) -> [Reading] {
    settlement.deciding.filter { $0.state == state }.flatMap(\.readings)
  }

  /// Everything the claim was held against, the deciding facts first, each fact once.
  var comparisons: [Comparison] {
    var seen: Set<Fact> = []
    let others = settlement.bystanders.flatMap(\.readings).map { $0.setAside(Assessment.isOther) }
    return (readings + others + setAside).filter { seen.insert($0.fact).inserted }
      .map(\.comparison)
  }
}

extension Assessment {
  private static let isOther = "another counter's figure, of another date or of less weight"
}
