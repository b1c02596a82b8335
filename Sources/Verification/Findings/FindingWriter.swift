import Claims

/// Writes a finding out of a chosen meaning and the article's own arithmetic.
struct FindingWriter {
  let inquiry: Inquiry
  let choice: Choice
  /// The failed relations that the claim takes part in.
  let failures: [Relation]
  /// Whether those make the claim inconsistent.
  let isInconsistent: Bool

  var finding: Finding {
    let verdict = isInconsistent ? min(choice.verdict, .inconsistent) : choice.verdict
    let diagnosis = Diagnoser(inquiry: inquiry, choice: choice).diagnosis(for: verdict)
    let binding = choice.binding
    return Finding(
      claim: inquiry.claim, verdict: verdict,
      flags: FlagReader(inquiry: inquiry, choice: choice, verdict: verdict).flags,
      binding: binding, alternatives: choice.bindings.filter { $0 != binding },
      comparisons: comparisons, later: choice.chosen?.later ?? [],
      series: choice.chosen?.series ?? [], diagnosis: diagnosis,
      explanation: Explainer(
        inquiry: inquiry, choice: choice, verdict: verdict, diagnosis: diagnosis,
        failures: failures
      ).steps,
      suggestion: Advisor(
        inquiry: inquiry, choice: choice, verdict: verdict, failures: failures
      ).suggestion)
  }

  private var comparisons: [Comparison] {
    let shown = choice.rivals.isEmpty ? [choice.chosen].compactMap(\.self) : choice.rivals
    return shown.flatMap(\.comparisons).reduce(into: []) { list, item in
      if !list.contains(item) { list.append(item) }
    }
  }
}
