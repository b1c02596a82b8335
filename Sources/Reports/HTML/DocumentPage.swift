import Claims

/// One article with its marks, cards, ledger, copy problems and coverage.
struct DocumentPage {
  let document: DocumentReport
  let report: Report
  let places: Places
  /// The place of the document in the run, from 1; it begins every anchor.
  let place: Int
  private let isAlone: Bool

  init(_ document: DocumentReport, report: Report, place: Int, isAlone: Bool) {
    self.document = document
    self.report = report
    self.place = place
    self.isAlone = isAlone
    places = Places(document.document)
  }

  var markup: Markup {
    .element(
      "section", ["class": "document", "id": "d\(place)", "aria-label": title],
      heading,
      glance,
      .element(
        "div", ["class": "desk"],
        .element(
          "section", ["class": "copy", "tabindex": "0", "aria-labelledby": anchor("copy")],
          .element("h2", ["id": anchor("copy")], .text("The copy")),
          CheckingCopy(self).markup),
        .element(
          "section", ["class": "cards", "aria-labelledby": anchor("claims")],
          [.element("h2", ["id": anchor("claims")], .text("Claims, gravest first"))]
            + document.byConcern.map { ClaimCard($0.finding, number: $0.number, self).markup })),
      LedgerTable(self).markup,
      CopyProblems(self).markup,
      CoverageSection(self).markup)
  }

  /// An anchor of this document: `d1-c7` is its seventh claim.
  func anchor(_ name: String) -> String { "d\(place)-\(name)" }

  private var title: String { document.headline ?? document.document.uri.trimmedPrintable }

  /// What stands between the page's title and the copy when there are several articles.
  private var heading: Markup {
    guard !isAlone else { return .empty }
    let dateline = Masthead.dateline(document.document)
    return .element("h2", ["class": "title"], .text(title))
      + .element(
        "p", ["class": "byline"],
        .element("span", ["class": "file"], .text(document.document.uri.trimmedPrintable)),
        .text(" \u{00B7} \(dateline)"))
      + .element(
        "p", ["class": "sum"], .text(Tally([document]).sentences.joined(separator: " ")))
  }

  /// Links to what an editor has to act on, on top of everything.
  private var glance: Markup {
    var rows = document.withoutFailingMembers.filter { $0.finding.level >= .warning }
      .map { number, finding in
        row(
          finding.level, anchor("c\(number)"), finding.words.capitalizedFirst,
          quoted(finding.claim.quote), finding.claim.range)
      }
    let failing = document.relations.enumerated().filter { $0.element.outcome == .fails }
      .map { index, relation in
        row(
          relation.level, anchor("r\(index + 1)"), Verdict.inconsistent.words.capitalizedFirst,
          quoted(document.document.string(in: relation.range)), relation.range)
      }
    let errors = document.withoutFailingMembers.count { $0.finding.level == .error }
    rows.insert(contentsOf: failing, at: errors)
    rows += document.editorial.enumerated().filter { $0.element.level >= .warning }
      .map { index, problem in
        row(
          problem.level, anchor("p\(index + 1)"), "Copy problem",
          problem.message.trimmedPrintable, problem.range)
      }
    guard !rows.isEmpty else { return .empty }
    return .element(
      "nav", ["class": "glance", "aria-labelledby": anchor("glance")],
      .element("h2", ["id": anchor("glance")], .text("At a glance")),
      .element("ol", [:], rows))
  }

  private func row(
    _ level: Level, _ target: String, _ words: String, _ link: String, _ range: TextRange
  ) -> Markup {
    .element(
      "li", ["class": VerdictFilters.tone(level)],
      Mark.of(level),
      .element("span", ["class": "what"], .text(words)),
      .element(
        "a", ["href": "#\(target)"], .text(link)),
      .element("span", ["class": "where"], .text("line \(places.line(range))")))
  }

  private func quoted(_ text: String) -> String { "\u{201C}\(text.trimmedPrintable)\u{201D}" }
}
