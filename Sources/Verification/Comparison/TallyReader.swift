import Claims

/// Reads cumulative measures: tallies that only grow within their span.
struct TallyReader {
  let inquiry: Inquiry
  let binding: Binding

  func read(_ facts: [Fact]) -> SeriesReading {
    let span = TallySpan(inquiry, binding, facts)
    var result = SeriesReading()
    result.reason = span.reason
    var fitting: [Fact] = []
    for fact in facts {
      if let obstacle = span.obstacle(to: fact) {
        let reading = inquiry.compare(fact, binding.measure)
        if span.isOneDayOff(fact) {
          result.evidence.append(Evidence(reading.weakened(isDayOff: true)))
        } else {
          result.setAside.append(reading.setAside(obstacle))
        }
      } else if fact.lastDay == nil {
        result.setAside.append(
          Reading(fact: fact, outcome: .incomparable(TallyReader.isUndated)))
      } else {
        fitting.append(fact)
      }
    }
    if !fitting.isEmpty { result.evidence.removeAll() }
    result.series = fitting
    guard let day = inquiry.time.day else {
      return DatelessReader(inquiry: inquiry, measure: binding.measure).read(fitting, into: result)
    }
    for series in fitting.byCounterAndOrigin {
      let counted = read(series, at: day, mayRefute: span.mayRefute)
      result.evidence += counted.evidence
      result.setAside += counted.setAside
    }
    return result
  }

  private func read(_ series: [Fact], at day: CalendarDay, mayRefute: Bool) -> SeriesReading {
    let (known, later) = series.known(by: day)
    let tally = CounterTally(
      inquiry: inquiry, measure: binding.measure, day: day, known: known, later: later)
    var result = SeriesReading()
    for var evidence in tally.evidence {
      evidence.isOwn = inquiry.isOwn(series[0])
      if mayRefute || evidence.state == .agrees || evidence.state == .imprecise {
        result.evidence.append(evidence)
      } else {
        result.setAside += evidence.readings.map { $0.setAside(TallyReader.hasNoStart) }
      }
    }
    return result
  }
}

extension TallyReader {
  private static let isUndated = "it has no date"
  private static let hasNoStart = "the claim does not say since when it counts"
}
