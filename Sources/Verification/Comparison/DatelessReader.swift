import Claims

/// Reads facts that differ by date for a claim that has none: it can match one, but nothing can
/// speak against it.
struct DatelessReader {
  let inquiry: Inquiry
  let measure: Measure

  func read(_ facts: [Fact], into start: SeriesReading) -> SeriesReading {
    var result = start
    result.reason = DatelessReader.hasNoDate
    let readings = facts.map { inquiry.compare($0, measure) }
    let agreeing = readings.filter { $0.outcome == .agrees }
    let others = readings.filter { $0.outcome != .agrees }
    result.lacksDate = !agreeing.isEmpty && others.contains { $0.outcome == .disjoint }
    for reading in agreeing {
      var evidence = Evidence(reading)
      evidence.isOwn = inquiry.isOwn(reading.fact)
      result.evidence.append(evidence)
    }
    result.setAside += others.map { $0.setAside(DatelessReader.needsDateline) }
    return result
  }
}

extension DatelessReader {
  private static let hasNoDate = "The claim has no date, and the text no dateline."
  private static let needsDateline = "which date the claim speaks for needs a dateline (--dateline)"
}
