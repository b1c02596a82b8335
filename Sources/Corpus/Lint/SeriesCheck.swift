import Claims

/// Finds tallies that fall, figures of one date that contradict each other, and stale figures.
struct SeriesCheck {
  /// The day to hold shelf lives against; nil leaves them out.
  let today: CalendarDay?

  /// Looks at the facts of one subject and one measure, sorted by as-of.
  func run(_ facts: [LintFact], of measure: Measure, into complaints: inout Complaints) {
    let trusted = facts.filter { $0.fact.rank != .deprecated }
    let series = Dictionary(grouping: trusted) { SeriesKey($0.fact, bySpan: true) }
    switch measure.kind {
    case .cumulative:
      for items in series.values {
        findFalls(items, into: &complaints)
        findContradictions(items, into: &complaints)
      }
    case .level:
      for items in series.values { findContradictions(items, into: &complaints) }
    case .periodTotal, .event, .constant, .record, .ratio, .name, .office, .pronoun, .quotation:
      break
    }
    findStale(trusted, measure, into: &complaints)
  }

  /// A tally falls where a figure is surely smaller than one of an earlier date.
  private func findFalls(_ items: [LintFact], into complaints: inout Complaints) {
    let byUnit = Dictionary(grouping: items, by: \.fact.unit).values
    for items in byUnit {
      let dated = items.compactMap { item in item.day.map { (day: $0, item: item) } }
        .sorted { ($0.day, $0.item.fact.id) < ($1.day, $1.item.fact.id) }
      var highest: LintFact?
      var ofSameDay: [LintFact] = []
      for (day, item) in dated {
        if ofSameDay.first?.day != day {
          highest = SeriesCheck.highest([highest].compactMap(\.self) + ofSameDay)
          ofSameDay = []
        }
        if let earlier = highest, let low = earlier.low, let high = item.high, high < low {
          complaints.add(SeriesCheck.falls(item, earlier))
          // What follows is held against the new figure, so one slip gives one complaint.
          highest = nil
        }
        ofSameDay.append(item)
      }
    }
  }

  private static func highest(_ items: [LintFact]) -> LintFact? {
    items.compactMap { item in item.low.map { (low: $0, item: item) } }
      .max { $0.low < $1.low }?.item
  }

  private func findContradictions(_ items: [LintFact], into complaints: inout Complaints) {
    for (index, item) in items.enumerated() where item.fact.asOf != nil {
      let ofSameDate = items[..<index].reversed().prefix { $0.fact.asOf == item.fact.asOf }
      let earlier = ofSameDate.last { other in
        other.fact.unit == item.fact.unit && other.isDisjoint(from: item)
      }
      if let earlier { complaints.add(SeriesCheck.contradicts(item, earlier)) }
    }
  }

  private func findStale(
    _ items: [LintFact], _ measure: Measure, into complaints: inout Complaints
  ) {
    guard let today, let days = measure.shelfLife,
      let newest = items.compactMap({ item in item.day.map { (day: $0, item: item) } })
        .max(by: { $0.day < $1.day }),
      let last = newest.day.adding(days: days), last < today
    else { return }
    complaints.add(SeriesCheck.stale(newest.item, days: days))
  }
}

extension LintFact {
  /// The last day that the figure is given for.
  fileprivate var day: CalendarDay? { fact.asOf.flatMap { $0.end ?? $0.start } }

  private var magnitude: Magnitude? {
    if case .magnitude(let magnitude) = fact.value { magnitude } else { nil }
  }

  fileprivate var low: Rational? { magnitude?.low?.value }

  fileprivate var high: Rational? { magnitude?.high?.value }

  fileprivate func isDisjoint(from other: LintFact) -> Bool {
    guard let a = magnitude, let b = other.magnitude else { return false }
    return a.isDisjoint(from: b)
  }
}

extension SeriesCheck {
  private static func falls(_ item: LintFact, _ earlier: LintFact) -> Complaint {
    item.row.complaint(
      "corpus.falling-series",
      "the tally falls to \(item.fact.printed) from \(earlier.fact.printed) "
        + "as of \(earlier.row["as_of"]) ('\(earlier.fact.id)', line \(earlier.row.line))",
      at: "value", hint: "is it another counter (said_by), scope or span?")
  }

  private static func contradicts(_ item: LintFact, _ earlier: LintFact) -> Complaint {
    item.row.complaint(
      "corpus.contradiction",
      "\(item.fact.printed) contradicts \(earlier.fact.printed) of the same date "
        + "('\(earlier.fact.id)', line \(earlier.row.line))",
      at: "value", hint: "is it another counter (said_by), scope or place?", severity: .warning)
  }

  private static func stale(_ item: LintFact, days: Int) -> Complaint {
    item.row.complaint(
      "corpus.stale", "the newest figure is past its shelf life of \(days) days", at: "as_of",
      severity: .warning)
  }
}
