import Claims

/// Works out the relations that an article asserts between its own figures.
struct Ledger {
  let units: UnitTable
  let digest: @Sendable (String) -> String

  /// The relations in the order of the cues; cues whose figures cannot be related are left out.
  func relations(of cues: [RelationCue]) -> [WorkedRelation] {
    cues.compactMap { cue in
      let worked: Working? =
        switch cue.kind {
        case .conversion: ConversionCheck(units: units).work(cue.members)
        case .part: PartCheck(units: units).work(cue.members)
        }
      return worked.map { record($0, of: cue) }
    }
  }

  private func record(_ working: Working, of cue: RelationCue) -> WorkedRelation {
    let members = cue.members.map(\.claim)
    let claims = members.compactMap(\.self).reduce(into: [Int]()) { list, claim in
      if !list.contains(claim) { list.append(claim) }
    }
    let figures = cue.members.map { member in
      [member.quantity.hedge.text, member.quantity.printed, member.quantity.unit]
        .joined(separator: "\u{1F}")
    }
    let key = ClaimKey(hex: digest(([cue.rule] + figures).joined(separator: "\u{1E}")))
    let relation = Relation(
      key: key, rule: cue.rule, outcome: working.holds ? .holds : .fails, claims: claims,
      range: cue.range, stated: working.stated, expected: working.expected, working: working.text)
    return WorkedRelation(relation: relation, members: members)
  }

  /// The arithmetic of one relation.
  struct Working {
    let holds: Bool
    let stated: String
    let expected: String
    let text: String
  }
}
