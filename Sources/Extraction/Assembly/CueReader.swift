import Claims
import Words

/// Finds wordings by which the article itself relates two figures.
struct CueReader {
  let reading: SentenceReading
  let units: UnitTable

  /// The relations that the sentence asserts. `claims` maps mention ranges to claim indices.
  func cues(drafts: [ClaimDraft], offset: Int) -> [RelationCue] {
    conversions(drafts, offset: offset) + parts(drafts, offset: offset)
  }

  /// "50 kilometers (30 miles)": two figures of one dimension, the second in brackets.
  private func conversions(_ drafts: [ClaimDraft], offset: Int) -> [RelationCue] {
    reading.mentions.compactMap { placed in
      let first = placed.words.lowerBound
      guard first > 1, reading.words[first - 1].folded == "(",
        let second = placed.mention.quantity,
        let before = reading.mention(at: first - 2), let one = before.mention.quantity,
        one.unit != second.unit, one.unit != "1", units.comparable(one.unit, second.unit),
        placed.words.upperBound < reading.words.count,
        [")", ",", ";"].contains(reading.words[placed.words.upperBound].folded)
      else { return nil }
      let claim = drafts.firstIndex { $0.valueRange == before.mention.range }.map { $0 + offset }
      let end =
        reading.words[placed.words.upperBound].folded == ")"
        ? reading.words[placed.words.upperBound].upper : placed.mention.range.upper
      return RelationCue(
        kind: .conversion, range: TextRange(before.mention.range.lower, end),
        members: [
          .init(range: before.mention.range, quantity: one, claim: claim),
          .init(range: placed.mention.range, quantity: second, claim: nil),
        ], rule: "ledger/conversion")
    }
  }

  /// "59 launches, including 13 since October": the second is a part of the first.
  private func parts(_ drafts: [ClaimDraft], offset: Int) -> [RelationCue] {
    drafts.enumerated().compactMap { index, part in
      guard let whole = part.partOf, whole >= offset else { return nil }
      let other = drafts[whole - offset]
      guard case .quantity(let all) = other.value, case .quantity(let some) = part.value else {
        return nil
      }
      return RelationCue(
        kind: .part, range: other.range.union(part.range),
        members: [
          .init(range: other.valueRange, quantity: all, claim: whole),
          .init(range: part.valueRange, quantity: some, claim: index + offset),
        ], rule: "ledger/part")
    }
  }
}
