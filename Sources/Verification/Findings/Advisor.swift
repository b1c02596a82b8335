import Claims

/// Says what to do about a finding.
struct Advisor {
  let inquiry: Inquiry
  let choice: Choice
  let verdict: Verdict
  let failures: [Relation]

  private var claim: Claim { inquiry.claim }

  /// What to do; nil where there is nothing to do. Words inside a quotation are never changed.
  var suggestion: String? {
    guard claim.attribution.isQuoted, verdict.level == .error || verdict == .imprecise else {
      return advice
    }
    guard verdict == .outdated, let newer else { return Advisor.recheckQuotation }
    return "\(Advisor.recheckQuotation) \(Advisor.addOutside(FactText.statement(newer)))"
  }

  private var advice: String? {
    switch verdict {
    case .outdated: outdated
    case .conflict: conflict
    case .inconsistent: failures.first.map { Advisor.recalculate($0) }
    case .disputed: disputed
    case .ambiguous: ambiguous
    case .unsourced: Advisor.nameSource
    case .undecided: Advisor.findSource
    case .imprecise: deciding.map { Advisor.hedge(FactText.value($0)) }
    case .bounded: bounded
    case .attributed: Advisor.askSpeaker
    case .supported, .notCheckable: nil
    }
  }

  private var deciding: Fact? { choice.chosen?.settlement.deciding.first?.readings.first?.fact }

  private var newer: Fact? {
    choice.chosen?.settlement.deciding.first { $0.state == .outdated }?.readings.first?.fact
  }

  private var outdated: String? {
    let evidence = choice.chosen?.settlement.deciding.first { $0.state == .outdated }
    guard let newer, let earlier = evidence?.earlier?.fact, let asOf = earlier.asOf else {
      return nil
    }
    return Advisor.update(
      ClaimText.value(claim), FactText.statement(newer), DateText.period(asOf))
  }

  private var conflict: String? {
    let fact = choice.chosen?.readings(in: .disjoint).first?.fact
    return fact.map { Advisor.replace(ClaimText.value(claim), FactText.statement($0)) }
  }

  private var disputed: String? {
    let others = choice.chosen?.readings(in: .disjoint).map { FactText.statement($0.fact) } ?? []
    guard let other = others.first else { return nil }
    return Advisor.giveOther(other)
  }

  private var ambiguous: String {
    guard !choice.rivals.isEmpty else { return Advisor.addDate }
    return Advisor.sayWhich(
      choice.rivals.map { "\($0.binding.measure.label) (\($0.binding.subject.label))" })
  }

  private var bounded: String? {
    let evidence = choice.chosen?.settlement.deciding.first { $0.state == .bounded }
    guard let lower = evidence?.lower, let upper = evidence?.upper else { return nil }
    return Advisor.askForDate(FactText.value(lower), FactText.value(upper))
  }
}

extension Advisor {
  static let recheckQuotation = "Recheck the quotation; never alter words inside it."
  private static let nameSource = "Name a source, or add one to the corpus."
  private static let findSource = "Look for a source that gives the figure for this date."
  private static let askSpeaker = "Ask the one who said it for a source, and add it to the corpus."
  private static let addDate = "Add an as-of to the sentence, or give a dateline (--dateline)."

  private static func addOutside(_ newer: String) -> String {
    "Add outside it: \(newer)."
  }

  private static func update(_ old: String, _ newer: String, _ date: String) -> String {
    "Replace \(old) with \(newer), or add an as-of: \(date)."
  }

  private static func replace(_ old: String, _ fact: String) -> String {
    "Replace \(old) with \(fact), or name the source of \(old)."
  }

  private static func recalculate(_ relation: Relation) -> String {
    "Recalculate: \(relation.working)"
  }

  private static func giveOther(_ fact: String) -> String {
    "Say whose figure it is, and give the other: \(fact)."
  }

  private static func sayWhich(_ meanings: [String]) -> String {
    "Say which is meant: \(meanings.joined(separator: "; or "))."
  }

  private static func hedge(_ value: String) -> String {
    "Write “about” before it, or print \(value)."
  }

  private static func askForDate(_ low: String, _ high: String) -> String {
    "Look for a figure of that day, or write that it lay between \(low) and \(high)."
  }
}
