import Claims

/// Combines what the figures and words of a claim come to.
struct PassageJudge {
  /// Of 100: the share of the claim's words that must stand in the evidence for support, where the
  /// evidence says it in other words.
  static let enoughWords = 50
  /// The same where the figures stand in the same words: a word that is missing then is a detail
  /// that the evidence does not have.
  static let enoughSameWords = 70
  /// Of 100: the share of the claim's words that must stand in the sentence that speaks against it.
  static let sameThing = 75

  private let pairing: PassagePairing
  private let readings: [FigureReading]

  init(_ pairing: PassagePairing) {
    self.pairing = pairing
    readings = FigureReading.readings(in: pairing)
  }

  func finding() -> PassageFinding {
    var steps = [ExplanationStep(.bind, bound())]
    steps += readings.map { ExplanationStep(.compare, compared($0)) }
    let (verdict, reason) = verdict()
    steps.append(ExplanationStep(.combine, reason))
    let places = readings.compactMap { $0.pair?.passage }.map { index in
      let passage = pairing.evidence[index]
      return PassageFinding.Place(
        source: passage.source, sentence: passage.sentence, text: passage.text)
    }
    return PassageFinding(verdict: verdict, explanation: steps, places: places)
  }

  private func verdict() -> (Verdict, String) {
    if let against = readings.first(where: { $0.state == .against }) {
      return isOfAnotherTime ? (.unsourced, anotherTime) : (.conflict, differs(against))
    }
    let evidence = pairing.evidence.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    if !pairing.claim.nameNumbers.allSatisfy(evidence.contains) { return (.unsourced, absent) }
    let coverage = pairing.closeCoverage
    if readings.contains(where: { $0.state == .absent }) { return (.unsourced, absent) }
    if readings.contains(where: { $0.state == .open }) { return (.undecided, open) }
    let isSameWording = readings.allSatisfy { $0.pair.map { $0.local >= 66 } ?? true }
    let needed = isSameWording ? PassageJudge.enoughSameWords : PassageJudge.enoughWords
    guard coverage >= needed else { return (.unsourced, tooFewWords) }
    if let denial { return denial }
    if readings.contains(where: { $0.state == .hedged }) { return (.imprecise, hedged) }
    return (.supported, holds)
  }

  /// Whether the evidence gives other figures for another time.
  private var isOfAnotherTime: Bool {
    let against = readings.filter { $0.state == .against }.map { pairing.claim.figures[$0.figure] }
    return against.contains(where: \.isDate) && against.contains { !$0.isDate }
  }

  /// A claim that denies what the evidence says in the same words.
  private var denial: (Verdict, String)? {
    guard pairing.claim.isNegated else { return nil }
    let shares = pairing.evidence.map { passage in
      pairing.words.share(
        in: passage.keys, isSubjectKnown: passage.isAnaphoric(before: passage.words.count))
    }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      !pairing.evidence[best].isNegated
    else { return nil }
    return shares[best] >= PassageJudge.sameThing ? (.conflict, denied) : (.undecided, denied)
  }
}

extension PassageJudge {
  private func bound() -> String {
    "\(pairing.fullCoverage) of 100 words of the claim stand in the evidence, \(pairing.closeCoverage) close together."
  }

  private func compared(_ reading: FigureReading) -> String {
    let figure = pairing.claim.figures[reading.figure]
    guard let pair = reading.pair else { return "\"\(figure.text)\": nothing to compare with." }
    let held = pairing.evidence[pair.passage].figures[pair.figure]
    return "\"\(figure.text)\" against \"\(held.text)\": \(pair.outcome), \(reading.state)"
      + " (local \(pair.local), words \(pair.coverage), noun \(pair.noun), aligned \(pair.isAligned), shared \(pairing.sharedWords(pair)), subject \(pairing.isOfSubject(pair)), first \(figure.noun.first == pairing.evidence[pair.passage].figures[pair.figure].noun.first && figure.noun.first != nil), event \(figure.event ?? "-")/\(pairing.evidence[pair.passage].figures[pair.figure].event ?? "-"), kind \(figure.kind))."
  }

  private func differs(_ reading: FigureReading) -> String {
    "The evidence gives another figure for the same thing."
  }

  private var holds: String { "Every figure of the claim stands in the evidence." }
  private var hedged: String { "The same figures are printed, but one side hedges them." }
  private var anotherTime: String { "The evidence speaks of another time." }
  private var open: String { "The evidence does not settle every figure." }
  private var absent: String { "A figure of the claim has no counterpart." }
  private var tooFewWords: String { "The evidence speaks of something else." }
  private var denied: String { "One side denies what the other says." }
}
