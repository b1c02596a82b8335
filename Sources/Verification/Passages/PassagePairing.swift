import Claims

/// Pairs the figures of a claim with those of its evidence.
struct PassagePairing {
  let claim: Passage
  let evidence: [Passage]
  let words: WordCoverage
  /// For each passage, how it lies beside the claim; nil where they have little in common.
  let alignments: [SentenceAlignment?]
  /// Of 100, for each passage: how many of the claim's words stand in it.
  let coverage: [Int]
  let pairs: [[FigurePair]]

  init(claim: Passage, evidence: [Passage], units: UnitTable) {
    let words = WordCoverage(claim)
    let coverage = evidence.map { words.share(in: $0.keys) }
    let alignments = evidence.indices.map { index -> SentenceAlignment? in
      guard coverage[index] >= 66 else { return nil }
      let alignment = SentenceAlignment(claim, evidence[index])
      return alignment.likeness >= SentenceAlignment.alike ? alignment : nil
    }
    let matcher = FigureMatcher(units: units)
    self.claim = claim
    self.evidence = evidence
    self.words = words
    self.coverage = coverage
    self.alignments = alignments
    pairs = claim.figures.indices.map { number in
      evidence.indices.flatMap { passage in
        evidence[passage].figures.indices.compactMap { other in
          let figure = claim.figures[number]
          let held = evidence[passage].figures[other]
          guard let outcome = matcher.outcome(of: figure, against: held) else { return nil }
          let isAligned = alignments[passage]?.mates[number] == other
          guard isAligned || !FigureFit.isKeptApart(figure, held) else { return nil }
          return FigurePair(
            claim: number, passage: passage, figure: other, outcome: outcome,
            local: FigureFit.local(figure, held), coverage: coverage[passage],
            noun: FigureFit.noun(figure, held), isAligned: isAligned)
        }
      }
    }
  }

  /// How many sentences back a word such as "it" may point.
  private static let memory = 3
  /// Evidence of no more sentences was picked for the claim, so that its subject goes without saying.
  private static let few = 8

  /// Whether the evidence is a long text, not passages picked for the claim.
  var isLong: Bool { evidence.count > PassagePairing.few }

  /// Of 100: how many of the claim's words stand in the best three sentences on end; `known` are keys
  /// that count as found.
  func closeCoverage(known: Set<String>) -> Int {
    var best = 0
    for (index, passage) in evidence.enumerated() {
      var keys = passage.keys
      for near in evidence[max(0, index - 1)..<min(evidence.count, index + 2)]
      where near.source == passage.source {
        keys.formUnion(near.keys)
      }
      best = max(best, words.share(in: keys, known: known))
    }
    return best
  }

  /// The passage with the most of the claim's words; nil without any.
  var bestPassage: Int? {
    coverage.indices.max { coverage[$0] < coverage[$1] }
      .flatMap { coverage[$0] > 0 ? $0 : nil }
  }

  /// A number of one of the claim's names that stands nowhere in the evidence.
  var missingNumber: String? {
    claim.nameNumbers.first { number in !evidence.contains { $0.keys.contains(number) } }
  }

  /// Whether a passage speaks of the claim's subject, by name or by pointing back.
  func isOfSubject(_ pair: FigurePair) -> Bool {
    let passage = evidence[pair.passage]
    let words = WordCoverage(claim, around: pair.claim)
    if words.holdsSubject(in: passage.keys) { return true }
    guard passage.isAnaphoric(before: passage.figures[pair.figure].words.lowerBound) else {
      return false
    }
    let before = evidence[max(0, pair.passage - PassagePairing.memory)..<pair.passage]
      .filter { $0.source == passage.source }
    return evidence.count <= PassagePairing.few
      || before.contains { words.holdsSubject(in: $0.keys) }
  }

  /// Of 100: how many of the claim's words stand in the pair's passage, where the event of a date
  /// counts as found, and the subject where the passage points back to it.
  func sharedWords(_ pair: FigurePair) -> Int {
    let figure = claim.figures[pair.claim]
    let words = WordCoverage(claim, around: pair.claim)
    let held = evidence[pair.passage].figures[pair.figure]
    let known: Set<String> =
      figure.isOfSameEvent(held) ? figure.event.map { [$0] } ?? [] : []
    return words.share(
      in: evidence[pair.passage].keys, known: known, isSubjectKnown: isOfSubject(pair))
  }
}
