import Claims

/// Sorts every numeric and date token of a document into exactly one bin.
struct CoverageReader {
  let mentions: [Mention]
  let claims: [Claim]
  /// Cues whose second figures belong to a claim ("50 kilometers (30 miles)").
  let cues: [RelationCue]

  /// The bins of tokens that are sorted by place.
  func coverage(of tokens: [TextRange]) -> Coverage {
    var values = RangeWalk(claims.enumerated().map { ($0.element.valueRange, $0.offset) })
    var parts = RangeWalk(self.parts)
    var spans = RangeWalk(mentions.indices.map { (mentions[$0].range, $0) })
    return Coverage(
      tokens: tokens.map { token in
        let bin: Coverage.Bin =
          if let claim = values.value(at: token) {
            .claim(claim)
          } else if let claim = parts.value(at: token) {
            .part(claim)
          } else {
            spans.value(at: token).map { self.bin(ofUnclaimed: mentions[$0]) } ?? .unparsed
          }
        return Coverage.Token(range: token, bin: bin)
      })
  }

  private var parts: [(TextRange, Int)] {
    var parts: [(TextRange, Int)] = []
    for (index, claim) in claims.enumerated() {
      parts += claim.mentions.dropFirst().map { ($0.range, index) }
      parts.append((claim.measure.range, index))
    }
    for cue in cues {
      guard let claim = cue.members.first?.claim else { continue }
      parts += cue.members.dropFirst().map { ($0.range, claim) }
    }
    return parts
  }

  private func bin(ofUnclaimed mention: Mention) -> Coverage.Bin {
    if let printed = mention.quantity?.printed, printed.utf8.count == 3,
      printed.lowercased() == "one"
    {
      return .ignored(rule: "mentions/pronoun-one")
    }
    switch mention.kind {
    case .ignored, .ordinal, .time, .date, .period, .recurrence, .duration, .age:
      return .ignored(rule: mention.rule)
    case .number, .percent, .money, .quantity, .ratio, .range, .temperature, .dimension:
      return .unparsed
    }
  }
}
