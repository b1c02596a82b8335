import Claims

/// Weighs what is said by several counters.
struct Settlement {
  /// What the evidence comes to.
  enum Outcome { case open, supported, outdated, conflict, disputed, undecided, imprecise, bounded }

  let outcome: Outcome
  /// The evidence that was weighed, the deciding first.
  let deciding: [Evidence]
  /// Evidence of other counters that was left aside because the claim quotes one.
  let bystanders: [Evidence]

  /// - Parameter sharesOccasion: Whether another counter's evidence is of the same event or date
  ///   as the quoted counter's.
  init(_ evidence: [Evidence], sharesOccasion: (Evidence, Evidence) -> Bool) {
    let own = evidence.filter(\.isOwn)
    guard !own.isEmpty else {
      let trusted = Settlement.mostTrusted(evidence)
      outcome = Settlement.settle(trusted)
      deciding = Settlement.sorted(trusted, by: outcome)
      bystanders = evidence.filter { item in item.rank == .normal && trusted.count < evidence.count
      }
      return
    }
    let verdict = Settlement.settle(own)
    let others = evidence.filter { other in
      !other.isOwn && own.contains { sharesOccasion(other, $0) }
    }
    let isOwnPreferred = own.contains { $0.rank == .preferred }
    let isContested = others.contains {
      $0.state == .disjoint && ($0.rank == .preferred || !isOwnPreferred)
    }
    outcome = verdict == .supported && isContested ? .disputed : verdict
    deciding = Settlement.sorted(own + others, by: outcome)
    bystanders = evidence.filter { other in
      !other.isOwn && !own.contains { sharesOccasion(other, $0) }
    }
  }

  private static func settle(_ items: [Evidence]) -> Outcome {
    let isAgreed = items.contains { $0.state == .agrees }
    let against = items.filter { $0.state == .disjoint || $0.state == .outdated }
    if isAgreed { return against.isEmpty ? .supported : .disputed }
    if items.contains(where: \.isDayOff) { return .undecided }
    if items.contains(where: { $0.state == .outdated }) { return .outdated }
    if !against.isEmpty { return refuted(by: against, leaving: items.filter(\.isOpen)) }
    if items.contains(where: { $0.state == .bounded }) { return .bounded }
    if items.contains(where: { $0.state == .undecided }) { return .undecided }
    return items.isEmpty ? .open : .imprecise
  }

  /// Evidence that neither supports nor refutes leaves a conflict standing where it also allows
  /// the figure that refutes: "less than 60 km" says nothing for 45 against 57.
  private static func refuted(by against: [Evidence], leaving open: [Evidence]) -> Outcome {
    let isBacked = open.contains { item in
      guard item.state != .imprecise else { return true }
      guard let interval = item.interval else { return false }
      return against.allSatisfy { $0.interval.map(interval.isDisjoint) ?? false }
    }
    return isBacked ? .disputed : .conflict
  }

  /// Preferred facts outweigh normal ones wherever they decide.
  private static func mostTrusted(_ items: [Evidence]) -> [Evidence] {
    let preferred = items.filter { $0.rank == .preferred }
    return preferred.contains { !$0.isOpen } ? preferred : items
  }

  private static func sorted(_ items: [Evidence], by outcome: Outcome) -> [Evidence] {
    func place(_ item: Evidence) -> Int {
      switch item.state {
      case .outdated: 0
      case .agrees: outcome == .supported ? 0 : 1
      case .disjoint: outcome == .disputed ? 2 : 1
      case .bounded, .imprecise: 2
      case .undecided: 3
      }
    }
    let keyed = items.enumerated().map { (place($1), $1.isOwn ? 0 : 1, $0, $1) }
    return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }
}
