import Claims

extension RowParser {
  /// The fact of a row, without its references. `measure` is nil where it is not known; then the
  /// value is not looked at and there is no fact.
  mutating func fact(_ row: PackageRow, measure: Measure?, file: String) -> Fact? {
    let isComplete = hasMandatoryCells(row)
    let hasId = hasUsableId(row)
    let rank = value(Fact.Rank.self, row, "rank")
    let status = value(Fact.Status.self, row, "status")
    let asOf = period(row, "as_of")
    let span = span(row)
    guard let measure, isComplete else { return nil }
    let reading = FactValue.read(
      row["value"], comparator: row["cmp"], unit: row["unit"], kind: measure.kind)
    guard case .success(let value) = reading else {
      if case .failure(let problem) = reading { complaints.add(RowParser.wrongValue(row, problem)) }
      return nil
    }
    guard hasId, let rank, let status, row["as_of"].isEmpty || asOf != nil else { return nil }
    return Fact(
      id: row["id"], subject: row["subject"], measure: row["measure"], value: value,
      printed: row["value"], unit: row["unit"], comparator: FactValue.comparator(of: row, value),
      asOf: asOf, span: span, scope: row["scope"], place: row["place"], saidBy: row["said_by"],
      status: status, rank: rank, derived: row["derived"], note: row["note"], file: file,
      line: row.line, references: [])
  }

  /// From the first day of `from` to the last of `to`; open where one is empty, nil where both are.
  private mutating func span(_ row: PackageRow) -> Period? {
    let from = period(row, "from")
    let to = period(row, "to")
    if row["from"] == row["to"] { return from }
    if let start = from?.start, let end = to?.end, end < start {
      complaints.add(RowParser.reversedSpan(row))
      return nil
    }
    guard from != nil || to != nil else { return nil }
    return Period(start: from?.start, end: to?.end, grain: .interval)
  }
}

extension RowParser {
  private static func wrongValue(_ row: PackageRow, _ problem: FactValue.Problem) -> Complaint {
    row.complaint(problem.code, problem.message, at: problem.column, hint: problem.hint)
  }

  private static func reversedSpan(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.span", "the span ends (\(row["to"])) before it begins (\(row["from"]))", at: "to")
  }
}
