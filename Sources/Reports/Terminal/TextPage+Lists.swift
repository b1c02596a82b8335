import Claims

extension TextPage {
  /// Copy problems, what was said but not checked, and, when asked for, what passes.
  var lists: [[String]] {
    let notChecked = findings(.unsourced) + findings(.attributed)
    let matching = findings(.supported)
    let skipped = findings(.notCheckable)
    return [
      list("Copy problems", report.editorial.indices.map(copyRow)),
      list("Not checked", notChecked.map(row)),
      list("Matches", matching.map(row)),
      list("Adds up", options.listsPassing ? holding.map(relationRow) : []),
      list("Skipped", skipped.map(row)),
    ].filter { !$0.isEmpty }
  }

  /// What became of the numbers and dates of the text.
  var coverage: [String] {
    Paragraph.lines(report.coverageWords(places), after: "Coverage    ", width: options.width)
  }

  private typealias Row = (
    level: Level, mark: String, line: Int, text: String, more: [String]
  )

  private func findings(_ verdict: Verdict) -> [Finding] {
    options.lists(verdict) ? report.findings.filter { $0.verdict == verdict } : []
  }

  private var holding: [Relation] { report.relations.filter { $0.outcome == .holds } }

  private func list(_ title: String, _ rows: [Row]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let digits = rows.map { String($0.line).count }.max() ?? 1
    var lines = [ink.bold("\(title) (\(rows.count))")]
    for row in rows {
      let padding = String(repeating: " ", count: digits - String(row.line).count + 3)
      let mark = row.mark
      let start = "  \(mark) line \(row.line)\(padding)"
      let wrapped = Paragraph.lines(row.text, after: start, width: options.width)
      lines += wrapped.enumerated().map { place, line in
        place == 0 ? line.replacingMark(mark, with: ink.paint(mark, row.level)) : line
      }
      lines += row.more
    }
    return lines
  }

  private func row(_ finding: Finding) -> Row {
    let decided = decisions(finding.claim.key, finding.claim.occurrence)
    let trace = options.hasTrace ? TraceLines.of(finding).flatMap { labelled($0, $1) } : []
    return (
      finding.level, finding.verdict.mark(unicode: options.hasUnicode),
      places.line(finding.claim.range), finding.message, decided + trace
    )
  }

  private func relationRow(_ relation: Relation) -> Row {
    let quote = places.document.string(in: relation.range).trimmedPrintable
    let text = "\"\(quote)\" \(relation.working.trimmedPrintable)"
    return (relation.level, mark(relation.level), places.line(relation.range), text, [])
  }

  private func copyRow(_ index: Int) -> Row {
    let problem = report.editorial[index]
    var text = problem.message.trimmedPrintable
    if !problem.related.isEmpty {
      let others = problem.related.map { "\(places.line($0))" }.joined(separator: ", ")
      text += " (see line \(others))"
    }
    if let todo = problem.suggestion { text += " \(todo.trimmedPrintable)" }
    if options.hasTrace { text += " [\(problem.rule), id \(problem.key.short)]" }
    let occurrence = report.editorial.map(\.key).occurrences[index]
    return (
      problem.level, mark(problem.level), places.line(problem.range), text,
      decisions(problem.key, occurrence)
    )
  }

  private func mark(_ level: Level) -> String { level.mark(unicode: options.hasUnicode) }
}

extension String {
  /// The text with the mark behind its indent replaced.
  fileprivate func replacingMark(_ mark: String, with painted: String) -> String {
    "  " + painted + dropFirst(2 + mark.count)
  }
}

extension Array {
  /// The element, or nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
