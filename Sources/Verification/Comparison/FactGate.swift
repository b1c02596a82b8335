import Claims
import Words

/// Keeps away facts that cannot be held against a claim at all, whatever their figures.
struct FactGate {
  let inquiry: Inquiry
  let binding: Binding
  let stemmer: Stemmer

  private var claim: Claim { inquiry.claim }

  /// Why the fact cannot be held against the claim; nil where it can.
  func obstacle(to fact: Fact) -> String? {
    if let reason = kindObstacle(fact) { return reason }
    if claim.modality == .planned, fact.status != .planned { return FactGate.isNoPlan }
    if claim.modality != .planned, fact.status == .planned { return FactGate.isPlan }
    if fact.rank == .deprecated { return FactGate.isDeprecated }
    return scopeObstacle(fact) ?? nearnessObstacle(fact)
  }

  /// Whether the fact measures what the claim does: the least that a binding needs to be a reading
  /// of the claim at all.
  func kindObstacle(_ fact: Fact) -> String? {
    switch (claim.value, fact.value) {
    case (_, .text): return FactGate.isWords
    case (.date(nil), _): return FactGate.needsDateline
    case (.date(.some), .period): return nil
    case (.date(.some), .magnitude): return FactGate.isFigure
    case (.quantity, .period), (.share, .period): return FactGate.isDate
    case (.quantity(let quantity), .magnitude), (.share(let quantity, _), .magnitude):
      if quantity.kind == .ordinal { return FactGate.isCount }
      return inquiry.units.comparable(quantity.unit, fact.unit)
        ? nil : FactGate.unlikeUnits(quantity.unit, fact.unit)
    }
  }

  private func scopeObstacle(_ fact: Fact) -> String? {
    guard !fact.scope.isEmpty else { return nil }
    if case .share(_, let whole) = claim.value, let held = FactGate.whole(of: fact) {
      return whole.magnitude.contains(Magnitude(exactly: held))
        ? nil : FactGate.otherWhole(fact.scope)
    }
    let words = Tokenizer.tokens(in: fact.scope).filter { $0.kind != .mark }
      .map { stemmer.stem($0.folded) }
    if FactGate.whole(of: fact) != nil || Set(words).isSubset(of: inquiry.stems) { return nil }
    return FactGate.isNarrower(fact.scope)
  }

  /// The whole that a part is taken from, for facts whose scope reads "of 15".
  static func whole(of fact: Fact) -> Rational? {
    let parts = fact.scope.split(separator: " ")
    guard parts.count >= 2, parts[0] == "of" else { return nil }
    return Numeral(plain: parts[1])?.rational
  }

  /// A weak name means a thing only near its dates.
  private func nearnessObstacle(_ fact: Fact) -> String? {
    guard binding.isWeak else { return nil }
    guard let dates = fact.dates, let near = claimDays else { return FactGate.isUndated }
    let distance = near.days(to: dates)
    return distance <= inquiry.policy.nearDays
      ? nil : FactGate.isFar(binding.subjectAlias, distance)
  }

  private var claimDays: Period? {
    if let date = inquiry.date { return date }
    if let window = inquiry.time.window { return window }
    return inquiry.time.day.map { Period(day: $0) }
  }

  /// Whether the claim's time is too wide for a weak name to be refuted.
  var isVague: Bool {
    guard binding.isWeak, let length = claimDays?.length else { return binding.isWeak }
    return length > 2 * inquiry.policy.nearDays
  }
}

extension FactGate {
  private static let isWords = "it holds words, not a figure"
  private static let isFigure = "it is a figure, the claim gives a date"
  private static let isDate = "it is a date, the claim gives a figure"
  private static let isCount = "the claim gives a place in an order, not a number"
  private static let needsDateline = "the claim's date needs a dateline (--dateline)"
  private static let isPlan = "it was planned; the claim speaks of what was done"
  private static let isNoPlan = "it was done; the claim speaks of a plan"
  private static let isDeprecated = "it is kept as not to be trusted"
  private static let isUndated = "the name needs a date near the fact's, and one of them is missing"

  private static func unlikeUnits(_ claim: String, _ fact: String) -> String {
    func name(_ unit: String) -> String { unit == "1" ? "a count" : UnitText.symbol(unit) }
    return "\(name(fact)) and \(name(claim)) measure different things"
  }

  private static func isNarrower(_ scope: String) -> String {
    "it holds for a part only: \(scope)"
  }

  private static func otherWhole(_ scope: String) -> String {
    "it is a part of another whole: \(scope)"
  }

  private static func isFar(_ alias: String, _ days: Int) -> String {
    "“\(alias)” means it only near its date, which is \(days) days away"
  }
}
