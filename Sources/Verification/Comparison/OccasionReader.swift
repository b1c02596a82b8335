import Claims
import Words

/// Reads events and constants: a date or a figure of one occasion, not of a series.
struct OccasionReader {
  let inquiry: Inquiry
  let binding: Binding

  func read(_ facts: [Fact]) -> SeriesReading {
    var result = SeriesReading()
    result.series = facts
    result.reason =
      binding.measure.kind == .constant
      ? OccasionReader.isConstant : OccasionReader.isOneEvent
    let isDateless = inquiry.time.day == nil && inquiry.time.window == nil
    if binding.measure.kind == .event, inquiry.date == nil, isDateless {
      return DatelessReader(inquiry: inquiry, measure: binding.measure).read(facts, into: result)
    }
    for fact in facts {
      let reading = inquiry.compare(fact, binding.measure)
      if let obstacle = obstacle(to: reading, among: facts) {
        result.setAside.append(reading.setAside(obstacle))
      } else {
        var evidence = Evidence(isShifted(fact) ? reading.weakened(isDayOff: true) : reading)
        evidence.isOwn = inquiry.isOwn(fact)
        result.evidence.append(evidence)
      }
    }
    if result.evidence.contains(where: { !$0.isDayOff }), inquiry.date == nil {
      result.evidence.removeAll(where: \.isDayOff)
    }
    return result
  }

  private func obstacle(to reading: Reading, among facts: [Fact]) -> String? {
    if binding.measure.kind == .constant { return nil }
    if let date = inquiry.date { return otherYear(reading, date) }
    if inquiry.time.isUnresolved { return OccasionReader.needsDateline }
    let spans = [reading.fact.asOf, reading.fact.span].compactMap(\.self)
    guard !spans.isEmpty else { return OccasionReader.isUndated }
    if let window = inquiry.time.window {
      return spans.contains { window.overlaps($0) || window.isOneDayOff($0) }
        ? nil : OccasionReader.isElsewhere(spans.map(DateText.period).joined(separator: ", "))
    }
    return nearness(reading.fact, among: facts)
  }

  /// A claim without a time of its own speaks of its own days: the event is under way or just over.
  private func nearness(_ fact: Fact, among facts: [Fact]) -> String? {
    guard let day = inquiry.time.day else { return OccasionReader.isUndated }
    let today = Period(day: day)
    let distance = [fact.asOf, fact.span].compactMap(\.self).map { today.days(to: $0) }.min() ?? 0
    guard distance <= inquiry.policy.nearDays else { return OccasionReader.isFar(distance) }
    // A fact is often dated by its report, so that one already known shows the event has begun.
    let hasBegun = facts.contains { other in
      guard let first = other.firstDay else { return false }
      return first.ordinal <= day.ordinal + 1
    }
    return hasBegun || inquiry.claim.modality == .planned ? nil : OccasionReader.isAhead
  }

  private func isShifted(_ fact: Fact) -> Bool {
    guard inquiry.date == nil, let window = inquiry.time.window else { return false }
    let spans = [fact.asOf, fact.span].compactMap(\.self)
    return !spans.contains { window.overlaps($0) } && spans.contains { window.isOneDayOff($0) }
  }

  /// The same sort of event happens again: another year is another event, unless the words or the
  /// thing itself say that there is one only.
  private func otherYear(_ reading: Reading, _ date: Period) -> String? {
    guard reading.outcome == .disjoint, case .period(let held) = reading.fact.value else {
      return nil
    }
    let isOnce = !binding.isWeak && ["event", "object"].contains(binding.subject.kind)
    guard !isOnce, !hasOrdinal, !OccasionReader.shareYear(date, held) else { return nil }
    return OccasionReader.mayRecur(DateText.period(held))
  }

  private var hasOrdinal: Bool {
    func words(_ text: String) -> Set<String> { Set(Tokenizer.tokens(in: text).map(\.folded)) }
    // In running text "last" and "only" seldom number an event ("last month").
    let inAlias = OccasionReader.ordinals.union(["last", "only"])
    return !words(binding.measureAlias).isDisjoint(with: inAlias)
      || !words(inquiry.claim.measure.text).isDisjoint(with: OccasionReader.ordinals)
  }

  private static func shareYear(_ a: Period, _ b: Period) -> Bool {
    guard let first = a.start?.year, let last = a.end?.year else { return false }
    return b.start.map { (first...last).contains($0.year) } ?? false
      || b.end.map { (first...last).contains($0.year) } ?? false
  }

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "inaugural",
  ]
}

extension OccasionReader {
  private static let isConstant = "The measure does not change with time."
  private static let isOneEvent = "The measure belongs to one event."
  private static let needsDateline = "the claim's time needs a dateline (--dateline)"
  private static let isUndated = "the claim or the fact has no date"
  private static let isAhead = "the event lies after the claim's date"

  private static func isElsewhere(_ dates: String) -> String {
    "it is of \(dates), the claim speaks of another time"
  }

  private static func isFar(_ days: Int) -> String {
    "it is \(days) days from the claim's date, and the claim names no time"
  }

  private static func mayRecur(_ date: String) -> String {
    "it is of \(date): such an event can happen again in another year"
  }
}
