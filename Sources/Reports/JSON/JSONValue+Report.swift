import Claims

extension JSONValue {
  init(_ report: Report) {
    self = [
      "schema": "assay-report",
      "version": 1,
      "status": .string(report.status.rawValue),
      "tool": ["name": "assay", "version": .string(report.version)],
      "rules": .array(report.rules.map(JSONValue.init)),
      "corpora": .array(report.corpora.map(JSONValue.init)),
      "documents": .array(report.documents.map(JSONValue.init)),
      "failures": .array(
        report.failures.map { ["uri": .string($0.uri), "message": .string($0.message)] }),
      "dispositions": .array(report.dispositions.map(JSONValue.init)),
      "summary": JSONValue(summaryOf: report),
    ]
  }

  private init(_ ingredient: Report.Ingredient) {
    self = ["name": .string(ingredient.name), "sha256": .string(ingredient.sha256)]
  }

  private init(_ disposition: Disposition) {
    self = [
      "finding": .string(disposition.finding.hex),
      "occurrence": .integer(disposition.occurrence),
      "by": .string(disposition.reader),
      "state": .string(disposition.state.rawValue),
      "reason": .string(disposition.reason),
      "note": .string(disposition.note),
      "at": .string(disposition.at),
    ]
  }

  private init(summaryOf report: Report) {
    let tally = Tally(report.documents)
    let verdicts = Verdict.allCases.filter { tally.count($0) > 0 }
    self = [
      "documents": .integer(report.documents.count),
      "claims": .integer(tally.claims),
      "by_verdict": .object(
        verdicts.map { JSONMember(key: $0.rawValue, value: .integer(tally.count($0))) }),
      "relations": ["holds": .integer(tally.holding), "fails": .integer(tally.failing)],
      "editorial": .integer(tally.copyProblems),
      "unparsed": .integer(tally.unread),
    ]
  }
}
