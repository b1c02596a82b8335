import Claims

/// Reads levels, records and ratios: a figure holds until the next one.
struct LevelReader {
  let inquiry: Inquiry
  let measure: Measure

  func read(_ facts: [Fact]) -> SeriesReading {
    var result = SeriesReading()
    var fitting: [Fact] = []
    for fact in facts {
      if let obstacle = obstacle(to: fact) {
        result.setAside.append(Reading(fact: fact, outcome: .incomparable(obstacle)))
      } else {
        fitting.append(fact)
      }
    }
    result.series = fitting
    guard let day = inquiry.time.day else {
      return DatelessReader(inquiry: inquiry, measure: measure).read(fitting, into: result)
    }
    result.reason = LevelReader.holds(on: DateText.day(day))
    let timeless = fitting.filter { $0.lastDay == nil }
    var found = timeless.map { Evidence(inquiry.compare($0, measure)) }
    for index in found.indices { found[index].isOwn = inquiry.isOwn(timeless[index]) }
    for series in fitting.filter({ $0.lastDay != nil }).byCounter {
      found += read(series, at: day, hull: fitting)
    }
    (result.evidence, result.setAside) = LevelReader.withoutSuperseded(found, result.setAside)
    return result
  }

  /// A figure of a stated span is one of that span: a share of 2022 says nothing of 2021.
  private func obstacle(to fact: Fact) -> String? {
    if inquiry.time.isUnresolved { return LevelReader.needsDateline }
    guard let span = fact.span, span.end != nil, let window = inquiry.time.window else {
      return nil
    }
    return window.contains(span) || span.contains(window)
      ? nil : LevelReader.otherSpan(DateText.period(span))
  }

  private func read(_ series: [Fact], at day: CalendarDay, hull: [Fact]) -> [Evidence] {
    let known = series.filter { LevelReader.isKnown($0, by: day) }
    guard let last = known.compactMap(\.lastDay).max() else { return [] }
    let readings = known.filter { $0.lastDay == last }.map { inquiry.compare($0, measure) }
    let agreeing = readings.filter { $0.outcome == .agrees }
    let against = readings.filter { $0.outcome == .disjoint }
    var found: [Evidence] = []
    if !agreeing.isEmpty {
      found.append(Evidence(.agrees, agreeing))
      if !against.isEmpty { found.append(Evidence(.disjoint, against)) }
    } else if against.count < readings.count {
      let isImprecise = readings.contains(where: \.isImprecise)
      found.append(Evidence(isImprecise ? .imprecise : .undecided, readings))
    } else {
      found.append(refuted(by: readings, known, at: day, hull: hull))
    }
    let isStale = measure.shelfLife.map { day.ordinal - last.ordinal > $0 } ?? false
    for index in found.indices {
      found[index].isOwn = inquiry.isOwn(series[0])
      found[index].isStale = isStale
      if isStale, found[index].state == .disjoint { weaken(&found[index]) }
    }
    return found
  }

  private func refuted(
    by readings: [Reading], _ known: [Fact], at day: CalendarDay, hull: [Fact]
  ) -> Evidence {
    var found = Evidence(.disjoint, readings)
    let earlier = known.reversed().lazy.filter { $0.lastDay != readings[0].fact.lastDay }
      .map { inquiry.compare($0, measure) }.first { $0.outcome == .agrees }
    if let earlier, isPresent {
      found.state = .outdated
      found.earlier = earlier
    } else if isBetween(readings, hull, at: day) || !isWithinWindow(readings[0].fact) {
      weaken(&found)
    }
    return found
  }

  /// Whether a later figure lies on the other side of the claim: the level may have been there.
  private func isBetween(_ readings: [Reading], _ facts: [Fact], at day: CalendarDay) -> Bool {
    guard let quantity = inquiry.claim.quantity, let held = readings.first?.interval else {
      return false
    }
    let next = facts.filter { !LevelReader.isKnown($0, by: day) }
      .compactMap { inquiry.compare($0, measure).interval }
    guard let upper = next.first else { return false }
    let low = [held.low, upper.low].compactMap(\.self).min { $0.value < $1.value }
    let high = [held.high, upper.high].compactMap(\.self).max { $0.value < $1.value }
    let hull = Magnitude(
      low: held.low == nil || upper.low == nil ? nil : low,
      high: held.high == nil || upper.high == nil ? nil : high)
    return hull.contains(
      FigureComparer(quantity: quantity, measure: measure, units: inquiry.units).stated)
  }

  /// A claim about a past time is only refuted by a figure of that time.
  private func isWithinWindow(_ fact: Fact) -> Bool {
    guard !isPresent, !inquiry.time.isStated, let window = inquiry.time.window,
      let dates = fact.dates
    else { return true }
    return window.overlaps(dates)
  }

  /// Whether the claim is about the present: "on Friday" is, "in 2015" is not.
  private var isPresent: Bool {
    guard let days = inquiry.time.daysSinceEnd else { return inquiry.time.isCurrent }
    return days <= inquiry.policy.nearDays && !inquiry.time.isStated
  }

  private func weaken(_ evidence: inout Evidence) {
    evidence.state = .undecided
    evidence.readings = evidence.readings.map { $0.weakened() }
  }

  /// Another counter's older figure does not contest a newer one that agrees.
  private static func withoutSuperseded(
    _ found: [Evidence], _ setAside: [Reading]
  ) -> ([Evidence], [Reading]) {
    guard let newest = found.filter({ $0.state == .agrees }).compactMap(\.day).max() else {
      return (found, setAside)
    }
    func isSuperseded(_ evidence: Evidence) -> Bool {
      let isAgainst = evidence.state == .disjoint || evidence.state == .outdated
      return isAgainst && evidence.day.map { $0 < newest } ?? false
    }
    let old = found.filter(isSuperseded).flatMap(\.readings).map { $0.setAside(hasNewer) }
    return (found.filter { !isSuperseded($0) }, setAside + old)
  }

  private static func isKnown(_ fact: Fact, by day: CalendarDay) -> Bool {
    (fact.asOf?.start ?? fact.lastDay).map { $0 <= day } ?? false
  }
}

extension LevelReader {
  private static let needsDateline = "the claim's time needs a dateline (--dateline)"
  private static let hasNewer = "a newer figure is held"

  private static func holds(on day: String) -> String {
    "A figure holds until the next one, so the newest up to \(day) decides."
  }

  private static func otherSpan(_ span: String) -> String {
    "it is the figure of \(span)"
  }
}
