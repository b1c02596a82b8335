import Claims

extension Decision {
  /// Finds the decisions about each of some findings, across versions of an article.
  ///
  /// A decision belongs to the finding of equal key whose neighbours it was taken among. Findings
  /// with equal key and equal neighbours are told apart by their occurrence. A decision whose
  /// neighbours are gone belongs to the finding at its occurrence, unless that one has another. It
  /// never goes to a finding of another key.
  ///
  /// - Parameters:
  ///   - decisions: those in force, as `DeskStore.decisions(in:by:)` gives them.
  ///   - anchors: the findings of one article, each once.
  /// - Returns: for each anchor, each reader's decision, in the order of recording.
  public static func paired(
    _ decisions: [Decision], with anchors: [FindingAnchor]
  ) -> [[Decision]] {
    var paired = [[Decision]](repeating: [], count: anchors.count)
    for (_, own) in Dictionary(grouping: decisions, by: { $0.reader }) {
      for (place, decision) in pairedOfOneReader(own, with: anchors) {
        paired[place].append(decision)
      }
    }
    return paired.map { $0.sorted { $0.number < $1.number } }
  }

  private static func pairedOfOneReader(
    _ decisions: [Decision], with anchors: [FindingAnchor]
  ) -> [Int: Decision] {
    let places = Dictionary(grouping: anchors.indices) { Surroundings(anchors[$0]) }
    var paired: [Int: Decision] = [:]
    var homeless: [Decision] = []
    for decision in decisions.sorted(by: { ($0.at, $0.number) < ($1.at, $1.number) }) {
      let surroundings = Surroundings(decision.anchor)
      guard let candidates = places[surroundings], !surroundings.context.isEmpty else {
        homeless.append(decision)
        continue
      }
      let place =
        candidates.count == 1
        ? candidates.first
        : candidates.first { anchors[$0].occurrence == decision.anchor.occurrence }
      if let place { paired[place] = decision }
    }
    let settled = Set(paired.keys)
    for decision in homeless {
      let place = anchors.firstIndex {
        $0.finding == decision.anchor.finding && $0.occurrence == decision.anchor.occurrence
      }
      if let place, !settled.contains(place) { paired[place] = decision }
    }
    return paired
  }
}

/// A finding's words together with its neighbours.
private struct Surroundings: Hashable {
  let finding: String
  let context: String

  init(_ anchor: FindingAnchor) {
    finding = anchor.finding.hex
    context = anchor.context
  }
}
