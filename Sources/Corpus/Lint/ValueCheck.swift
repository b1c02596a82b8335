import Claims

/// Finds figures in a unit that does not fit their measure, and figures that cannot be right.
struct ValueCheck {
  let units: UnitTable

  func run(_ fact: LintFact, _ measure: Measure, into complaints: inout Complaints) {
    guard case .magnitude(let magnitude) = fact.fact.value else { return }
    // A measure whose own unit is unknown has its complaint already.
    guard units.all.isEmpty || units.isKnown(measure.unit) || measure.unit.isEmpty else { return }
    let unit = fact.fact.unit
    guard unit == measure.unit || units.comparable(unit, measure.unit) else {
      complaints.add(ValueCheck.otherUnit(fact.row, measure, guess: guess(unit)))
      return
    }
    guard let figure = units.convert(magnitude, from: unit, to: measure.unit) else { return }
    let (low, high) = (measure.envelope.low?.value, measure.envelope.high?.value)
    for end in [figure.low?.value, figure.high?.value].compactMap(\.self) {
      if let low, end < low {
        complaints.add(ValueCheck.outside(fact.row, measure, "below \(low.decimal())"))
        return
      }
      if let high, end > high {
        complaints.add(ValueCheck.outside(fact.row, measure, "above \(high.decimal())"))
        return
      }
    }
  }

  private func guess(_ unit: String) -> String? {
    units.isKnown(unit) ? nil : units.hint(for: unit)
  }
}

extension ValueCheck {
  private static func otherUnit(_ row: PackageRow, _ measure: Measure, guess: String?) -> Complaint
  {
    row.complaint(
      "corpus.unit",
      "'\(row["unit"])' cannot be compared with '\(measure.unit)', the unit of '\(measure.id)'",
      at: "unit", hint: guess)
  }

  private static func outside(_ row: PackageRow, _ measure: Measure, _ side: String) -> Complaint {
    row.complaint(
      "corpus.envelope",
      "\(row["value"]) is \(side) \(measure.unit), the limit of '\(measure.id)'", at: "value",
      hint: "is a digit too many or too few, or the unit another one?")
  }
}
