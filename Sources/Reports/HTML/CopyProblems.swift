import Claims

/// Problems of the copy that are no figures.
struct CopyProblems {
  private let page: DocumentPage

  init(_ page: DocumentPage) { self.page = page }

  var markup: Markup {
    let problems = page.document.editorial
    guard !problems.isEmpty else { return .empty }
    let heading = page.anchor("problems")
    return .element(
      "section", ["class": "problems", "aria-labelledby": heading],
      .element("h2", ["id": heading], .text("Copy problems")),
      .element("ul", [:], problems.indices.map(row)))
  }

  private func row(_ index: Int) -> Markup {
    let problem = page.document.editorial[index]
    let document = page.document.document
    let occurrence = page.document.editorial.map(\.key).occurrences[index]
    let others = problem.related.map { "line \(page.places.line($0))" }
    let related = others.isEmpty ? "" : " See \(others.joined(separator: ", "))."
    let decisions = page.report.dispositions.decisions(on: problem.key, occurrence: occurrence)
    return .element(
      "li",
      ["class": VerdictFilters.tone(problem.level), "id": page.anchor("p\(index + 1)")],
      [
        .element(
          "p", ["class": "what"],
          .element("span", ["class": "no"], .text("P\(index + 1)")),
          Mark.of(problem.level), .unseen(problem.level.rawValue),
          .text(" \(problem.message.trimmedPrintable)\(related)")),
        .element(
          "p", ["class": "meta"],
          .element(
            "a", ["href": "#" + page.anchor("e\(index + 1)")],
            .text("line \(page.places.line(problem.range))"), .unseen(", problem \(index + 1)")),
          .text(" \u{201C}\(document.string(in: problem.range).excerpt(90))\u{201D} "),
          .element("code", [:], .text(problem.rule))),
        problem.suggestion.map {
          .element("p", ["class": "do"], .text($0.trimmedPrintable))
        } ?? .empty,
      ] + DecisionList.markup(decisions))
  }
}
