import Claims

/// One line for each finding, in the order of the text: `path:line:column: level rule message`.
struct ConciseRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    let failures = report.failures.map {
      "\($0.uri.trimmedPrintable):1:1: error input/unreadable \($0.message.trimmedPrintable)"
    }
    return (report.documents.flatMap(lines) + failures).map { $0 + "\n" }.joined()
  }

  private func lines(_ report: DocumentReport) -> [String] {
    let places = Places(report.document)
    var rows: [(range: TextRange, line: String)] = []
    for (_, finding) in report.withoutFailingMembers where options.lists(finding.verdict) {
      let range = finding.claim.valueRange
      rows.append((range, row(range, finding.level, finding.rule, finding.message, places)))
    }
    for relation in report.relations where relation.outcome == .fails || options.listsPassing {
      let message =
        "stated \(relation.stated), expected \(relation.expected): \(relation.working)"
      rows.append(
        (relation.range, row(relation.range, relation.level, relation.rule, message, places)))
    }
    for problem in report.editorial {
      rows.append(
        (problem.range, row(problem.range, problem.level, problem.rule, problem.message, places)))
    }
    for notification in report.notifications {
      let range = notification.range ?? TextRange(0, 0)
      rows.append((range, row(range, .error, notification.code, notification.message, places)))
    }
    return rows.enumerated()
      .sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
      .map(\.element.line)
  }

  private func row(
    _ range: TextRange, _ level: Level, _ rule: String, _ message: String, _ places: Places
  ) -> String {
    "\(places.reference(range)): \(level.rawValue) \(rule) \(message)".trimmedPrintable
  }
}
