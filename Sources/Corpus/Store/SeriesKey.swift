import Claims

/// What tells the figures of one subject and measure apart: those of different counters, scopes,
/// places and spans stand side by side and are never mixed.
struct SeriesKey: Hashable {
  private let scope: String
  private let place: String
  private let saidBy: String
  private let status: Fact.Status
  private let start: CalendarDay?

  /// The series of a fact; `bySpan` parts figures whose spans begin on different days.
  init(_ fact: Fact, bySpan: Bool) {
    scope = fact.scope
    place = fact.place
    saidBy = fact.saidBy
    status = fact.status
    start = bySpan ? fact.span?.start : nil
  }
}
