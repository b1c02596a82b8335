/// What the evidence comes to for one figure of the claim.
struct FigureReading {
  enum State {
    case agrees, open, against, absent
  }

  /// Of 100: the share of the claim's words that must stand in the sentence that speaks against it.
  private static let sameThing = 60

  let figure: Int
  let state: State
  /// The pair that decides.
  let pair: FigurePair?

  static func readings(in pairing: PassagePairing) -> [FigureReading] {
    let agreeing = pairing.pairs.map { pairs in
      best(
        pairs.filter { $0.outcome == .agrees && ($0.noun != .different || $0.local >= 50) })
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
    let against = best(
      pairs.filter { pair in
        pair.outcome == .disjoint && !taken.contains([pair.passage, pair.figure])
          && isConflict(pair, in: pairing)
      })
    if let against, open.map({ $0.score < against.score }) ?? true {
      return FigureReading(figure: number, state: .against, pair: against)
    }
    if let open { return FigureReading(figure: number, state: .open, pair: open) }
    return FigureReading(
      figure: number, state: .absent, pair: best(pairs.filter { $0.outcome == .disjoint }))
  }

  private static func isConflict(_ pair: FigurePair, in pairing: PassagePairing) -> Bool {
    let figure = pairing.claim.figures[pair.claim]
    let passage = pairing.evidence[pair.passage]
    let held = passage.figures[pair.figure]
    guard !passage.isDealing, pairing.isOfSubject(pair) else { return false }
    if figure.isDate {
      guard figure.event == held.event, figure.event != nil || pair.local >= 60 else {
        return false
      }
      return pairing.sharedWords(pair) >= (figure.event == nil ? 75 : 50)
    }
    guard pair.noun == .same else { return false }
    return pairing.sharedWords(pair) >= sameThing
  }

  private static func best(_ pairs: [FigurePair]) -> FigurePair? {
    pairs.max { $0.score < $1.score }
  }
}
