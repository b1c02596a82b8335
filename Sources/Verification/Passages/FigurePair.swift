/// A figure of the claim held against one of the evidence.
struct FigurePair {
  /// The index of the figure in the claim.
  let claim: Int
  /// The index of the passage, and of the figure in it.
  let passage: Int
  let figure: Int
  let outcome: FigureOutcome
  /// Of 100: how much of what stands around the claim's figure stands around the other.
  let local: Int
  /// Of 100: how many of the claim's words stand in the passage.
  let coverage: Int
  /// Whether both count or measure things of the same name.
  let noun: NounFit
  /// Whether both stand at the same place of two sentences that are otherwise alike.
  let isAligned: Bool

  /// Whether this pair, which agrees, decides against one that does not.
  func outweighs(_ other: FigurePair) -> Bool {
    noun == .same || other.noun != .same || score >= other.score
  }

  var score: Int { local + coverage + noun.points + (isAligned ? 100 : 0) }
}

/// How what two figures count fits together.
enum NounFit {
  case same, unnamed, different

  var points: Int {
    switch self {
    case .same: 40
    case .unnamed: 0
    case .different: -60
    }
  }
}
