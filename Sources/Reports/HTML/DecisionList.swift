import Claims

/// What the readers decided about a finding.
enum DecisionList {
  static func markup(_ decisions: [Disposition]) -> [Markup] {
    guard !decisions.isEmpty else { return [] }
    let rows = decisions.map { decision in
      let words = [decision.reason, decision.note].map(\.trimmedPrintable).filter { !$0.isEmpty }
      return Markup.element(
        "li", [:],
        .element("strong", [:], .text(decision.state.words.capitalizedFirst)),
        .text(words.isEmpty ? "" : ": " + words.joined(separator: "; ")),
        .element(
          "span", ["class": "who"],
          .text(" \u{2014} \(decision.reader.trimmedPrintable), \(moment(decision.at))")))
    }
    return [.element("ul", ["class": "decisions", "aria-label": "The desk's decisions"], rows)]
  }

  /// `2031-11-04T10:00:00Z` as `4 Nov 2031, 10:00 UTC`; anything else as it is.
  private static func moment(_ iso: String) -> String {
    let parts = iso.split(separator: "T")
    guard parts.count == 2, let day = CalendarDay(iso: parts[0]), iso.hasSuffix("Z") else {
      return iso.trimmedPrintable
    }
    return "\(day.words), \(parts[1].prefix(5)) UTC"
  }
}
