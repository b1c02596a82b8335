import Claims

/// The sheet of one article, and its annotated copy.
struct SheetPage {
  private let report: DocumentReport
  private let dispositions: [Disposition]
  private let place: Int
  private let places: Places

  init(_ report: DocumentReport, _ dispositions: [Disposition], place: Int) {
    self.report = report
    self.dispositions = dispositions
    self.place = place
    places = Places(report.document)
  }

  var markup: Markup {
    let (sheet, copy) = ("d\(place)-sheet", "d\(place)-copy")
    return .element(
      "section", [:],
      .element("h2", ["id": sheet], .text("Claims and sources")),
      .element(
        "p", ["class": "byline"],
        .text(
          "\(report.document.uri.trimmedPrintable) \u{00B7} \(Masthead.dateline(report.document))")),
      .element(
        "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-labelledby": sheet],
        table),
      .element(
        "section", ["class": "copy", "aria-labelledby": copy],
        .element("h2", ["id": copy], .text("The annotated copy")),
        .element("div", [:], CheckingCopy.ranges(report.document).map(paragraph))))
  }

  private var table: Markup {
    .element(
      "table", [:],
      .element(
        "thead", [:],
        .element(
          "tr", [:],
          ["No.", "Line", "Claim", "Source", "Checked", "Initials"].map {
            .element("th", ["scope": "col"], .text($0))
          })),
      .element("tbody", [:], report.rows(dispositions).map(row)))
  }

  private func row(_ row: ReportRow) -> Markup {
    .element(
      "tr", ["id": "d\(place)-s\(row.number)"],
      .element("th", ["scope": "row", "class": "digits"], .text(row.number)),
      .element("td", ["class": "digits"], .text("\(places.line(row.range))")),
      .element("td", ["class": "claim"], claim(row)),
      .element("td", ["class": "sources"], sources(row)),
      .element(
        "td", ["class": "tick"],
        .element("span", ["class": "box", "role": "img", "aria-label": "box to tick"])),
      .element("td", ["class": "sign"]))
  }

  private func claim(_ row: ReportRow) -> [Markup] {
    let speaker = row.speaker.isEmpty ? "" : " (\(row.speaker))"
    let quote = row.kind == .copyProblem ? row.quote.excerpt(120) : row.quote
    var pieces = [
      Markup.element("p", ["class": "quote"], .text("\u{201C}\(quote)\u{201D}\(speaker)")),
      .element(
        "p", ["class": "verdict tone-\(row.level.rawValue)"],
        row.verdict.map(Mark.of) ?? Mark.of(row.level),
        .text(" \(row.words.capitalizedFirst)")),
    ]
    if row.kind == .calculation {
      pieces.append(.element("p", [:], .text(row.answers.joined(separator: "; "))))
    }
    if !row.todo.isEmpty { pieces.append(.element("p", ["class": "todo"], .text(row.todo))) }
    if !row.decisions.isEmpty {
      pieces.append(.element("p", ["class": "desk"], .text("Desk: \(row.deskWords)")))
    }
    return pieces
  }

  private func sources(_ row: ReportRow) -> [Markup] {
    guard !row.citations.isEmpty else {
      let words = row.kind == .claim ? "no source held" : "needs no source"
      return [.element("p", ["class": "none"], .text(words))]
    }
    return row.citations.map { fact, citation in
      let locator = citation.locator.trimmedPrintable
      return .element(
        "p", [:],
        .element("strong", [:], .text(fact.datedWords)), .text(": "),
        .link(citation.words, to: citation.source.url),
        .text(locator.isEmpty ? "" : ", \(locator)"),
        citation.quote.isEmpty
          ? .empty : .text(" ") + .element("q", [:], .text(citation.quote.trimmedPrintable)))
    }
  }

  private func paragraph(_ range: TextRange, _ role: Block.Role) -> Markup {
    .element(
      "p", ["class": "role-\(role.rawValue)"],
      CopyMarks.stretches(of: range, in: report).map(stretch))
  }

  private func stretch(_ stretch: CopyMarks.Stretch) -> Markup {
    let text = Markup.text(report.document.string(in: stretch.range))
    let before =
      stretch.problems.map { number("P\($0 + 1)") }
      + stretch.relations.map { number("\u{2211}\($0 + 1)") }
    let marked = stretch.claim == nil ? text : .element("mark", [:], text)
    return (before + [marked] + stretch.ending.map { number("\($0 + 1)") })
      .reduce(.empty, +)
  }

  private func number(_ words: String) -> Markup {
    .element("sup", [:], .text("["), .text(words), .text("]"))
  }
}
