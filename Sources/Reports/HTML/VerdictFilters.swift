import Claims

/// Check boxes that hide cards by verdict; the style sheet does the work.
enum VerdictFilters {
  static func markup(_ report: Report) -> Markup {
    let tally = Tally(report.documents)
    let verdicts = Verdict.allCases.filter { tally.count($0) > 0 }
    guard verdicts.count > 1 else { return .empty }
    return .element(
      "fieldset", ["class": "filters"],
      [.element("legend", [:], .text("Show"))]
        + verdicts.map { box($0, tally.count($0)) })
  }

  private static func box(_ verdict: Verdict, _ count: Int) -> Markup {
    .element(
      "label", ["class": "filter \(tone(verdict))"],
      .element(
        "input", ["type": "checkbox", "id": "show-\(verdict.rawValue)", "checked": "checked"]),
      Mark.of(verdict),
      .text(" \(verdict.words) "),
      .element("span", ["class": "count"], .text("\(count)")))
  }

  /// The class that colours a verdict: its level's, but a quiet one for what was skipped.
  static func tone(_ verdict: Verdict) -> String {
    verdict == .notCheckable ? "tone-skipped" : tone(verdict.level)
  }

  /// The class that colours a level.
  static func tone(_ level: Level) -> String { "tone-\(level.rawValue)" }
}

/// The symbol of a level or verdict, hidden from those who hear the words beside it.
enum Mark {
  static func of(_ level: Level) -> Markup { symbol(level.mark(unicode: true)) }

  static func of(_ verdict: Verdict) -> Markup { symbol(verdict.mark(unicode: true)) }

  private static func symbol(_ mark: String) -> Markup {
    .element("span", ["class": "symbol", "aria-hidden": "true"], .text(mark))
  }
}
