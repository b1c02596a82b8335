import Claims

/// The time that a claim speaks for, worked out from its scope and its as-of.
struct ClaimTime {
  /// The claim's own time expression; nil where it has none.
  let scope: TimeScope?
  /// The last day the claim speaks for; nil where it is not known.
  let day: CalendarDay?
  /// Whether the claim is presented as the present state: neither its as-of nor the end of its
  /// scope is stated.
  let isCurrent: Bool
  /// Whether the text itself says as of when.
  let isStated: Bool
  /// How many days before the claim's as-of its scope ended; nil for a scope that is still open.
  let daysSinceEnd: Int?

  init(_ claim: Claim) {
    scope = claim.scope
    let asOf = claim.asOf?.day
    let end = ClaimTime.end(of: claim.scope)
    let isClosed =
      if let end { asOf.map { end < $0 } ?? true } else { false }
    day = isClosed ? end : asOf
    daysSinceEnd =
      if isClosed, let end, let asOf { asOf.ordinal - end.ordinal } else if isClosed { .max } else {
        nil
      }
    isStated = claim.asOf?.origin == .stated
    isCurrent = !isClosed && !isStated
  }

  /// The period of the scope; nil without a scope and where it needs a dateline.
  var period: Period? { scope?.period }

  /// Whether the text gives a time that could not be resolved.
  var isUnresolved: Bool { scope != nil && period == nil }

  /// The day from which a tally of this scope counts; nil where the scope does not say.
  var start: CalendarDay? {
    guard let scope, let period = scope.period else { return nil }
    switch scope.relation {
    case .during, .since: return period.start
    case .after: return period.end?.adding(days: 1)
    case .until, .before: return nil
    }
  }

  /// The days that the claim's own words cover; nil without a scope.
  var window: Period? {
    guard let scope, let period = scope.period else { return nil }
    switch scope.relation {
    case .during: return period
    case .since, .after: return Period(start: start, end: day, grain: .interval)
    case .until, .before: return Period(start: nil, end: day, grain: .interval)
    }
  }

  private static func end(of scope: TimeScope?) -> CalendarDay? {
    guard let scope, let period = scope.period else { return nil }
    switch scope.relation {
    case .during, .until: return period.end
    case .before: return period.start?.adding(days: -1)
    case .since, .after: return nil
    }
  }
}
