import Claims

/// How what stands around two figures fits together.
enum FigureFit {
  /// Whether the words nearby tell two fates, states or events apart: killed is not wounded.
  static func isKeptApart(_ claim: PassageFigure, _ held: PassageFigure) -> Bool {
    if claim.isDate {
      if claim.event != nil, held.event != nil { return !claim.isOfSameEvent(held) }
      return ["born", "kill"].contains(held.event ?? "")
    }
    if let name = claim.ageOf ?? held.ageOf, held.kind != .age, claim.kind != .age {
      return claim.ageOf != name || held.ageOf != name
    }
    return claim.contrasts.contains { group, member in
      held.contrasts[group].map { $0 != member } ?? false
    }
  }

  /// Of 100: how much of what stands around the claim's figure stands around the other.
  static func local(_ claim: PassageFigure, _ held: PassageFigure) -> Int {
    guard !claim.near.isEmpty else { return 50 }
    let near = Set(held.near)
    let asked = claim.near.prefix(6)
    return asked.count { KeyMatch.contains(near, $0) } * 100 / asked.count
  }

  /// Whether both count or measure things of the same name.
  static func noun(_ claim: PassageFigure, _ held: PassageFigure) -> NounFit {
    if claim.isDate {
      return claim.event != nil && claim.isOfSameEvent(held) ? .same : .unnamed
    }
    if !claim.noun.isEmpty, !held.noun.isEmpty {
      if claim.noun.contains(where: held.noun.contains) { return .same }
      if held.near.prefix(8).contains(claim.noun[0]) || claim.near.prefix(8).contains(held.noun[0])
      {
        return .same
      }
      return claim.isCount ? .different : .unnamed
    }
    guard let lead = claim.lead, held.near.prefix(6).contains(lead) else { return .unnamed }
    return .same
  }
}
