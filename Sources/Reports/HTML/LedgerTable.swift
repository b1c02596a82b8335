import Claims

/// Every calculation that the article makes, passed and failed, with its working.
struct LedgerTable {
  private let page: DocumentPage

  init(_ page: DocumentPage) { self.page = page }

  var markup: Markup {
    let relations = page.document.relations
    guard !relations.isEmpty else { return .empty }
    let heading = page.anchor("ledger")
    return .element(
      "section", ["class": "ledger", "aria-labelledby": heading],
      .element("h2", ["id": heading], .text("Does it add up?")),
      .element(
        "p", ["class": "lead"],
        .text("Calculations that the article's own words make. No source is needed for them.")),
      .element(
        "div",
        [
          "class": "scroll", "tabindex": "0", "role": "group",
          "aria-label": "Table of calculations",
        ],
        .element(
          "table", [:],
          .element(
            "thead", [:],
            .element(
              "tr", [:],
              ["", "Line", "In the copy", "Stated", "Expected", "Working"].map(columnHead))),
          .element("tbody", [:], relations.indices.map(row)))))
  }

  private func columnHead(_ title: String) -> Markup {
    title.isEmpty
      ? .element("th", ["scope": "col"], .text("Result"))
      : .element("th", ["scope": "col"], .text(title))
  }

  private func row(_ index: Int) -> Markup {
    let relation = page.document.relations[index]
    let occurrence = page.document.relations.map(\.key).occurrences[index]
    let quote = page.document.document.string(in: relation.range).trimmedPrintable
    let decisions = page.report.dispositions.decisions(on: relation.key, occurrence: occurrence)
    let link =
      relation.outcome == .fails
      ? Markup.element("a", ["href": "#" + page.anchor("w\(index + 1)")], .text(quote))
      : .text(quote)
    return .element(
      "tr",
      ["class": VerdictFilters.tone(relation.level), "id": page.anchor("r\(index + 1)")],
      .element(
        "td", ["class": "result"], Mark.of(relation.level),
        .text(relation.outcome == .holds ? " adds up" : " does not add up")),
      .element("td", ["class": "digits"], .text("\(page.places.line(relation.range))")),
      .element("td", ["class": "quote"], link),
      .element("td", ["class": "digits"], .text(relation.stated.trimmedPrintable)),
      .element("td", ["class": "digits"], .text(relation.expected.trimmedPrintable)),
      .element(
        "td", [:],
        [
          .text(relation.working.trimmedPrintable.capitalizedFirst + " "),
          .element("code", [:], .text(relation.rule)),
        ] + DecisionList.markup(decisions)))
  }
}
