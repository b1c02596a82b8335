import Claims

/// The words of a claim as sets, made once and held against every alias of a corpus.
struct ClaimWords {
  /// Stems of what is counted or measured.
  let stems: Set<String>
  /// These and the stems of the rest of the clause.
  let clause: Set<String>
  /// Whether the claim dates an event.
  let isEvent: Bool

  init(_ claim: Claim) {
    stems = Set(claim.measure.stems)
    clause = stems.union(claim.measure.context)
    isEvent = claim.kind == .event
  }
}
