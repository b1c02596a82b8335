public import Claims

/// A finding as plain text for the terminal: what is claimed, what is held, why, and what to do.
public enum FindingCard {
  /// The card without its reasons.
  public static func text(of finding: Finding, in report: DocumentReport) -> String {
    let line = report.extract.sentences[finding.claim.sentence]
    let sentence = printable(report.document.string(in: line.range))
    var lines = ["\u{201C}\(printable(finding.claim.quote))\u{201D}: \(finding.verdict.words)"]
    lines.append("  in: \(sentence)")
    if let speaker = finding.claim.attribution.speaker {
      lines.append("  said by: \(printable(speaker))")
    }
    if !finding.flags.isEmpty {
      lines.append("  flags: \(finding.flags.map(\.rawValue).joined(separator: ", "))")
    }
    if let diagnosis = finding.diagnosis { lines.append("  perhaps: \(diagnosis.text)") }
    if let suggestion = finding.suggestion { lines.append("  do: \(suggestion)") }
    return lines.joined(separator: "\n")
  }

  /// The evidence and the reasons, step by step.
  public static func evidence(of finding: Finding) -> String {
    var lines = [
      "claim \(finding.claim.key.short), rule \(finding.claim.rule), verdict \(finding.rule)"
    ]
    for (number, step) in finding.explanation.enumerated() {
      lines.append("  \(number + 1). \(step.kind.rawValue): \(printable(step.text))")
    }
    for step in finding.binding?.steps ?? [] {
      lines.append("  binding \(step.points): \(printable(step.text))")
    }
    for comparison in finding.comparisons { lines += evidence(comparison) }
    for fact in finding.later {
      lines.append("  later: \(fact.printed) as of \(fact.asOf.map { "\($0)" } ?? "?")")
    }
    return lines.joined(separator: "\n")
  }

  private static func evidence(_ comparison: Comparison) -> [String] {
    let fact = comparison.fact
    let outcome =
      switch comparison.outcome {
      case .agrees: "agrees"
      case .undecided: "undecided"
      case .disjoint: "differs"
      case .incomparable(let reason): "not comparable: \(reason)"
      }
    let date = fact.asOf.map { " as of \($0)" } ?? ""
    let counter = fact.saidBy.isEmpty ? "" : " (\(fact.saidBy))"
    let sign = fact.comparator == "=" ? "" : fact.comparator
    return ["  \(fact.id): \(sign)\(fact.printed) \(fact.unit)\(date)\(counter): \(outcome)"]
      + fact.references.map { citation in
        "      \(citation.source.publisher): \(citation.source.title) "
          + "\u{201C}\(citation.quote)\u{201D} \(citation.source.url)"
      }
  }

  /// The text without control, escape and direction characters, on one line.
  public static func printable(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: scalar == "\n" || scalar == "\t"
      default: true
      }
    }
    return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
