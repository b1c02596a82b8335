import Claims

/// How well a thing of the corpus fits the names around a claim.
struct SubjectFit {
  let thing: NamedThing
  let isWeak: Bool
  let points: Int

  /// The fit of an entity, or nil where the claim does not speak of it.
  ///
  /// A name that stands nearer to the figure and means another thing of the same kind excludes it:
  /// "South Korea's 59 launches" are not North Korea's, though both are named.
  init?(_ claim: Claim, entity: Entity) {
    let own = claim.things.filter { thing in
      thing.entries.contains { $0.entity == entity.id }
    }
    guard let best = own.first else { return nil }
    let rank = SubjectFit.rank(best.role)
    for other in claim.things where SubjectFit.rank(other.role) < rank {
      let isSame = other.entries.contains { $0.entity == entity.id }
      let competes =
        other.entries.isEmpty || other.entries.contains { $0.kind == entity.kind }
      if !isSame, competes { return nil }
    }
    thing = best
    isWeak = best.entries.filter { $0.entity == entity.id }.allSatisfy(\.isWeak)
    points = SubjectFit.points(for: best.role) - (isWeak ? 5 : 0)
  }

  private static func rank(_ role: NamedThing.Role) -> Int {
    NamedThing.Role.allCases.firstIndex(of: role) ?? 0
  }

  private static func points(for role: NamedThing.Role) -> Int {
    switch role {
    case .possessor, .agent, .complement: 30
    case .sentence: 20
    case .context: 10
    }
  }
}
