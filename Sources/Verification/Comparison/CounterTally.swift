import Claims

/// One counter's tally at one day: the figure in force, or what its neighbours allow.
struct CounterTally {
  let inquiry: Inquiry
  let measure: Measure
  let day: CalendarDay
  /// The counter's facts up to the day, and after it.
  let known: [Fact]
  let later: [Fact]

  var evidence: [Evidence] {
    guard let last = known.compactMap(\.lastDay).max() else { return beforeTheFirst }
    let readings = known.filter { $0.lastDay == last }.map { inquiry.compare($0, measure) }
    let agreeing = readings.filter { $0.outcome == .agrees }
    let against = readings.filter { $0.outcome == .disjoint }
    if !agreeing.isEmpty {
      var found = [Evidence(.agrees, agreeing)]
      if !against.isEmpty { found.append(Evidence(.disjoint, against)) }
      return found
    }
    if readings.contains(where: \.isImprecise) { return [Evidence(.imprecise, readings)] }
    if against.count == readings.count, inquiry.time.isCurrent, let earlier = fitting(before: last)
    {
      var found = Evidence(.outdated, readings)
      found.earlier = earlier
      return [found]
    }
    if last == day { return readings.map { Evidence($0) } }
    return [between(readings)]
  }

  /// The newest figure before `last` that the claim fits.
  private func fitting(before last: CalendarDay) -> Reading? {
    known.reversed().lazy.filter { $0.lastDay.map { $0 < last } ?? false }
      .map { inquiry.compare($0, measure) }.first { $0.outcome == .agrees }
  }

  /// A day without a figure of its own: the tally is not below the last and not above the next.
  private func between(_ readings: [Reading]) -> Evidence {
    let next = later.first.map { inquiry.compare($0, measure) }
    let low = readings.compactMap { $0.interval?.low }.max { $0.value < $1.value }
    var high = next?.interval?.high
    if let bottom = low, let top = high, top.value < bottom.value { high = nil }
    let allowed = Magnitude(low: low, high: high)
    let isLoose = readings.allSatisfy { $0.fact.isLooselyDated(around: day) }
    var found = Evidence(state(within: allowed, isLoose: isLoose), readings)
    found.interval = allowed
    found.lower = readings.first?.fact
    found.upper = high == nil ? nil : next?.fact
    if found.upper != nil, let next { found.readings.append(next) }
    if found.state == .bounded, found.upper == nil { found.state = .undecided }
    if found.isOpen { found.readings = found.readings.map { $0.weakened() } }
    return found
  }

  private func state(within allowed: Magnitude, isLoose: Bool) -> Evidence.State {
    guard let quantity = inquiry.claim.quantity else { return .undecided }
    let claim = comparer(quantity).stated
    if claim.isDisjoint(from: allowed) { return isLoose ? .undecided : .disjoint }
    return allowed.contains(claim) && !isLoose ? .bounded : .undecided
  }

  /// Before the counter's first figure only its size is a limit.
  private var beforeTheFirst: [Evidence] {
    guard let first = later.first, let quantity = inquiry.claim.quantity else { return [] }
    let next = inquiry.compare(first, measure)
    let allowed = Magnitude(low: nil, high: next.interval?.high)
    guard comparer(quantity).stated.isDisjoint(from: allowed) else { return [] }
    var found = Evidence(.disjoint, [next])
    found.interval = allowed
    found.upper = first
    return [found]
  }

  private func comparer(_ quantity: Quantity) -> FigureComparer {
    FigureComparer(quantity: quantity, measure: measure, units: inquiry.units)
  }
}
