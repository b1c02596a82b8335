import Claims

/// What the evidence comes to for one figure of the claim.
struct FigureReading {
  enum State {
    case agrees, hedged, open, against, absent
    /// A time that only its words give, and the evidence is silent: it settles nothing.
    case aside
  }

  /// Of 100: the share of the claim's words that must stand in the sentence that speaks against it.
  private static let sameThing = 60
  /// The same where both count things of one name in like surroundings.
  private static let sameCount = 40

  let figure: Int
  let state: State
  /// The pair that decides.
  let pair: FigurePair?

  var isAgainst: Bool { state == .against }

  static func readings(in pairing: PassagePairing) -> [FigureReading] {
    let agreeing = pairing.pairs.map { pairs in
      best(
        pairs.filter {
          ($0.outcome == .agrees || $0.outcome == .hedged)
            && ($0.noun != .different || $0.local >= 50)
        })
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
    if case .spoken = pairing.claim.figures[number].value, agreeing == nil {
      return FigureReading(figure: number, state: .aside, pair: nil)
    }
    if let aligned = best(pairs.filter(\.isAligned)) {
      let state: State =
        switch aligned.outcome {
        case .agrees: .agrees
        case .hedged: .hedged
        case .open: .open
        case .disjoint, .excluded: isOfSameThings(aligned, in: pairing) ? .against : .absent
        }
      return FigureReading(figure: number, state: state, pair: aligned)
    }
    let against = best(
      pairs.filter { pair in
        pair.outcome == .disjoint && !taken.contains([pair.passage, pair.figure])
          && isConflict(pair, in: pairing)
      })
    if let agreeing, against.map({ agreeing.outweighs($0) }) ?? true {
      return FigureReading(
        figure: number, state: agreeing.outcome == .hedged ? .hedged : .agrees, pair: agreeing)
    }
    let open = best(
      pairs.filter { ($0.outcome == .open || $0.outcome == .excluded) && $0.noun != .different })
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
    guard !passage.isDealing, !figure.isDate || pairing.isOfSubject(pair) else { return false }
    guard isOfSameThings(pair, in: pairing) else { return false }
    let shared = pairing.sharedWords(pair)
    guard !pairing.isLong || shared >= PassageJudge.sameThing else { return false }
    if let name = figure.ageOf, name == held.ageOf { return true }
    if figure.isDate || figure.kind == .age {
      return isConflict(figure, held, shared: shared)
    }
    if figure.kind == .ordinal, pair.local >= 75 { return shared >= 75 }
    guard MeasureFit(claim: pairing.claim, figure: figure, passage: passage, held: held).isSame
    else {
      return false
    }
    let isOfSubject = pairing.isOfSubject(pair)
    if !isOfSubject { return pair.local >= 75 && shared >= sameThing }
    return shared >= (figure.isCount && pair.local >= 50 ? sameCount : sameThing)
  }

  /// Whether both speak of one country, and of the first or of further things alike.
  private static func isOfSameThings(_ pair: FigurePair, in pairing: PassagePairing) -> Bool {
    let passage = pairing.evidence[pair.passage]
    let (nations, others) = (pairing.claim.nations, passage.nations)
    guard nations.isEmpty || others.isEmpty || !nations.isDisjoint(with: others) else {
      return false
    }
    return pairing.claim.figures[pair.claim].setsApart == passage.figures[pair.figure].setsApart
  }

  /// Dates of one event, else dates of what the same verb says. A work that came about in another
  /// year than it came out is no conflict unless years lie between.
  private static func isConflict(
    _ figure: PassageFigure, _ held: PassageFigure, shared: Int
  ) -> Bool {
    guard figure.event != nil else {
      guard let lead = figure.lead, held.near.contains(lead) else { return false }
      return shared >= sameThing
    }
    guard figure.isOfSameEvent(held), shared >= 50 else { return false }
    if figure.event == held.event { return true }
    guard let year = figure.year, let other = held.year else { return false }
    return abs(year - other) > 2
  }

  private static func best(_ pairs: [FigurePair]) -> FigurePair? {
    pairs.max { $0.score < $1.score }
  }
}
