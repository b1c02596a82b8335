import Claims

/// What one counter's series, or one fact of its own, says about a claim.
struct Evidence {
  /// How it bears on the claim.
  enum State { case agrees, imprecise, undecided, bounded, outdated, disjoint }

  var state: State
  /// The facts that decide, the most telling first.
  var readings: [Reading]
  /// Whether the counter is the one whom the claim quotes.
  var isOwn = false
  /// What the counter allows at the claim's date, in the claim's unit; nil for dates.
  var interval: Magnitude?
  /// The earlier fact that the claim fits, for `outdated`.
  var earlier: Reading?
  /// The neighbours in time of a tally without a figure for the day.
  var lower: Fact?
  var upper: Fact?
  /// Whether the deciding fact is past the measure's shelf life.
  var isStale = false

  init(_ state: State, _ readings: [Reading]) {
    self.state = state
    self.readings = readings
    interval = readings.first?.interval
  }

  /// One fact, standing for itself.
  init(_ reading: Reading) { self.init(reading.state, [reading]) }

  var rank: Fact.Rank {
    readings.contains { $0.fact.rank == .preferred } ? .preferred : .normal
  }

  var isDayOff: Bool { readings.contains { $0.isDayOff } }

  var day: CalendarDay? { readings.first?.fact.lastDay }

  /// Whether it neither supports nor speaks against the claim.
  var isOpen: Bool {
    switch state {
    case .undecided, .bounded, .imprecise: true
    case .agrees, .outdated, .disjoint: false
    }
  }
}
