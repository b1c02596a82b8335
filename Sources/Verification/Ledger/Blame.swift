import Claims

/// Which claims a failed relation makes inconsistent.
///
/// All its members, for the arithmetic alone does not tell the culprit; but where the corpus
/// supports every member except one, only that one.
struct Blame {
  private let failed: [WorkedRelation]
  private let verdicts: [Verdict]

  init(relations: [WorkedRelation], verdicts: [Verdict]) {
    failed = relations.filter { $0.relation.outcome == .fails }
    self.verdicts = verdicts
  }

  /// The failed relations that a claim takes part in.
  func failures(of claim: Int) -> [Relation] {
    failed.filter { $0.members.contains(claim) }.map(\.relation)
  }

  /// Whether a claim is to be called inconsistent.
  func isInconsistent(_ claim: Int) -> Bool {
    failed.contains { relation in
      guard relation.members.contains(claim) else { return false }
      let others = relation.members.filter { $0 != claim }
      guard isSupported(claim), !others.isEmpty else { return true }
      return others.count { !isSupported($0) } != 1
    }
  }

  private func isSupported(_ claim: Int?) -> Bool {
    guard let claim, verdicts.indices.contains(claim) else { return false }
    return verdicts[claim] == .supported
  }
}
