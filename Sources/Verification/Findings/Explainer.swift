import Claims

/// Tells in order why a finding is what it is.
struct Explainer {
  let inquiry: Inquiry
  let choice: Choice
  let verdict: Verdict
  let diagnosis: Diagnosis?
  /// The failed relations that the claim takes part in.
  let failures: [Relation]

  private var claim: Claim { inquiry.claim }

  var steps: [ExplanationStep] {
    if choice.verdict == .notCheckable, choice.chosen?.isApplicable != true {
      let scope = ExplanationStep(.scope, Explainer.notCheckable(claim.modality))
      return [scope] + failures.map { ExplanationStep(.combine, Explainer.doesNotAddUp($0)) }
    }
    var steps = [ExplanationStep(.scope, Explainer.checkable(claim))]
    steps += bindings
    if choice.rivals.isEmpty {
      if let chosen = choice.chosen { steps += judged(chosen) }
    } else {
      for rival in choice.rivals {
        steps += [ExplanationStep(.bind, Explainer.bound(rival.binding))] + judged(rival)
      }
    }
    steps.append(ExplanationStep(.combine, combined))
    if verdict == .inconsistent {
      steps += failures.map { ExplanationStep(.combine, Explainer.doesNotAddUp($0)) }
    }
    if let diagnosis { steps.append(ExplanationStep(.diagnose, diagnosis.text)) }
    return steps
  }

  private var bindings: [ExplanationStep] {
    guard choice.rivals.isEmpty else { return [] }
    guard let binding = choice.binding else {
      return [ExplanationStep(.bind, Explainer.unbound)]
    }
    return [ExplanationStep(.bind, Explainer.bound(binding))]
  }

  private func judged(_ assessment: Assessment) -> [ExplanationStep] {
    var steps: [ExplanationStep] = []
    if !assessment.reason.isEmpty {
      steps.append(ExplanationStep(.select, assessment.reason))
    }
    for reading in assessment.readings {
      steps.append(ExplanationStep(.compare, compared(reading, assessment.binding.measure)))
    }
    if !assessment.isApplicable {
      steps.append(ExplanationStep(.select, Explainer.nothingApplies(assessment.setAside.count)))
      if let first = assessment.setAside.first, case .incomparable(let reason) = first.outcome {
        steps.append(
          ExplanationStep(.select, Explainer.passedOver(FactText.statement(first.fact), reason)))
      }
    }
    return steps.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func compared(_ reading: Reading, _ measure: Measure) -> String {
    let fact = FactText.statement(reading.fact)
    let word = Explainer.word(reading)
    guard let interval = reading.interval, let quantity = claim.quantity else {
      return Explainer.held(fact, ClaimText.value(claim), word)
    }
    let comparer = FigureComparer(quantity: quantity, measure: measure, units: inquiry.units)
    let isPlain = interval.isExact && comparer.stated.isExact && !reading.isConverted
    return isPlain
      ? Explainer.held(fact, ClaimText.value(claim), word)
      : Explainer.held(
        "\(fact) is \(reading.working)",
        "\(ClaimText.value(claim)), \(UnitText.figure("\(comparer.stated)", quantity.unit))", word)
  }

  private var combined: String {
    switch choice.verdict {
    case .outdated: outdated
    case .conflict: "No applicable fact is compatible with the claim."
    case .disputed: "Facts of equal weight exclude each other, and the claim fits some of them."
    case .ambiguous: choice.rivals.isEmpty ? Explainer.lacksDate : Explainer.severalMeanings
    case .unsourced: "No fact applies, and the text names no source."
    case .undecided: "What is held neither contains nor excludes the claim."
    case .imprecise: "The figure is rounded further than its digits tell, without “about”."
    case .bounded: bounded
    case .attributed: "No fact applies; the text names who says so."
    case .supported: "All applicable facts are compatible with the claim."
    case .inconsistent: "The article's own figures do not fit together."
    case .notCheckable: "The claim speaks of a plan, and no plan is held."
    }
  }

  private var outdated: String {
    let evidence = choice.chosen?.settlement.deciding.first { $0.state == .outdated }
    guard let earlier = evidence?.earlier?.fact, let newer = evidence?.readings.first?.fact else {
      return "The claim fits an earlier fact, not the one in force."
    }
    return "The claim fits \(FactText.statement(earlier)); "
      + "\(FactText.statement(newer)) is newer."
  }

  private var bounded: String {
    let evidence = choice.chosen?.settlement.deciding.first { $0.state == .bounded }
    guard let lower = evidence?.lower, let upper = evidence?.upper else {
      return "The neighbouring figures allow the claim."
    }
    return "No figure is held for the day; between \(FactText.statement(lower)) and "
      + "\(FactText.statement(upper)) it is possible."
  }
}

extension Explainer {
  private static let unbound = "Nothing in the corpus goes by the words of the claim."
  private static let lacksDate =
    "The facts differ by date and the claim has none; a dateline (--dateline) would tell."
  private static let severalMeanings = "The words fit several meanings, with different verdicts."

  private static func checkable(_ claim: Claim) -> String {
    let value = ClaimText.value(claim)
    return claim.modality == .planned
      ? "\(value) is presented as a plan, so only plans are compared."
      : "\(value) is asserted, so it is checked."
  }

  private static func notCheckable(_ modality: Claim.Modality) -> String {
    switch modality {
    case .asserted: "It is not checked."
    case .planned: "The text presents it as a plan, and no plan is held to compare it with."
    case .forecast: "The text presents it as a forecast; only what is asserted is checked."
    case .hypothetical: "The text presents it as a supposition; only what is asserted is checked."
    case .question: "The text asks it; only what is asserted is checked."
    case .negated: "The text denies it; only what is asserted is checked."
    case .name: "The figure is part of a name and claims nothing."
    }
  }

  private static func bound(_ binding: Binding) -> String {
    var text = "“\(binding.subjectAlias)” is taken for \(binding.subject.label)"
    if binding.isWeak { text += " (a name that needs a date near the fact's)" }
    text += "; the words fit “\(binding.measureAlias)”: \(binding.measure.label)."
    guard !binding.missingWords.isEmpty else { return text }
    let missing = binding.missingWords.map { "“\($0)”" }.joined(separator: ", ")
    return "\(text) The claim lacks \(missing), so it may mean something wider."
  }

  private static func nothingApplies(_ count: Int) -> String {
    count == 0
      ? "No fact is held for it."
      : "None of the \(count) fact\(count == 1 ? "" : "s") held can be compared."
  }

  private static func passedOver(_ fact: String, _ reason: String) -> String {
    "\(fact) is passed over: \(reason)."
  }

  private static func held(_ fact: String, _ claim: String, _ outcome: String) -> String {
    "\(fact), held against \(claim): \(outcome)."
  }

  private static func word(_ reading: Reading) -> String {
    switch reading.outcome {
    case .agrees: "agrees"
    case .disjoint: "excludes it"
    case .undecided where reading.isDayOff: "one day apart, as dates in two time zones are"
    case .undecided where reading.isImprecise: "within rounding"
    case .undecided: "does not settle it"
    case .incomparable(let reason): reason
    }
  }

  private static func doesNotAddUp(_ relation: Relation) -> String {
    "The text's own figures do not fit: \(relation.working)"
  }
}
