import Claims

/// Turns rows into values of the vocabulary. What a cell cannot mean becomes a complaint, and the
/// value is nil.
///
/// The built corpus keeps the cells as they were written, so rows of CSV files and rows of the
/// database are read by the same code.
struct RowParser {
  var complaints = Complaints()

  private static let idMarks = Array("-_.:".utf8)

  /// Complains about cells that must not be empty; whether there was none.
  mutating func hasMandatoryCells(_ row: PackageRow) -> Bool {
    let empty = row.table.mandatory.filter { row[$0].isEmpty }
    for column in empty { complaints.add(RowParser.emptyCell(row, column)) }
    return empty.isEmpty
  }

  /// Whether an identifier can be one; complains otherwise.
  mutating func hasUsableId(_ row: PackageRow) -> Bool {
    let id = row["id"]
    let isPlain = id.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: RowParser.idMarks.contains(byte)
      }
    }
    let isUsable =
      isPlain
      || id.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
          || scalar.isASCII && RowParser.idMarks.contains(UInt8(scalar.value))
      }
    if !isUsable { complaints.add(RowParser.unusableId(row)) }
    return isUsable
  }

  /// The case that a cell names; complains with a guess where there is none.
  mutating func value<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, _ row: PackageRow, _ column: String
  ) -> Value? {
    if let value = Value(rawValue: row[column]) { return value }
    let known = Value.allCases.map(\.rawValue)
    complaints.add(RowParser.unknownValue(row, column, known: known))
    return nil
  }

  /// The aliases of a cell, split at `|`; complains about empty ones.
  mutating func aliases(_ row: PackageRow) -> [String] {
    guard !row["aliases"].isEmpty else { return [] }
    // By bytes, as this runs for every name at each start.
    let parts = row["aliases"].utf8
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { Substring($0).trimmed }
    for part in parts where part.isEmpty || part == "~" {
      complaints.add(RowParser.emptyAlias(row))
    }
    return parts.filter { !$0.isEmpty && $0 != "~" }
  }

  /// A number of a cell; nil for an empty one, and with a complaint for anything else.
  mutating func number(_ row: PackageRow, _ column: String) -> Rational? {
    guard !row[column].isEmpty else { return nil }
    if let numeral = Numeral(plain: row[column]) { return numeral.rational }
    complaints.add(
      row.complaint(
        "corpus.number", "'\(row[column])' is no plain number", at: column,
        hint: NumberGuess.hint(for: row[column])))
    return nil
  }

  /// A date of a cell; nil for an empty one, and with a complaint for anything else.
  mutating func period(_ row: PackageRow, _ column: String) -> Period? {
    guard !row[column].isEmpty else { return nil }
    if let period = Period(edtf: row[column]) { return period }
    complaints.add(
      row.complaint(
        "corpus.date", "'\(row[column])' is no date", at: column,
        hint: DateGuess.hint(for: row[column])))
    return nil
  }
}

extension RowParser {
  private static func emptyCell(_ row: PackageRow, _ column: String) -> Complaint {
    row.complaint("corpus.empty-cell", "the cell '\(column)' must not be empty", at: column)
  }

  private static func unusableId(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.id", "'\(row["id"])' is no identifier", at: "id",
      hint: "use letters, digits, '-', '_', '.' and ':'")
  }

  private static func unknownValue(
    _ row: PackageRow, _ column: String, known: [String]
  ) -> Complaint {
    row.complaint(
      "corpus.unknown-value", "'\(row[column])' is no value of '\(column)'", at: column,
      hint: Suggestion.hint(for: row[column], ofClosed: known))
  }

  private static func emptyAlias(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.empty-alias", "an alias of '\(row["id"])' is empty", at: "aliases",
      hint: "aliases are parted by one '|'")
  }
}
