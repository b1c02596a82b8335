import Claims

/// The reasons behind a finding, as labelled lines: rule, as-of, claim, interval, evidence,
/// binding, steps and identity.
enum TraceLines {
  static func of(_ finding: Finding) -> [(label: String, text: String)] {
    let claim = finding.claim
    var lines: [(label: String, text: String)] = [
      ("Rule", "\(finding.rule), claim by \(claim.rule)"),
      ("As of", claim.asOf.map { "\($0.day), \($0.origin.words)" } ?? "no date"),
      ("Claim", claimWords(claim)),
      ("Interval", intervalWords(claim.value)),
    ]
    lines += finding.comparisons.map { ("Against", comparisonWords($0)) }
    if let binding = finding.binding {
      lines.append(("Bound", bindingWords(binding)))
      lines += binding.steps.map { ("", stepWords($0)) }
    }
    lines += finding.alternatives.map { ("Or", bindingWords($0)) }
    lines += finding.explanation.map { ("Because", "\($0.kind.rawValue): \($0.text.printable)") }
    if !finding.flags.isEmpty {
      lines.append(("Flags", finding.flags.map(\.rawValue).joined(separator: ", ")))
    }
    let place = claim.occurrence > 1 ? " (occurrence \(claim.occurrence))" : ""
    lines.append(("Id", claim.key.short + place))
    return lines
  }

  private static func claimWords(_ claim: Claim) -> String {
    let parts = [
      claim.subject ?? "no subject", claim.measure.text, claim.scope?.text, claim.place,
      claim.modality == .asserted ? nil : claim.modality.rawValue, claim.role.rawValue,
    ]
    return parts.compactMap { $0?.trimmedPrintable }.joined(separator: " | ")
  }

  private static func intervalWords(_ value: Claim.Value) -> String {
    switch value {
    case .quantity(let quantity): intervalWords(quantity)
    case .share(let part, let whole): "\(intervalWords(part)) of \(intervalWords(whole))"
    case .date(let period): period.map { "\($0)" } ?? "unresolved without a dateline"
    }
  }

  private static func intervalWords(_ quantity: Quantity) -> String {
    "\(quantity.printed.trimmedPrintable) is "
      + UnitWords.joined("\(quantity.magnitude)", quantity.unit)
  }

  private static func comparisonWords(_ comparison: Comparison) -> String {
    let outcome =
      switch comparison.outcome {
      case .agrees: "agrees"
      case .undecided: "undecided"
      case .disjoint: "disjoint"
      case .incomparable(let reason): "not comparable: \(reason.trimmedPrintable)"
      }
    let fact = comparison.fact
    let working = comparison.working.isEmpty ? "" : " (\(comparison.working.trimmedPrintable))"
    return "\(fact.id) \(fact.datedWords)\(working): \(outcome), \(fact.file):\(fact.line)"
      .trimmedPrintable
  }

  private static func bindingWords(_ binding: Binding) -> String {
    let missing =
      binding.missingWords.isEmpty
      ? "" : ", without \"\(binding.missingWords.joined(separator: " "))\""
    return "\(binding.subject.id) by \"\(binding.subjectAlias)\", \(binding.measure.id) by "
      .trimmedPrintable
      + " \"\(binding.measureAlias)\"\(missing), score \(binding.score)"
      .printable
  }

  private static func stepWords(_ step: Binding.Step) -> String {
    let sign = step.points < 0 ? "" : "+"
    return "\(sign)\(step.points) \(step.part): \(step.text)".trimmedPrintable
  }
}
