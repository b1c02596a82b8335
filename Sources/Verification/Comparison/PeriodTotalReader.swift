import Claims

/// Reads totals over a stated period: only a total of the same days compares.
struct PeriodTotalReader {
  let inquiry: Inquiry
  let measure: Measure

  func read(_ facts: [Fact]) -> SeriesReading {
    var result = SeriesReading()
    result.series = facts
    guard let wanted else {
      result.reason = PeriodTotalReader.hasNoPeriod
      result.setAside = facts.map {
        Reading(fact: $0, outcome: .incomparable(PeriodTotalReader.needsPeriod))
      }
      return result
    }
    result.reason = PeriodTotalReader.covers(DateText.period(wanted))
    var shifted: [Evidence] = []
    for fact in facts {
      let reading = inquiry.compare(fact, measure)
      guard let held = PeriodTotalReader.days(of: fact) else {
        result.setAside.append(reading.setAside(PeriodTotalReader.hasNoSpan))
        continue
      }
      if held.start == wanted.start, held.end == wanted.end {
        var evidence = Evidence(reading)
        evidence.isOwn = inquiry.isOwn(fact)
        result.evidence.append(evidence)
      } else if held.isOneDayOff(wanted) {
        shifted.append(Evidence(reading.weakened(isDayOff: true)))
      } else {
        result.setAside.append(
          reading.setAside(PeriodTotalReader.otherSpan(DateText.period(held))))
      }
    }
    if result.evidence.isEmpty { result.evidence = shifted }
    return result
  }

  /// The days that the claim covers; a running period ends with the claim's date.
  private var wanted: Period? {
    guard let window = inquiry.time.window, let start = window.start,
      let end = [window.end, inquiry.time.day].compactMap(\.self).min()
    else { return nil }
    return Period(start: start, end: end, grain: window.end == end ? window.grain : .interval)
  }

  private static func days(of fact: Fact) -> Period? {
    guard let span = fact.span else { return fact.asOf }
    guard span.end == nil else { return span }
    return fact.asOf?.end.map { Period(start: span.start, end: $0, grain: .interval) }
  }
}

extension PeriodTotalReader {
  private static let hasNoPeriod = "The claim does not say which period it covers."
  private static let needsPeriod = "the claim does not say which period it covers"
  private static let hasNoSpan = "it does not say which period it covers"

  private static func covers(_ period: String) -> String {
    "Only a total of the same days compares: \(period)."
  }

  private static func otherSpan(_ span: String) -> String { "it covers \(span)" }
}
