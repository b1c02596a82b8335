import Claims
import Words

extension [Fact] {
  /// The facts of each counter, in the order of the counters' names.
  var byCounter: [[Fact]] {
    let groups = Dictionary(grouping: self) { Folding.fold($0.saidBy) }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  /// The same, where figures that nobody is named for are one series only when they come from one
  /// origin: two outlets that count for themselves give no bounds to each other.
  var byCounterAndOrigin: [[Fact]] {
    byCounter.flatMap { series -> [[Fact]] in
      guard series.first?.saidBy.isEmpty ?? false else { return [series] }
      let groups = Dictionary(grouping: series, by: \.origins)
      return groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { groups[$0] }
    }
  }

  /// The facts up to a day, and the others. A fact of a whole month or year around the day counts
  /// as known where nothing more exact is.
  func known(by day: CalendarDay) -> (known: [Fact], later: [Fact]) {
    func isPast(_ fact: Fact) -> Bool { fact.lastDay.map { $0 <= day } ?? false }
    let past = filter(isPast)
    guard past.isEmpty else { return (past, filter { !isPast($0) }) }
    return (
      filter { $0.isLooselyDated(around: day) }, filter { !$0.isLooselyDated(around: day) }
    )
  }
}
