import Claims
import Words

/// Judges a claim by one meaning of its words: gates the facts, selects by time, weighs.
struct CandidateReader {
  let inquiry: Inquiry
  let stemmer: Stemmer

  func assess(_ candidate: Candidate) -> Assessment {
    let binding = candidate.binding
    let gate = FactGate(inquiry: inquiry, binding: binding, stemmer: stemmer)
    var admitted: [Fact] = []
    var refused: [Reading] = []
    for fact in candidate.facts.sorted(by: CandidateReader.precedes) {
      if let obstacle = gate.obstacle(to: fact) {
        refused.append(Reading(fact: fact, outcome: .incomparable(obstacle)))
      } else {
        admitted.append(fact)
      }
    }
    var read = read(admitted, binding)
    if gate.isVague { CandidateReader.dropRefutations(&read, CandidateReader.isVague) }
    let settlement = Settlement(read.evidence) { other, own in
      CandidateReader.shareOccasion(other, own, binding.measure.kind)
    }
    return Assessment(
      candidate: candidate, settlement: settlement, setAside: read.setAside + refused,
      series: read.series.isEmpty ? admitted : read.series,
      later: later(read, settlement, binding.measure.kind), reason: read.reason,
      lacksDate: read.lacksDate)
  }

  private func read(_ facts: [Fact], _ binding: Binding) -> SeriesReading {
    switch binding.measure.kind {
    case .cumulative: TallyReader(inquiry: inquiry, binding: binding).read(facts)
    case .level, .record, .ratio:
      LevelReader(inquiry: inquiry, measure: binding.measure).read(facts)
    case .periodTotal: PeriodTotalReader(inquiry: inquiry, measure: binding.measure).read(facts)
    case .event, .constant: OccasionReader(inquiry: inquiry, binding: binding).read(facts)
    case .name, .office, .pronoun, .quotation: SeriesReading()
    }
  }

  /// Later figures of the counters that decided; of all, where nothing did.
  private func later(
    _ read: SeriesReading, _ settlement: Settlement, _ kind: Measure.Kind
  ) -> [Fact] {
    guard let day = inquiry.time.day, CandidateReader.isSeries(kind) else { return [] }
    let deciding = settlement.deciding.filter { !$0.isOpen || $0.state == .bounded }
    let counters = Set(deciding.flatMap(\.readings).map { Folding.fold($0.fact.saidBy) })
    return read.series.filter { fact in
      guard let last = fact.lastDay, last > day, !fact.isLooselyDated(around: day) else {
        return false
      }
      return counters.isEmpty || counters.contains(Folding.fold(fact.saidBy))
    }
  }

  private static func dropRefutations(_ read: inout SeriesReading, _ reason: String) {
    func isAgainst(_ evidence: Evidence) -> Bool {
      evidence.state == .disjoint || evidence.state == .outdated
    }
    read.setAside += read.evidence.filter(isAgainst).flatMap(\.readings).map { $0.setAside(reason) }
    read.evidence.removeAll(where: isAgainst)
  }

  /// Whether figures of the measure follow one another in time.
  private static func isSeries(_ kind: Measure.Kind) -> Bool {
    switch kind {
    case .cumulative, .level, .record, .ratio: true
    case .periodTotal, .event, .constant, .name, .office, .pronoun, .quotation: false
    }
  }

  /// Tallies and levels move, so that only figures of one date contest each other.
  private static func shareOccasion(
    _ a: Evidence, _ b: Evidence, _ kind: Measure.Kind
  ) -> Bool {
    switch kind {
    case .event, .constant, .periodTotal: true
    case .cumulative, .level, .record, .ratio: a.day != nil && a.day == b.day
    case .name, .office, .pronoun, .quotation: false
    }
  }

  /// The order in which facts are read, whatever the order they come in.
  static func precedes(_ a: Fact, _ b: Fact) -> Bool {
    let left = a.lastDay?.ordinal ?? Int.min
    let right = b.lastDay?.ordinal ?? Int.min
    return (left, a.id) < (right, b.id)
  }
}

extension CandidateReader {
  private static let isVague = "the name alone does not settle which one is meant at that time"
}
