import Claims

extension DocumentReport {
  /// Every claim in the order of the text, then every calculation, then every copy problem.
  func rows(_ dispositions: [Disposition]) -> [ReportRow] {
    claimRows(dispositions) + calculationRows(dispositions) + problemRows(dispositions)
  }

  func claimRows(_ dispositions: [Disposition]) -> [ReportRow] {
    findings.enumerated().map { index, finding in
      let claim = finding.claim
      return ReportRow(
        kind: .claim, number: "\(index + 1)", range: claim.range, valueRange: claim.valueRange,
        quote: claim.quote.trimmedPrintable,
        speaker: claim.attribution.speaker?.trimmedPrintable ?? "", words: finding.words,
        verdict: finding.verdict, level: finding.level, rule: finding.rule, key: claim.key,
        occurrence: claim.occurrence, answers: finding.answers, citations: finding.citations,
        todo: finding.todo,
        decisions: dispositions.decisions(on: claim.key, occurrence: claim.occurrence))
    }
  }

  func calculationRows(_ dispositions: [Disposition]) -> [ReportRow] {
    let occurrences = relations.map(\.key).occurrences
    return relations.enumerated().map { index, relation in
      let members = relation.claims.compactMap { findings[safe: $0]?.suggestion }
      return ReportRow(
        kind: .calculation, number: "\u{2211}\(index + 1)", range: relation.range,
        valueRange: relation.range,
        quote: document.string(in: relation.range).trimmedPrintable, speaker: "",
        words: relation.outcome == .holds ? ReportRow.addsUp : Verdict.inconsistent.words,
        verdict: nil, level: relation.level, rule: relation.rule, key: relation.key,
        occurrence: occurrences[index],
        answers: [
          ReportRow.expected(
            relation.expected.trimmedPrintable, stated: relation.stated.trimmedPrintable,
            working: relation.working.trimmedPrintable)
        ], citations: [],
        todo: relation.outcome == .fails ? (members.first ?? "").trimmedPrintable : "",
        decisions: dispositions.decisions(on: relation.key, occurrence: occurrences[index]))
    }
  }

  func problemRows(_ dispositions: [Disposition]) -> [ReportRow] {
    let occurrences = editorial.map(\.key).occurrences
    return editorial.enumerated().map { index, problem in
      ReportRow(
        kind: .copyProblem, number: "P\(index + 1)", range: problem.range,
        valueRange: problem.range,
        quote: document.string(in: problem.range).trimmedPrintable, speaker: "",
        words: problem.message.trimmedPrintable, verdict: nil, level: problem.level,
        rule: problem.rule, key: problem.key, occurrence: occurrences[index], answers: [],
        citations: [], todo: (problem.suggestion ?? "").trimmedPrintable,
        decisions: dispositions.decisions(on: problem.key, occurrence: occurrences[index]))
    }
  }
}

extension Finding {
  /// What is held, a sentence for each comparable fact; the nearest fact with the reason where
  /// nothing can be compared.
  fileprivate var answers: [String] {
    let held = comparable.map { comparison in
      let notes = comparison.fact.caveats(for: claim)
      return comparison.fact.datedWords
        + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    }
    guard held.isEmpty else { return held }
    guard let first = comparisons.first, case .incomparable(let reason) = first.outcome else {
      return []
    }
    return [
      ReportRow.nothingComparable(first.fact.datedWords, reason.trimmedPrintable)
    ]
  }

  /// The references of what is held, then of later figures.
  fileprivate var citations: [(fact: Fact, citation: Citation)] {
    (comparable.map(\.fact) + later).flatMap { fact in
      fact.references.map { (fact: fact, citation: $0) }
    }
  }

  /// The slip that would explain it, then what to do.
  fileprivate var todo: String {
    [diagnosis?.text, suggestion].compactMap { $0?.trimmedPrintable }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension ReportRow {
  fileprivate static let addsUp = "adds up"

  fileprivate static func expected(
    _ expected: String, stated: String, working: String
  ) -> String {
    "stated \(stated), expected \(expected): \(working)"
  }

  fileprivate static func nothingComparable(_ fact: String, _ reason: String) -> String {
    "nothing that can be compared: \(fact) (\(reason))"
  }
}
