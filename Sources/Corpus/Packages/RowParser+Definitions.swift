import Claims

extension RowParser {
  /// The entity of a row.
  mutating func entity(_ row: PackageRow) -> Entity? {
    let isComplete = hasMandatoryCells(row)
    guard hasUsableId(row), isComplete else { return nil }
    return Entity(
      id: row["id"], kind: row["kind"], label: row["label"], aliases: aliases(row),
      note: row["note"])
  }

  /// The measure of a row.
  mutating func measure(_ row: PackageRow) -> Measure? {
    let isComplete = hasMandatoryCells(row)
    guard hasUsableId(row), isComplete, let kind = value(Measure.Kind.self, row, "kind") else {
      return nil
    }
    if !row["unit"].isEmpty, kind.holdsText {
      complaints.add(RowParser.needlessUnit(row))
    } else if row["unit"].isEmpty, !kind.holdsText, kind != .event {
      complaints.add(RowParser.missingUnit(row))
    }
    let low = number(row, "low")
    let high = number(row, "high")
    if let low, let high, high < low { complaints.add(RowParser.emptyEnvelope(row)) }
    return Measure(
      id: row["id"], label: row["label"], kind: kind, unit: row["unit"],
      tolerance: number(row, "tolerance"), shelfLife: days(row),
      envelope: Magnitude(
        low: low.map { Magnitude.Bound($0) }, high: high.map { Magnitude.Bound($0) }),
      aliases: aliases(row), note: row["note"])
  }

  /// The source of a row.
  mutating func source(_ row: PackageRow) -> Source? {
    let isComplete = hasMandatoryCells(row)
    guard hasUsableId(row), isComplete, let grade = value(Source.Grade.self, row, "grade"),
      let isPrivate = value(TruthValue.self, row, "private")
    else { return nil }
    _ = period(row, "published")
    _ = period(row, "retrieved")
    return Source(
      id: row["id"], title: row["title"], publisher: row["publisher"], author: row["author"],
      type: row["type"], grade: grade, published: row["published"], retrieved: row["retrieved"],
      url: row["url"], origin: row["origin"].isEmpty ? nil : row["origin"],
      isPrivate: isPrivate == .true, note: row["note"])
  }

  /// Whether the row that links two sources says what it must.
  mutating func isUsableEdge(_ row: PackageRow) -> Bool {
    hasMandatoryCells(row) && value(EdgeRelation.self, row, "relation") != nil
  }

  /// Whether the row that retires a fact says what it must.
  mutating func isUsableRetirement(_ row: PackageRow) -> Bool {
    guard hasMandatoryCells(row), value(RetirementReason.self, row, "reason") != nil else {
      return false
    }
    return row["date"].isEmpty || period(row, "date") != nil
  }

  private mutating func days(_ row: PackageRow) -> Int? {
    guard !row["shelf_life"].isEmpty else { return nil }
    if let days = Int(row["shelf_life"]), days > 0 { return days }
    complaints.add(
      row.complaint(
        "corpus.number", "'\(row["shelf_life"])' is no number of days", at: "shelf_life"))
    return nil
  }
}

/// Whether a source must not be named in public reports.
private enum TruthValue: String, CaseIterable {
  case `true`, `false`
}

/// How one source depends on another.
private enum EdgeRelation: String, CaseIterable {
  case republishes, quotes, translates, cites
}

/// Why a fact no longer counts.
private enum RetirementReason: String, CaseIterable {
  case superseded, wrong, retracted, duplicate
}

extension Measure.Kind {
  /// Whether the facts of such a measure are words, not figures or dates.
  var holdsText: Bool {
    switch self {
    case .name, .office, .pronoun, .quotation: true
    case .cumulative, .level, .periodTotal, .event, .constant, .record, .ratio: false
    }
  }
}

extension RowParser {
  private static func needlessUnit(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.measure-unit", "a measure of kind \(row["kind"]) holds words and has no unit",
      at: "unit")
  }

  private static func missingUnit(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.measure-unit", "a measure of kind \(row["kind"]) needs a unit", at: "unit",
      hint: "write 1 for things counted, or a UCUM or ISO 4217 code")
  }

  private static func emptyEnvelope(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.envelope", "the highest figure \(row["high"]) lies below the lowest \(row["low"])",
      at: "high")
  }
}
