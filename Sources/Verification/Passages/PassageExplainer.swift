import Claims

/// Tells in order why a claim that was held against texts gets its verdict.
struct PassageExplainer {
  let pairing: PassagePairing
  let readings: [FigureReading]
  let coverage: Int

  func steps(to conclusion: PassageConclusion) -> [ExplanationStep] {
    var steps: [ExplanationStep] = []
    if readings.isEmpty { steps.append(ExplanationStep(.scope, PassageExplainer.noFigures)) }
    for reading in readings {
      steps.append(ExplanationStep(.bind, bound(reading)))
      guard let pair = reading.pair else { continue }
      steps.append(ExplanationStep(.compare, compared(reading, pair)))
    }
    let best = pairing.bestPassage.map { place(of: pairing.evidence[$0]) }
    steps.append(
      ExplanationStep(.select, PassageExplainer.words(coverage, nearest: best)))
    steps.append(ExplanationStep(.combine, PassageExplainer.therefore(conclusion)))
    return steps
  }

  private func bound(_ reading: FigureReading) -> String {
    let figure = pairing.claim.figures[reading.figure]
    guard let pair = reading.pair else { return PassageExplainer.alone(figure.text) }
    let passage = pairing.evidence[pair.passage]
    let held = passage.figures[pair.figure]
    return PassageExplainer.bound(
      figure.text, to: held.text, in: place(of: passage), because: reason(pair, figure, held))
  }

  private func reason(
    _ pair: FigurePair, _ figure: PassageFigure, _ held: PassageFigure
  ) -> String {
    if pair.isAligned { return PassageExplainer.sameplace }
    if figure.isDate, let event = figure.event, figure.isOfSameEvent(held) {
      return PassageExplainer.sameEvent(event)
    }
    if let noun = figure.noun.first(where: held.noun.contains) {
      return PassageExplainer.sameNoun(noun)
    }
    let shared = figure.near.prefix(6).filter { KeyMatch.contains(Set(held.near), $0) }
    return shared.isEmpty ? PassageExplainer.onlyFigure : PassageExplainer.sameWords(shared)
  }

  private func compared(_ reading: FigureReading, _ pair: FigurePair) -> String {
    let figure = pairing.claim.figures[reading.figure]
    let held = pairing.evidence[pair.passage].figures[pair.figure]
    return PassageExplainer.compared(
      PassageExplainer.value(figure), PassageExplainer.value(held), reading.state)
  }

  private func place(of passage: Passage) -> String {
    "\(passage.label), sentence \(passage.sentence + 1)"
  }
}

extension PassageExplainer {
  private static let noFigures = "The claim has no figure, so only its words are compared."
  private static let sameplace =
    "both stand at the same place of sentences that are otherwise alike"
  private static let onlyFigure = "it is the nearest that can be compared at all"

  private static func alone(_ figure: String) -> String {
    "No figure of the evidence can be held against \u{201C}\(figure)\u{201D}."
  }

  private static func bound(
    _ figure: String, to held: String, in place: String, because reason: String
  ) -> String {
    "\u{201C}\(figure)\u{201D} is held against \u{201C}\(held)\u{201D} (\(place)): \(reason)."
  }

  private static func sameEvent(_ event: String) -> String { "both date the same event (\(event))" }

  private static func sameNoun(_ noun: String) -> String { "both count the same (\(noun))" }

  private static func sameWords(_ words: [String]) -> String {
    "both stand beside \(words.joined(separator: ", "))"
  }

  private static func compared(
    _ claim: String, _ held: String, _ state: FigureReading.State
  ) -> String {
    let outcome =
      switch state {
      case .agrees: "agrees"
      case .hedged: "the same number, which only one side hedges"
      case .open: "neither contains nor excludes it"
      case .against: "excludes it"
      case .absent: "differs, but may be a figure of something else"
      case .aside: "left aside"
      }
    return "The claim says \(claim); the evidence says \(held): \(outcome)."
  }

  private static func words(_ share: Int, nearest: String?) -> String {
    let place = nearest.map { ", nearest in \($0)" } ?? ""
    return "\(share) of 100 words of the claim stand close together in the evidence\(place)."
  }

  private static func value(_ figure: PassageFigure) -> String {
    switch figure.value {
    case .amount(let magnitude, let unit): UnitText.figure("\(magnitude)", unit)
    case .share(let part, let whole): "\(part) of \(whole)"
    case .place(let place): "number \(place)"
    case .days(let period): DateText.period(period)
    case .calendar, .spoken: figure.text
    }
  }

  private static func therefore(_ conclusion: PassageConclusion) -> String {
    switch conclusion {
    case .differs: "The evidence gives another figure for the same thing."
    case .anotherTime: "Figure and date both differ: the evidence speaks of another time."
    case .missingName(let number): "\u{201C}\(number)\u{201D} stands nowhere in the evidence."
    case .missingFigure: "A figure of the claim has no counterpart in the evidence."
    case .open: "The evidence neither contains nor excludes a figure of the claim."
    case .otherWords(let needed): "That is less than the \(needed) that are asked for."
    case .denied: "The claim denies what the evidence says."
    case .perhapsDenied: "The claim denies something that the evidence may say."
    case .hedged: "The figures are the same, but only one side hedges them."
    case .holds: "All that the claim says stands in the evidence."
    }
  }
}
