import Claims

/// Pairs the figures of a claim with those of its evidence.
struct PassagePairing {
  let claim: Passage
  let evidence: [Passage]
  /// For each passage, how it lies beside the claim; nil where they have little in common.
  let alignments: [SentenceAlignment?]
  /// Of 100, for each passage: how many of the claim's words stand in it.
  let coverage: [Int]
  /// Of 100: how many of the claim's words stand anywhere in the evidence.
  let fullCoverage: Int
  let pairs: [[FigurePair]]

  init(claim: Passage, evidence: [Passage], units: UnitTable) {
    self.claim = claim
    self.evidence = evidence
    coverage = evidence.map { PassagePairing.coverage(of: claim.keys, in: $0.keys) }
    fullCoverage = PassagePairing.coverage(
      of: claim.keys, in: evidence.reduce(into: []) { $0.formUnion($1.keys) })
    let coverage = coverage
    alignments = evidence.indices.map { index in
      guard coverage[index] >= 50 else { return nil }
      let alignment = SentenceAlignment(claim, evidence[index])
      return alignment.likeness >= SentenceAlignment.alike ? alignment : nil
    }
    let alignments = alignments
    let matcher = FigureMatcher(units: units)
    pairs = claim.figures.indices.map { number in
      evidence.indices.flatMap { passage in
        evidence[passage].figures.indices.compactMap { other in
          PassagePairing.pair(
            number, other, passage, claim: claim, evidence: evidence[passage],
            coverage: coverage[passage], alignment: alignments[passage], matcher: matcher)
        }
      }
    }
  }

  static func coverage(of keys: Set<String>, in other: Set<String>) -> Int {
    keys.isEmpty ? 100 : keys.count { other.contains($0) } * 100 / keys.count
  }

  private static func pair(
    _ number: Int, _ other: Int, _ passage: Int, claim: Passage, evidence: Passage, coverage: Int,
    alignment: SentenceAlignment?, matcher: FigureMatcher
  ) -> FigurePair? {
    let figure = claim.figures[number]
    let held = evidence.figures[other]
    guard let outcome = matcher.outcome(of: figure, against: held),
      !isKeptApart(figure, held)
    else { return nil }
    return FigurePair(
      claim: number, passage: passage, figure: other, outcome: outcome,
      local: local(figure, held), coverage: coverage, noun: noun(figure, held),
      isAligned: alignment?.mates[number] == other)
  }

  /// Whether the words nearby tell two fates or states apart: killed is not wounded.
  private static func isKeptApart(_ claim: PassageFigure, _ held: PassageFigure) -> Bool {
    if claim.isDate {
      guard let event = claim.event, let other = held.event else { return false }
      return event != other
    }
    return claim.contrasts.contains { group, member in
      held.contrasts[group].map { $0 != member } ?? false
    }
  }

  private static func local(_ claim: PassageFigure, _ held: PassageFigure) -> Int {
    guard !claim.near.isEmpty else { return 50 }
    return coverage(of: Set(claim.near.prefix(6)), in: Set(held.near))
  }

  private static func noun(_ claim: PassageFigure, _ held: PassageFigure) -> NounFit {
    if claim.isDate {
      return claim.event != nil && claim.event == held.event ? .same : .unnamed
    }
    guard !claim.noun.isEmpty, !held.noun.isEmpty else { return .unnamed }
    if claim.noun.contains(where: held.noun.contains) { return .same }
    return claim.isCount ? .different : .unnamed
  }
}
