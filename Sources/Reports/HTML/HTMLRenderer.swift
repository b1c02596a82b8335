import Claims

/// One self-contained page: no script, no request, one style sheet that its policy names by hash.
struct HTMLRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    "<!doctype html>\n" + Markup.element("html", ["lang": "en"], head(report), body(report)).html
  }

  private func head(_ report: Report) -> Markup {
    PageHead.markup(
      title: "\(Masthead.title(report)) \u{2013} fact check", sheet: .style(Stylesheet.css),
      options: options)
  }

  private func body(_ report: Report) -> Markup {
    let pages = report.documents.enumerated().map { place, document in
      DocumentPage(
        document, report: report, place: place + 1, isAlone: report.documents.count == 1
      ).markup
    }
    let filters = VerdictFilters.markup(report)
    return .element(
      "body", [:],
      .element("a", ["class": "skip", "href": "#main"], .text("Skip to the findings")),
      Masthead.markup(report),
      .element("main", ["id": "main"], [filters] + pages),
      footer(report))
  }

  private func footer(_ report: Report) -> Markup {
    .element("footer", ["class": "foot"], .element("p", [:], .text(closing(report.version))))
  }

  private func closing(_ version: String) -> String {
    "Written by assay \(version). A report says how the words of an article compare with the "
      + "sources held; what they mean for the copy is for people to decide."
  }
}
