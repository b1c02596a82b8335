import Claims

/// Two counts of the same thing in one sentence of the evidence that make a count of the claim
/// together: "four awards and three awards" are seven.
struct PassageSum {
  /// The index of the passage, and of both figures in it.
  let passage: Int
  let first: Int
  let second: Int

  /// The sum for a figure of the claim; nil where there is none.
  static func sum(for number: Int, in pairing: PassagePairing) -> PassageSum? {
    let figure = pairing.claim.figures[number]
    guard figure.isCount, let head = figure.head, let stated = figure.exactCount else { return nil }
    for (index, passage) in pairing.evidence.enumerated() {
      guard pairing.coverage[index] >= 50 else { continue }
      let counts = passage.figures.indices.filter {
        passage.figures[$0].head == head && passage.figures[$0].exactCount != nil
      }
      for (first, second) in zip(counts, counts.dropFirst()) {
        let parts = [first, second].compactMap { passage.figures[$0].exactCount }
        guard parts.count == 2, parts[0].adding(parts[1]) == stated else { continue }
        return PassageSum(passage: index, first: first, second: second)
      }
    }
    return nil
  }
}

extension PassageFigure {
  /// The number of a count that is exact.
  var exactCount: Rational? {
    guard isCount, case .amount(let magnitude, _) = value, magnitude.isExact else { return nil }
    return magnitude.low?.value
  }
}
