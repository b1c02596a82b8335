import Claims

/// The source sheet as Markdown, with the annotated copy below.
struct SheetMarkdownRenderer: ReportRenderer {
  func render(_ report: Report) -> String {
    var blocks = [
      "# Source sheet: \(Markdown.text(Masthead.title(report)))\n",
      "**\(Markdown.text(Tally(report.documents).sentences.joined(separator: " ")))**\n",
    ]
    if !report.incidents.isEmpty {
      blocks.append(
        report.incidents.map {
          "- \(Markdown.text("Not checked: \($0.uri): \($0.message)"))\n"
        }.joined())
    }
    for document in report.documents { blocks += sheet(document, report) }
    return blocks.joined(separator: "\n")
  }

  private func sheet(_ document: DocumentReport, _ report: Report) -> [String] {
    let places = Places(document.document)
    let name = document.document.uri
    let rows = document.rows(report.dispositions).map { row in
      [
        Markdown.text(row.number), "\(places.line(row.range))", claim(row), sources(row),
        Markdown.text("\u{2610}"), "", Markdown.text(row.deskWords),
      ]
    }
    return [
      "## \(Markdown.text(name))\n", Markdown.text(Masthead.dateline(document.document)) + "\n",
      Markdown.table(
        ["No.", "Line", "Claim", "Source", "Checked", "Initials", "Desk"], right: [0, 1], rows),
      "## The copy\n",
    ] + CheckingCopy.ranges(document.document).map { copy($0.0, document) }
  }

  private func claim(_ row: ReportRow) -> String {
    let quote =
      row.kind == .copyProblem ? row.quote.excerpt(90) : row.quote
    let speaker = row.speaker.isEmpty ? "" : " (\(row.speaker))"
    var text =
      Markdown.text("\u{201C}\(quote)\u{201D}\(speaker)")
      + "<br>\(Markdown.text(row.mark)) \(Markdown.text(row.words))"
    if row.kind == .calculation {
      text += "<br>" + Markdown.text(row.answers.joined(separator: "; "))
    }
    return text
  }

  private func sources(_ row: ReportRow) -> String {
    row.citations.map { fact, citation in
      let details = [
        citation.locator.trimmedPrintable,
        citation.quote.isEmpty ? "" : "\u{201C}\(citation.quote.trimmedPrintable)\u{201D}",
      ].filter { !$0.isEmpty }.map { ", " + Markdown.text($0) }
      return Markdown.text(fact.datedWords) + ": "
        + Markdown.link(citation.words, to: citation.source.url) + details.joined()
    }.joined(separator: "<br>")
  }

  /// A paragraph with the numbers of its claims behind them.
  private func copy(_ range: TextRange, _ report: DocumentReport) -> String {
    CopyMarks.stretches(of: range, in: report).map { stretch in
      let before =
        stretch.problems.map { "\\[P\($0 + 1)\\] " }
        + stretch.relations.map { "\\[\u{2211}\($0 + 1)\\] " }
      let text = report.document.string(in: stretch.range).printable
      let after = stretch.ending.map { " \\[\($0 + 1)\\]" }
      let words = Markdown.text(text)
      let start = text.first == " " && !words.isEmpty ? " " : ""
      let end = text.last == " " ? " " : ""
      return before.joined() + start + words + after.joined() + end
    }.joined() + "\n"
  }
}
