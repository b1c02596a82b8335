/// The words of two sentences laid side by side, so that what stands at the same place can be
/// compared: the longest common subsequence of words, in which a figure fits any figure.
struct SentenceAlignment {
  /// For each figure of the claim, the figure of the evidence at the same place.
  let mates: [Int: Int]
  /// Of 100: how much of both sentences is common.
  let likeness: Int

  /// Sentences that have this much in common say the same but for what differs.
  static let alike = 80

  init(_ claim: Passage, _ evidence: Passage) {
    let left = SentenceAlignment.units(of: claim)
    let right = SentenceAlignment.units(of: evidence)
    let columns = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * columns)
    for i in stride(from: left.count - 1, through: 0, by: -1) {
      for j in stride(from: right.count - 1, through: 0, by: -1) {
        let fits = left[i].fits(right[j])
        lengths[i * columns + j] =
          fits
          ? lengths[(i + 1) * columns + j + 1] + 1
          : max(lengths[(i + 1) * columns + j], lengths[i * columns + j + 1])
      }
    }
    var mates: [Int: Int] = [:]
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i].fits(right[j]), lengths[i * columns + j] == lengths[(i + 1) * columns + j + 1] + 1
      {
        if let figure = left[i].figure, let other = right[j].figure { mates[figure] = other }
        i += 1
        j += 1
      } else if lengths[(i + 1) * columns + j] >= lengths[i * columns + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    self.mates = mates
    let total = left.count + right.count
    likeness = total == 0 ? 0 : Int(lengths[0]) * 200 / total
  }

  private struct Unit {
    let key: String
    let figure: Int?

    func fits(_ other: Unit) -> Bool {
      figure != nil && other.figure != nil
        || figure == nil && other.figure == nil && key == other.key
    }
  }

  private static func units(of passage: Passage) -> [Unit] {
    var units: [Unit] = []
    for (index, word) in passage.words.enumerated() where !word.isMark {
      if let figure = passage.figureOfWord[index] {
        if units.last?.figure != figure { units.append(Unit(key: "", figure: figure)) }
      } else {
        units.append(Unit(key: word.key, figure: nil))
      }
    }
    return units
  }
}
