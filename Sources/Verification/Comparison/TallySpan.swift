import Claims

/// Which tallies count from the day that a claim counts from.
struct TallySpan {
  private let starts: Set<CalendarDay>
  private let wanted: String
  private let isUnresolved: Bool
  /// Whether tallies that fit may also speak against the claim. A figure without "this year" or
  /// "since" may be the number of one day, so that it can only be matched.
  let mayRefute: Bool
  /// Why these tallies are the ones to use.
  let reason: String

  init(_ inquiry: Inquiry, _ binding: Binding, _ facts: [Fact]) {
    let time = inquiry.time
    let held = Set(facts.compactMap { $0.span?.start })
    isUnresolved = time.isUnresolved
    if let start = time.start {
      mayRefute = true
      let isExact = held.contains(start)
      let within = TallySpan.counted(from: time, held)
      starts = isExact || within.isEmpty ? [start] : within
      wanted = DateText.day(start)
      reason = TallySpan.counts(from: wanted)
    } else if held.count == 1, let only = held.first {
      let isSameYear = time.day?.year == only.year
      mayRefute = binding.subject.kind == "event" || (isSameYear && time.isStated)
      starts = held
      wanted = DateText.day(only)
      reason = TallySpan.countsInAll(from: wanted)
    } else if let day = time.day, let start = CalendarDay(year: day.year, month: 1, day: 1) {
      mayRefute = time.isStated
      starts = [start]
      wanted = DateText.day(start)
      reason = TallySpan.countsThisYear(from: wanted)
    } else {
      mayRefute = false
      starts = held
      wanted = ""
      reason = TallySpan.unknown
    }
  }

  /// Why the fact's tally is another one; nil where it is the one.
  func obstacle(to fact: Fact) -> String? {
    if isUnresolved { return TallySpan.needsDateline }
    guard let start = fact.span?.start else { return TallySpan.hasNoStart }
    return starts.contains(start) ? nil : TallySpan.otherStart(DateText.day(start), wanted)
  }

  /// Whether the tally begins on a neighbouring day, as it does in another time zone.
  func isOneDayOff(_ fact: Fact) -> Bool {
    guard !isUnresolved, let start = fact.span?.start else { return false }
    // The first of January is written as "this year" and not as a day of its own.
    guard start.month != 1 || start.day != 1 else { return false }
    return starts.contains {
      abs($0.ordinal - start.ordinal) == 1 && ($0.month != 1 || $0.day != 1)
    }
  }

  /// "since 2006" fits a tally that begins within 2006 where none begins with it.
  private static func counted(from time: ClaimTime, _ held: Set<CalendarDay>) -> Set<CalendarDay> {
    guard time.scope?.relation == .since, let period = time.period, period.end != nil else {
      return []
    }
    return held.filter { period.contains($0) }
  }
}

extension TallySpan {
  private static let needsDateline = "the claim's time needs a dateline (--dateline)"
  private static let hasNoStart = "it does not say since when it counts"
  private static let unknown = "The claim has no date."

  private static func counts(from day: String) -> String {
    "The claim counts from \(day), so only tallies from that day are compared."
  }

  private static func countsInAll(from day: String) -> String {
    "The claim does not say since when it counts; all that is held counts from \(day)."
  }

  private static func countsThisYear(from day: String) -> String {
    "The claim does not say since when it counts; tallies of the year, from \(day), can match it."
  }

  private static func otherStart(_ held: String, _ wanted: String) -> String {
    "it counts from \(held), the claim from \(wanted)"
  }
}
