import Claims

/// Combines what the figures and words of a claim come to.
struct PassageJudge {
  /// Of 100: the share of the claim's words that must stand in the evidence for support, where the
  /// evidence says it in other words.
  static let enoughWords = 50
  /// The same where the evidence is a long text, in which some words are always found.
  static let enoughInLongTexts = 60
  /// The same where the figures stand in the same words: a word that is missing then is a detail
  /// that the evidence does not have.
  static let enoughSameWords = 70
  /// Of 100: the share of the claim's words that must stand in the sentence that it denies.
  static let sameThing = 75

  private let pairing: PassagePairing
  private let readings: [FigureReading]
  /// Of 100: how many of the claim's words stand close together; the events of dates that agree
  /// count as found.
  private let coverage: Int

  init(_ pairing: PassagePairing) {
    self.pairing = pairing
    let readings = FigureReading.readings(in: pairing)
    self.readings = readings
    let events = readings.filter { $0.state == .agrees }
      .compactMap { pairing.claim.figures[$0.figure].event }
    coverage = pairing.closeCoverage(known: Set(events))
  }

  func finding() -> PassageFinding {
    let conclusion = conclusion
    let explainer = PassageExplainer(
      pairing: pairing, readings: readings, coverage: coverage)
    return PassageFinding(
      verdict: conclusion.verdict, explanation: explainer.steps(to: conclusion),
      places: PassageJudge.places(of: readings, in: pairing))
  }

  private var conclusion: PassageConclusion {
    if readings.contains(where: { $0.state == .against }) {
      return isOfAnotherTime ? .anotherTime : .differs
    }
    if let name = pairing.missingNumber { return .missingName(name) }
    if readings.contains(where: { $0.state == .absent }) { return .missingFigure }
    if readings.contains(where: { $0.state == .open }) { return .open }
    guard coverage >= neededWords else { return .otherWords(needed: neededWords) }
    if let denial { return denial }
    return readings.contains { $0.state == .hedged } ? .hedged : .holds
  }

  private var neededWords: Int {
    let isSameWording = readings.allSatisfy { $0.pair.map { $0.local >= 66 } ?? true }
    if isSameWording { return PassageJudge.enoughSameWords }
    return pairing.isLong ? PassageJudge.enoughInLongTexts : PassageJudge.enoughWords
  }

  private static func places(
    of readings: [FigureReading], in pairing: PassagePairing
  ) -> [PassageFinding.Place] {
    var places: [PassageFinding.Place] = []
    for reading in readings.sorted(by: { $0.isAgainst && !$1.isAgainst }) {
      guard let pair = reading.pair, reading.state != .absent else { continue }
      let place = PassageFinding.Place(pairing.evidence[pair.passage])
      if !places.contains(place) { places.append(place) }
    }
    if places.isEmpty, let best = pairing.bestPassage {
      places.append(PassageFinding.Place(pairing.evidence[best]))
    }
    return places
  }

  /// Whether the evidence gives other figures for another time.
  private var isOfAnotherTime: Bool {
    let against = readings.filter { $0.state == .against }.map { pairing.claim.figures[$0.figure] }
    return against.contains(where: \.isDate) && against.contains { !$0.isDate }
  }

  /// A claim that denies what the evidence says in the same words.
  private var denial: PassageConclusion? {
    guard pairing.claim.isNegated else { return nil }
    let shares = pairing.evidence.map { passage in
      pairing.words.share(
        in: passage.keys, isSubjectKnown: passage.isAnaphoric(before: passage.words.count))
    }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      !pairing.evidence[best].isNegated,
      pairing.claim.deniedKeys.allSatisfy({ KeyMatch.contains(pairing.evidence[best].keys, $0) })
    else { return nil }
    return shares[best] >= PassageJudge.sameThing ? .denied : .perhapsDenied
  }
}
