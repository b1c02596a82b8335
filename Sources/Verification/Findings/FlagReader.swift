import Claims

/// Reads the nuances of a finding off its claim and its deciding facts.
struct FlagReader {
  let inquiry: Inquiry
  let choice: Choice
  /// The final verdict.
  let verdict: Verdict

  var flags: [Flag] {
    let claim = inquiry.claim
    var found: Set<Flag> = []
    func raise(_ flag: Flag, if holds: Bool) { if holds { found.insert(flag) } }
    raise(.inQuote, if: claim.attribution.isQuoted)
    raise(.headline, if: claim.role == .headline)
    raise(.asOfAssumed, if: claim.asOf?.origin == .assumed)
    guard let chosen = choice.chosen, chosen.isApplicable else { return found.sorted() }
    let deciding = decidingReadings(of: chosen)
    let agreeing = chosen.readings(in: .agrees)
    let isSupported = choice.verdict == .supported
    raise(.sameSpeaker, if: isSupported && agreeing.allSatisfy { inquiry.isOwn($0.fact) })
    raise(.singleOrigin, if: isSupported && FlagReader.haveOneOrigin(agreeing.map(\.fact)))
    raise(.weakSource, if: FlagReader.areWeak(deciding.map(\.fact)))
    raise(.staleEvidence, if: chosen.settlement.deciding.contains(where: \.isStale))
    raise(.converted, if: deciding.contains(where: \.isConverted))
    raise(.hedgeDiffers, if: isSupported && isHedgedOtherwise(agreeing.map(\.fact)))
    raise(.oneDayOff, if: deciding.contains(where: \.isDayOff))
    return found.sorted()
  }

  private func decidingReadings(of chosen: Assessment) -> [Reading] {
    switch choice.verdict {
    case .supported: chosen.readings(in: .agrees)
    case .conflict: chosen.readings(in: .disjoint)
    case .outdated: chosen.readings(in: .outdated)
    case .disputed, .undecided, .imprecise, .bounded, .ambiguous: chosen.readings
    case .inconsistent, .unsourced, .attributed, .notCheckable: []
    }
  }

  /// Whether the same figure stands with "about" on one side only.
  private func isHedgedOtherwise(_ facts: [Fact]) -> Bool {
    guard let quantity = inquiry.claim.quantity, quantity.numeral != nil,
      let binding = choice.binding
    else { return false }
    let comparer = FigureComparer(
      quantity: quantity, measure: binding.measure, units: inquiry.units)
    let same = facts.filter(comparer.isSameFigure)
    let isHedged = quantity.hedge.comparator != .equal
    return !same.isEmpty && same.allSatisfy { ($0.comparator == "~") != isHedged }
  }

  /// Whether several sources go back to one.
  private static func haveOneOrigin(_ facts: [Fact]) -> Bool {
    Set(facts.flatMap(\.references).map(\.source.id)).count > 1
      && Set(facts.flatMap(\.origins)).count == 1
  }

  private static func areWeak(_ facts: [Fact]) -> Bool {
    let sources = facts.flatMap(\.references).map(\.source)
    return !sources.isEmpty && sources.allSatisfy { $0.grade == .weak }
  }
}
