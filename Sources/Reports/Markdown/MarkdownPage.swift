import Claims

/// One document as Markdown tables.
struct MarkdownPage {
  private let report: DocumentReport
  private let dispositions: [Disposition]
  private let options: ReportOptions
  private let places: Places

  init(_ report: DocumentReport, _ dispositions: [Disposition], _ options: ReportOptions) {
    self.report = report
    self.dispositions = dispositions
    self.options = options
    places = Places(report.document)
  }

  func blocks(isAlone: Bool) -> [String] {
    heading(isAlone)
      + section("Needs a look", concerning, answers: "We hold")
      + section("Copy problems", report.problemRows(dispositions), answers: nil)
      + section("Not checked", claims { $0 == .unsourced || $0 == .attributed }, answers: nil)
      + section("Matches", claims { $0 == .supported }, answers: "We hold")
      + section("Adds up", holding, answers: "Working")
      + section("Skipped", claims { $0 == .notCheckable }, answers: nil)
      + sources
      + ["## Coverage\n", Markdown.text(report.coverageWords(places)) + "\n"]
  }

  private func heading(_ isAlone: Bool) -> [String] {
    let document = report.document
    let line =
      "\(Markdown.text(document.uri)), \(Markdown.text(Masthead.dateline(document)))\n"
    guard !isAlone else { return [line] }
    let title = report.headline ?? document.uri
    let sum = Tally([report]).sentences.joined(separator: " ")
    return ["# \(Markdown.text(title))\n", "**\(Markdown.text(sum))**\n", line]
  }

  /// What differs, is outdated or does not add up, the gravest first; a failed calculation stands
  /// for its members.
  private var concerning: [ReportRow] {
    let rows = report.claimRows(dispositions)
    let detailed = report.withoutFailingMembers.filter { options.lists($0.finding.verdict) }
      .map { rows[$0.number - 1] }
      .filter { $0.level != .none && $0.verdict != .unsourced && $0.verdict != .attributed }
    let failing = report.calculationRows(dispositions).filter { $0.level != .none }
    return detailed.filter { $0.level == .error } + failing
      + detailed.filter { $0.level != .error }
  }

  private var holding: [ReportRow] {
    options.listsPassing ? report.calculationRows(dispositions).filter { $0.level == .none } : []
  }

  private func claims(where isWanted: (Verdict) -> Bool) -> [ReportRow] {
    report.claimRows(dispositions).filter { row in
      row.verdict.map { isWanted($0) && options.lists($0) } ?? false
    }
  }

  private func section(_ title: String, _ rows: [ReportRow], answers: String?) -> [String] {
    guard !rows.isEmpty else { return [] }
    let hasTodo = rows.contains { !$0.todo.isEmpty }
    let hasDecisions = rows.contains { !$0.decisions.isEmpty }
    var columns = ["No.", "Line", "In the copy", "Finding"]
    if let answers { columns.append(answers) }
    if hasTodo { columns.append("What to do") }
    if hasDecisions { columns.append("Desk") }
    let cells = rows.map { row in
      var cells = [
        Markdown.text(row.number), "\(places.line(row.range))", quoted(row), words(row),
      ]
      if answers != nil { cells.append(Markdown.text(row.shortAnswers.joined(separator: "; "))) }
      if hasTodo { cells.append(Markdown.text(row.todo)) }
      if hasDecisions { cells.append(Markdown.text(row.deskWords)) }
      return cells
    }
    return [
      "## \(title) (\(rows.count))\n", Markdown.table(columns, right: [0, 1], cells),
    ]
  }

  private func words(_ row: ReportRow) -> String {
    let mark = Markdown.text(row.mark)
    return row.level == .none
      ? Markdown.text(row.words) : "\(mark) **\(Markdown.text(row.words.capitalizedFirst))**"
  }

  private func quoted(_ row: ReportRow) -> String {
    let speaker = row.speaker.isEmpty ? "" : " (\(row.speaker))"
    return Markdown.text("\u{201C}\(row.quote.excerpt(90))\u{201D}\(speaker)")
  }

  /// Where the figures come from, claim by claim.
  private var sources: [String] {
    let rows = report.claimRows(dispositions).filter { row in
      row.verdict.map(options.lists) ?? false
    }
    let lines = rows.flatMap { row in
      row.citations.map { fact, citation in
        let details = [citation.locator, citation.quote.isEmpty ? "" : quotation(citation.quote)]
          .map(\.trimmedPrintable).filter { !$0.isEmpty }.map { ", " + Markdown.text($0) }
        return "- \(row.number)\\. \(Markdown.text(fact.datedWords)): "
          + "\(Markdown.link(citation.words, to: citation.source.url))\(details.joined())\n"
      }
    }
    return lines.isEmpty ? [] : ["## Sources\n", lines.joined()]
  }

  private func quotation(_ text: String) -> String { "\u{201C}\(text.trimmedPrintable)\u{201D}" }
}
