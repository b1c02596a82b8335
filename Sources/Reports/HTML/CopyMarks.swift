import Claims

/// What stands at a stretch of the copy: the claims and copy problems that cover it.
struct CopyMarks {
  /// A stretch between two places where marks begin or end.
  struct Stretch {
    let range: TextRange
    /// The claim whose mark the stretch carries, by index; nil for plain text.
    let claim: Int?
    /// Whether it is the first stretch of its claim.
    let isFirst: Bool
    /// Claims that end here, by index: their numbers follow the stretch.
    let ending: [Int]
    /// Copy problems and failed relations that begin here, by index.
    let problems: [Int]
    let relations: [Int]
  }

  /// Cuts a block into stretches. Where claims overlap the shortest wins; a claim that is hidden by
  /// others still gets its number. A claim that runs on past the block is cut at its end, so every
  /// claim stands in one block only.
  static func stretches(of block: TextRange, in report: DocumentReport) -> [Stretch] {
    let claims = report.findings.indices.filter { starts(report.findings[$0].claim.range, block) }
    let problems = report.editorial.indices.filter { starts(report.editorial[$0].range, block) }
    let relations = report.relations.indices.filter {
      report.relations[$0].outcome == .fails && starts(report.relations[$0].range, block)
    }
    var cuts: Set<Int> = [block.lower, block.upper]
    for index in claims {
      let range = report.findings[index].claim.range
      cuts.formUnion([range.lower, min(range.upper, block.upper)])
    }
    cuts.formUnion(problems.map { report.editorial[$0].range.lower })
    cuts.formUnion(relations.map { report.relations[$0].range.lower })
    let sorted = cuts.sorted()
    var seen: Set<Int> = []
    return zip(sorted, sorted.dropFirst()).map { lower, upper in
      let range = TextRange(lower, upper)
      let winner = claims.filter { report.findings[$0].claim.range.contains(range) }
        .min { length($0, report) < length($1, report) }
      let isFirst = winner.map { seen.insert($0).inserted } ?? false
      return Stretch(
        range: range, claim: winner, isFirst: isFirst,
        ending: claims.filter { min(report.findings[$0].claim.range.upper, block.upper) == upper },
        problems: problems.filter { report.editorial[$0].range.lower == lower },
        relations: relations.filter { report.relations[$0].range.lower == lower })
    }
  }

  private static func starts(_ range: TextRange, _ block: TextRange) -> Bool {
    block.lower <= range.lower && range.lower < block.upper
  }

  private static func length(_ index: Int, _ report: DocumentReport) -> Int {
    report.findings[index].claim.range.length
  }
}
