import Claims

/// The source sheet as one page to print: every claim numbered with its source, a box and a line for
/// initials, then the copy with the numbers in it. No script, no request.
struct SheetPageRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    "<!doctype html>\n" + Markup.element("html", ["lang": "en"], head(report), body(report)).html
  }

  private func head(_ report: Report) -> Markup {
    PageHead.markup(
      title: "\(Masthead.title(report)) \u{2013} source sheet",
      sheet: .style(SheetStylesheet.css), options: options)
  }

  private func body(_ report: Report) -> Markup {
    .element(
      "body", [:],
      .element(
        "header", [:],
        .element("p", ["class": "kicker"], .text("Source sheet")),
        .element("h1", [:], .text(Masthead.title(report))),
        .element(
          "p", ["class": "sum"],
          .text(Tally(report.documents).sentences.joined(separator: " "))),
        .element("p", [:], .text(Masthead.basis(report))),
        notices(report)),
      .element(
        "main", [:],
        report.documents.enumerated().map { index, document in
          SheetPage(document, report.dispositions, place: index + 1).markup
        }),
      .element(
        "footer", [:],
        .element("p", [:], .text("Written by assay \(report.version). \(howTo)"))))
  }

  private func notices(_ report: Report) -> Markup {
    guard !report.incidents.isEmpty else { return .empty }
    return .element(
      "ul", ["class": "notices"],
      report.incidents.map {
        .element("li", [:], .text("Not checked: \($0.uri): \($0.message)".trimmedPrintable))
      })
  }

  private let howTo =
    "Tick a box when the words of the copy were held against the source itself, and sign."
}
