import Claims

/// Sorts every numeric and date token of a document into exactly one bin.
struct CoverageReader {
  let mentions: [Mention]
  let claims: [Claim]
  /// Cues whose second figures belong to a claim ("50 kilometers (30 miles)").
  let cues: [RelationCue]

  /// The bins of tokens that are sorted by place.
  func coverage(of tokens: [TextRange]) -> Coverage {
    let values = claims.enumerated().map { ($0.element.valueRange, $0.offset) }
      .sorted { $0.0 < $1.0 }
    var parts: [(TextRange, Int)] = []
    for (index, claim) in claims.enumerated() {
      parts += claim.mentions.dropFirst().map { ($0.range, index) }
      parts.append((claim.measure.range, index))
    }
    for cue in cues {
      guard let claim = cue.members.first?.claim else { continue }
      parts += cue.members.dropFirst().map { ($0.range, claim) }
    }
    parts.sort { $0.0 < $1.0 }
    return Coverage(
      tokens: tokens.map { token in
        Coverage.Token(range: token, bin: bin(of: token, values: values, parts: parts))
      })
  }

  private func bin(
    of token: TextRange, values: [(TextRange, Int)], parts: [(TextRange, Int)]
  ) -> Coverage.Bin {
    if let claim = values.first(overlapping: token) { return .claim(claim) }
    if let claim = parts.first(overlapping: token) { return .part(claim) }
    guard let mention = mentions.map({ ($0.range, $0) }).first(overlapping: token) else {
      return .unparsed
    }
    if mention.quantity?.printed.lowercased() == "one" {
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

extension Array {
  /// The first element whose range shares a byte with `range`, in a list sorted by range start.
  fileprivate func first<Value>(overlapping range: TextRange) -> Value?
  where Element == (TextRange, Value) {
    for (candidate, value) in self {
      if candidate.lower >= range.upper { return nil }
      if candidate.overlaps(range) { return value }
    }
    return nil
  }
}
