import Claims
public import Verification

/// The verdict on a claim that was held against texts, as plain text for the terminal.
public enum VerdictSheet {
  /// The verdict, its working in order, and the sentences that decided.
  public static func text(
    of finding: PassageFinding, claim: String, sources: [String]
  ) -> String {
    var lines = ["\u{201C}\(FindingCard.printable(claim))\u{201D}"]
    lines.append("  \(finding.verdict.rawValue): \(words(finding.verdict))")
    for (number, step) in finding.explanation.enumerated() {
      lines.append("  \(number + 1). \(step.kind.rawValue): \(FindingCard.printable(step.text))")
    }
    for place in finding.places where sources.indices.contains(place.source) {
      lines.append(
        "  \(FindingCard.printable(sources[place.source])), sentence \(place.sentence + 1)")
      lines.append("    \(FindingCard.printable(place.text))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ verdict: Verdict) -> String {
    switch verdict {
    case .supported: "the sources say so"
    case .imprecise: "the sources have the same figure, hedged otherwise"
    case .conflict: "the sources say otherwise"
    case .undecided: "the sources don't settle it"
    case .unsourced: "the sources don't say"
    case .notCheckable, .outdated, .inconsistent, .disputed, .ambiguous, .bounded, .attributed:
      verdict.words
    }
  }
}
