import Claims
import Words

/// A claim with what every reader of facts needs to know about it.
struct Inquiry {
  let claim: Claim
  let time: ClaimTime
  let speaker: Speaker?
  /// Stems of all words of the claim, for facts that hold for a part only.
  let stems: Set<String>
  let units: UnitTable
  let policy: Policy

  init(_ claim: Claim, units: UnitTable, policy: Policy, stemmer: Stemmer) {
    self.claim = claim
    self.units = units
    self.policy = policy
    time = ClaimTime(claim)
    speaker = Speaker(claim.attribution)
    let printed = [claim.quote, claim.measure.text, claim.subject ?? "", claim.place ?? ""]
    let words = printed.flatMap { Tokenizer.tokens(in: $0) }.map { stemmer.stem($0.folded) }
    stems = Set(words + claim.measure.stems + claim.measure.context)
  }

  /// The date that the claim gives for an event.
  var date: Period? {
    guard case .date(let period) = claim.value else { return nil }
    return period
  }

  /// Whether the fact was counted or said by the one whom the claim quotes.
  func isOwn(_ fact: Fact) -> Bool { speaker?.isCounter(fact.saidBy) ?? false }

  /// Holds the claim's value against the fact's, whatever their times.
  func compare(_ fact: Fact, _ measure: Measure) -> Reading {
    switch (claim.value, fact.value) {
    case (.quantity(let quantity), .magnitude(let figure)),
      (.share(let quantity, _), .magnitude(let figure)):
      return FigureComparer(quantity: quantity, measure: measure, units: units)
        .compare(figure, of: fact)
    case (.date(let date?), .period(let period)):
      return DateComparer.compare(date, period, of: fact)
    case (.date, _), (.quantity, _), (.share, _):
      return Reading(fact: fact, outcome: .incomparable("they are values of different kinds"))
    }
  }
}
