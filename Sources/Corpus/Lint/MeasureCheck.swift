import Claims

/// Finds measures whose unit is not listed: their figures compare with claims in that unit only.
struct MeasureCheck {
  let units: UnitTable

  func run(_ measures: [PackageRow], into complaints: inout Complaints) {
    guard !units.all.isEmpty else { return }
    for row in measures where !units.isKnown(row["unit"]) && !row["unit"].isEmpty {
      complaints.add(MeasureCheck.unknown(row, guess: units.hint(for: row["unit"])))
    }
  }
}

extension UnitTable {
  /// Whether a code is listed, the pure number, or has the form of a currency of ISO 4217.
  func isKnown(_ code: String) -> Bool {
    code == "1" || self[code] != nil
      || (code.utf8.count == 3 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) })
  }

  /// A guess at the code that was meant: by its name, or by a code of nearly the same letters.
  func hint(for code: String) -> String? {
    if let named = all.first(where: { $0.label.lowercased() == code.lowercased() }) {
      return "did you mean '\(named.code)'?"
    }
    return Suggestion.hint(for: code, among: all.map(\.code))
  }
}

extension MeasureCheck {
  private static func unknown(_ row: PackageRow, guess: String?) -> Complaint {
    row.complaint(
      "corpus.unit", "'\(row["unit"])' is no unit that the rules know", at: "unit",
      hint: guess ?? "write 1 for things counted, or a UCUM or ISO 4217 code",
      severity: .warning)
  }
}
