import Claims

/// What a desk reads below the heading of a finding: what is held, what came later, what to do.
enum FindingLines {
  private static let mostFacts = 3

  static func of(_ finding: Finding) -> [(label: String, text: String)] {
    var lines: [(label: String, text: String)] = []
    if finding.words != finding.verdict.words { lines.append(("That is", finding.words)) }
    lines += held(finding)
    for (place, fact) in finding.later.prefix(mostFacts).enumerated() {
      lines.append((place == 0 ? "Later" : "", later(fact, finding.claim)))
    }
    if finding.verdict == .ambiguous { lines += meanings(finding) }
    if let diagnosis = finding.diagnosis {
      lines.append(("Perhaps", diagnosis.text.trimmedPrintable))
    }
    let flags = finding.flags.filter(isWorthSaying).map(\.words)
    if !flags.isEmpty { lines.append(("Note", flags.joined(separator: "; "))) }
    if let todo = finding.suggestion { lines.append(("Do", todo.trimmedPrintable)) }
    return lines
  }

  private static func held(_ finding: Finding) -> [(label: String, text: String)] {
    let comparable = finding.comparable
    guard !comparable.isEmpty else {
      guard let first = finding.comparisons.first, case .incomparable(let reason) = first.outcome
      else { return [] }
      return [("We hold", nothingComparable(first.fact.datedWords, reason.trimmedPrintable))]
    }
    var lines = comparable.prefix(mostFacts).enumerated().map { place, comparison in
      (label: place == 0 ? "We hold" : "", text: held(comparison.fact, finding.claim))
    }
    let rest = comparable.count - mostFacts
    if rest > 0 { lines.append(("", "and \(rest) more")) }
    return lines
  }

  private static func held(_ fact: Fact, _ claim: Claim) -> String {
    fact.datedWords + caveats(fact, claim) + "." + sources(fact)
  }

  private static func later(_ fact: Fact, _ claim: Claim) -> String {
    let date = (fact.asOf ?? fact.span).map { " by \($0.words)" } ?? ""
    return fact.valueWords + date + caveats(fact, claim)
  }

  private static func caveats(_ fact: Fact, _ claim: Claim) -> String {
    let notes = fact.caveats(for: claim)
    return notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
  }

  private static func sources(_ fact: Fact) -> String {
    guard let first = fact.references.first else { return "" }
    let rest = fact.references.count - 1
    return " \(first.source.phrase)" + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func meanings(_ finding: Finding) -> [(label: String, text: String)] {
    let all = ([finding.binding].compactMap { $0 } + finding.alternatives)
    return all.enumerated().map { place, binding in
      let words = "\(binding.subject.label): \(binding.measure.label)".trimmedPrintable
      return (place == 0 ? "Either" : "or", words)
    }
  }

  /// Flags that the other lines do not already tell.
  private static func isWorthSaying(_ flag: Flag) -> Bool {
    switch flag {
    case .inQuote, .sameSpeaker, .weakSource: false
    case .headline, .selfSourced, .singleOrigin, .staleEvidence, .hedgeDiffers, .converted,
      .asOfAssumed, .oneDayOff:
      true
    }
  }

  private static func nothingComparable(_ fact: String, _ reason: String) -> String {
    "nothing that can be compared: \(fact) (\(reason))"
  }
}
