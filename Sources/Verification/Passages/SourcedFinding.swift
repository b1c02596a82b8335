import Claims

/// The finding on one claim of an article, with a passage of a source document as its evidence.
struct SourcedFinding {
  /// Of 100: the share of the words around the figure that must stand in the passage.
  private static let enoughWords = 60

  private let old: Finding
  private let pairing: PassagePairing
  private let reading: FigureReading
  private let pair: FigurePair
  private let verdict: Verdict
  private let names: [String]

  /// Nil where the source documents do not speak of the claim.
  init?(finding: Finding, pairing: PassagePairing, names: [String]) {
    let words = pairing.claim.words
    let place = pairing.claim.figures.firstIndex { figure in
      words[figure.words.lowerBound].lower < finding.claim.valueRange.upper
        && finding.claim.valueRange.lower < words[figure.words.upperBound - 1].upper
    }
    guard let place else { return nil }
    let reading = FigureReading.readings(in: pairing)[place]
    guard let pair = reading.pair else { return nil }
    let isSpokenOf = pairing.sharedWords(pair) >= SourcedFinding.enoughWords
    switch reading.state {
    case .against: verdict = .conflict
    case .agrees where isSpokenOf: verdict = .supported
    case .hedged where isSpokenOf: verdict = .imprecise
    case .open where isSpokenOf: verdict = .undecided
    case .agrees, .hedged, .open, .absent, .aside: return nil
    }
    old = finding
    self.pairing = pairing
    self.reading = reading
    self.pair = pair
    self.names = names
  }

  var finding: Finding {
    let passage = pairing.evidence[pair.passage]
    let explainer = PassageExplainer(
      pairing: pairing, readings: [reading], coverage: pairing.sharedWords(pair))
    return Finding(
      claim: old.claim, verdict: verdict, flags: old.flags, binding: nil, alternatives: [],
      comparisons: [Comparison(fact: fact, outcome: outcome, working: "", isConverted: false)],
      later: [], series: [], diagnosis: nil,
      explanation: [ExplanationStep(.select, SourcedFinding.nothingCurated)]
        + explainer.steps(to: conclusion),
      suggestion: suggestion(names[passage.source], passage.sentence + 1))
  }

  private var outcome: Comparison.Outcome {
    switch reading.state {
    case .against: .disjoint
    case .agrees: .agrees
    case .hedged, .open, .absent, .aside: .undecided
    }
  }

  private var conclusion: PassageConclusion {
    switch reading.state {
    case .against: .differs
    case .agrees: .holds
    case .hedged: .hedged
    case .open, .absent, .aside: .open
    }
  }

  /// The passage as evidence: its figure as printed, unit and hedge included, cited by document and
  /// sentence.
  private var fact: Fact {
    let passage = pairing.evidence[pair.passage]
    let held = passage.figures[pair.figure]
    let name = names[passage.source]
    let source = Source(
      id: name, title: "\(name), sentence \(passage.sentence + 1)", publisher: "", author: "",
      type: "document", grade: .reliable,
      published: "", retrieved: "", url: "", origin: nil, isPrivate: true, note: "")
    return Fact(
      id: "\(name)#\(passage.sentence + 1)", subject: "", measure: "", value: held.factValue,
      printed: held.text, unit: "", comparator: "=", asOf: nil, span: nil, scope: "",
      place: "", saidBy: "", status: .done, rank: .normal, derived: "", note: "", file: name,
      line: passage.sentence + 1,
      references: [
        Citation(
          source: source, locator: "sentence \(passage.sentence + 1)",
          quote: SourcedFinding.excerpt(of: passage, around: held.words))
      ])
  }

  /// At most fifteen words of a sentence, the figure among them.
  private static func excerpt(of passage: Passage, around figure: Range<Int>) -> String {
    let words = passage.words
    let start = max(0, figure.lowerBound - 7)
    let end = min(words.count, max(start + 15, figure.upperBound))
    let base = words.first?.lower ?? 0
    let bytes = Array(passage.text.utf8)
    let lower = words[start].lower - base
    let upper = min(bytes.count, words[end - 1].upper - base)
    guard lower >= 0, lower < upper else { return passage.text }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}

extension PassageFigure {
  fileprivate var factValue: Fact.Value {
    switch value {
    case .amount(let magnitude, _): .magnitude(magnitude)
    case .share(let part, _): .magnitude(part)
    case .place(let place): .magnitude(Magnitude(exactly: Rational(place)))
    case .days(let period): .period(period)
    case .calendar, .spoken: .text(text)
    }
  }
}

extension SourcedFinding {
  private static let nothingCurated =
    "Nothing curated is held, so the source documents are asked."

  private func suggestion(_ name: String, _ sentence: Int) -> String? {
    guard verdict == .conflict else { return nil }
    return old.claim.attribution.isQuoted
      ? "Recheck the quotation against \(name), sentence \(sentence); never alter words inside it."
      : "Recheck against \(name), sentence \(sentence): correct the figure or name another source."
  }
}
