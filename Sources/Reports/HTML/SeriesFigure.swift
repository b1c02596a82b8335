import Claims

/// A series of figures over time with the claim drawn in, and the same figures as a table.
struct SeriesFigure {
  private let finding: Finding
  private let page: DocumentPage
  private let number: Int
  private static let longestOpenTable = 12

  init(_ finding: Finding, _ page: DocumentPage, _ number: Int) {
    self.finding = finding
    self.page = page
    self.number = number
  }

  /// Nothing where the figures have fewer than two dates.
  var markup: Markup {
    guard let chart = SeriesChart(finding) else { return .empty }
    let table = self.table(chart.facts)
    let folded = chart.facts.count > Self.longestOpenTable
    return .element(
      "figure", ["class": "series"],
      .element("figcaption", [:], .text(caption)),
      .element(
        "div", ["class": "plot-and-table"],
        chart.markup(id: page.anchor("s\(number)"), title: caption),
        folded
          ? .element(
            "details", [:], .element("summary", [:], .text("\(chart.facts.count) figures")), table)
          : table))
  }

  private var caption: String {
    let measure = finding.binding?.measure.label ?? finding.claim.measure.text
    let subject = finding.binding.map { "\($0.subject.label): " } ?? ""
    return "\(subject)\(measure), over time".trimmedPrintable
  }

  private func table(_ facts: [Fact]) -> Markup {
    let day = finding.claim.asOf?.day
    let claim = row(
      day.map(\.words) ?? "no date", finding.claim.statedWords, "the article", "claimed")
    var rows: [Markup] = []
    var isPlaced = false
    for fact in facts {
      if !isPlaced, let day, let last = fact.asOf?.lastDay, day < last {
        rows.append(claim)
        isPlaced = true
      }
      let by = fact.saidBy.isEmpty ? "" : fact.saidBy.trimmedPrintable
      rows.append(row(fact.asOf?.words ?? "", fact.valueWords, by, nil))
    }
    if !isPlaced { rows.append(claim) }
    return .element(
      "table", [:],
      .element(
        "thead", [:],
        .element(
          "tr", [:],
          ["As of", "Figure", "Counted by"].map { .element("th", ["scope": "col"], .text($0)) })),
      .element("tbody", [:], rows))
  }

  private func row(_ date: String, _ value: String, _ by: String, _ name: String?) -> Markup {
    .element(
      "tr", ["class": name],
      .element("td", [:], .text(date)),
      .element("td", ["class": "digits"], .text(value)),
      .element("td", [:], .text(by)))
  }
}
