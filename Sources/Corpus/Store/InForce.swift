import Claims

/// Which facts of a series hold at a date.
enum InForce {
  /// The facts that hold at the day, in their order; deprecated ones never do.
  ///
  /// - Tallies, levels, records and ratios: the latest of each series whose as-of is not after the
  ///   day. One without as-of holds always.
  /// - Totals over a period, offices and names: those whose span holds the day, or that have none.
  /// - All else holds always.
  static func facts(_ facts: [Fact], of kind: Measure.Kind, at day: CalendarDay) -> [Fact] {
    let trusted = facts.filter { $0.rank != .deprecated }
    switch kind {
    case .cumulative:
      let open = trusted.filter { fact in fact.span?.start.map { $0 <= day } ?? true }
      return latest(open, at: day, bySpan: true)
    case .level, .record, .ratio: return latest(trusted, at: day, bySpan: false)
    case .periodTotal, .office, .name:
      return trusted.filter { fact in (fact.span ?? fact.asOf)?.contains(day) ?? true }
    case .event, .constant, .pronoun, .quotation: return trusted
    }
  }

  private static func latest(_ facts: [Fact], at day: CalendarDay, bySpan: Bool) -> [Fact] {
    let known = facts.filter { fact in InForce.day(of: fact).map { $0 <= day } ?? true }
    let series = Dictionary(grouping: known) { SeriesKey($0, bySpan: bySpan) }
    let kept = series.values.flatMap { facts -> [Fact] in
      let newest = facts.compactMap(InForce.day).max()
      return facts.filter { InForce.day(of: $0) == newest || InForce.day(of: $0) == nil }
    }
    let ids = Set(kept.map(\.id))
    return facts.filter { ids.contains($0.id) }
  }

  /// The day from which a figure can be known: the end of an interval, but the beginning of a month
  /// or a year that it is given for.
  private static func day(of fact: Fact) -> CalendarDay? {
    fact.asOf.flatMap { $0.grain == .interval ? $0.end ?? $0.start : $0.start }
  }
}
