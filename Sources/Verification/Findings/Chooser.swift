import Claims
import Words

/// Chooses among the meanings of a claim.
struct Chooser {
  let inquiry: Inquiry
  let stemmer: Stemmer

  private var policy: Policy { inquiry.policy }

  func choose(_ candidates: [Candidate]) -> Choice {
    let ranked = Chooser.ranked(candidates).filter { $0.binding.score >= policy.bindingThreshold }
    let reader = CandidateReader(inquiry: inquiry, stemmer: stemmer)
    if !isCheckable {
      return Choice(
        verdict: .notCheckable, chosen: nil, rivals: [], bindings: ranked.map(\.binding),
        narrower: [])
    }
    let whole = ranked.filter { $0.binding.missingWords.isEmpty && isReading($0) }
    let best = whole.first?.binding.score ?? 0
    let near = whole.filter { $0.binding.score >= best - policy.bindingMargin }
      .map(reader.assess)
    let narrower = ranked.filter { !$0.binding.missingWords.isEmpty }.map(reader.assess)
      .filter { $0.settlement.deciding.contains { $0.state == .agrees } }
    let applicable = near.filter { $0.verdict != nil }
    let verdicts = Set(applicable.compactMap(\.verdict))
    let verdict = verdicts.count > 1 ? .ambiguous : verdicts.first ?? fallback
    return Choice(
      verdict: verdict, chosen: applicable.first ?? near.first,
      rivals: verdicts.count > 1 ? applicable : [], bindings: ranked.map(\.binding),
      narrower: narrower)
  }

  private var isCheckable: Bool {
    switch inquiry.claim.modality {
    case .asserted, .planned: true
    case .forecast, .hypothetical, .question, .negated, .name: false
    }
  }

  /// The verdict where nothing in the corpus applies.
  private var fallback: Verdict {
    if inquiry.claim.modality == .planned { return .notCheckable }
    switch inquiry.claim.attribution.sourcing {
    case .unsourced, .vague: return .unsourced
    case .named, .cited, .located, .firstHand: return .attributed
    }
  }

  /// Whether the measure is one of what the claim gives. A meaning without facts counts too: a
  /// worse one must not take its place.
  private func isReading(_ candidate: Candidate) -> Bool {
    let unit = candidate.binding.measure.unit
    switch inquiry.claim.value {
    case .date: return unit.isEmpty
    case .quantity(let quantity), .share(let quantity, _):
      return inquiry.units.comparable(quantity.unit, unit)
    }
  }

  /// The candidates, best first, one for each subject and measure.
  private static func ranked(_ candidates: [Candidate]) -> [Candidate] {
    var seen: Set<[String]> = []
    func key(_ binding: Binding) -> (Int, String, String, String, String) {
      (
        -binding.score, binding.subject.id, binding.measure.id, binding.measureAlias,
        binding.subjectAlias
      )
    }
    return candidates.sorted { key($0.binding) < key($1.binding) }
      .filter { seen.insert([$0.binding.subject.id, $0.binding.measure.id]).inserted }
  }
}
