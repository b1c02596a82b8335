/// What the evidence comes to for one figure of the claim.
struct FigureReading {
  enum State {
    case agrees, open, against, absent
  }

  let figure: Int
  let state: State
  /// The pair that decides.
  let pair: FigurePair?

  static func readings(in pairing: PassagePairing) -> [FigureReading] {
    let agreeing = pairing.pairs.map { pairs in
      best(pairs.filter { $0.outcome == .agrees && $0.noun != .different })
    }
    var taken: Set<[Int]> = []
    for pair in agreeing.compactMap(\.self) { taken.insert([pair.passage, pair.figure]) }
    return pairing.pairs.indices.map { number in
      reading(of: number, in: pairing, agreeing: agreeing[number], taken: taken)
    }
  }

  private static func reading(
    of number: Int, in pairing: PassagePairing, agreeing: FigurePair?, taken: Set<[Int]>
  ) -> FigureReading {
    let pairs = pairing.pairs[number]
    if let aligned = best(pairs.filter(\.isAligned)) {
      let state: State =
        switch aligned.outcome {
        case .agrees: .agrees
        case .open: .open
        case .disjoint: .against
        }
      return FigureReading(figure: number, state: state, pair: aligned)
    }
    if let agreeing { return FigureReading(figure: number, state: .agrees, pair: agreeing) }
    let open = best(pairs.filter { $0.outcome == .open && $0.noun != .different })
    let disjoint = best(
      pairs.filter { $0.outcome == .disjoint && !taken.contains([$0.passage, $0.figure]) })
    if let disjoint, open == nil, isConflict(disjoint, in: pairing) {
      return FigureReading(figure: number, state: .against, pair: disjoint)
    }
    if let open { return FigureReading(figure: number, state: .open, pair: open) }
    return FigureReading(figure: number, state: .absent, pair: disjoint)
  }

  private static func isConflict(_ pair: FigurePair, in pairing: PassagePairing) -> Bool {
    let claim = pairing.claim
    let passage = pairing.evidence[pair.passage]
    guard !passage.isDealing, pair.noun == .same || !claim.figures[pair.claim].isCount,
      pair.coverage >= PassageJudge.sameThing
    else { return false }
    return true
  }

  private static func best(_ pairs: [FigurePair]) -> FigurePair? {
    pairs.max { $0.score < $1.score }
  }
}
