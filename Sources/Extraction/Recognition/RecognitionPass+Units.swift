import Claims

extension RecognitionPass {
  /// The match with the unit or currency that its pattern only found the beginning of. Nil where no
  /// wording of the tables begins there.
  ///
  /// Tables of thousands of wordings are looked up by hash, which no pattern needs to hold.
  func measured(_ match: Matched, of rule: MentionRule, at place: Place) -> Matched? {
    guard let group = rule.phraseGroup,
      let index = match.captures.lastIndex(where: { $0.name == group })
    else { return match }
    let start = match.captures[index].range.lower
    let scan = PhraseScan(bytes: bytes, limit: place.sentence.upper)
    var measured = match
    guard
      var phrase = recognizer.normalizer.phrase(
        of: rule.kind, in: scan, at: start, figure: TextRange(match.range.lower, start))
    else { return nil }
    if rule.sharesPhrase {
      guard isShared(phrase, behind: match.range.upper, in: scan) else { return nil }
      phrase.tails = []
      measured.phrase = phrase
      return measured
    }
    if start > match.range.lower, bytes[start - 1] == 0x28 {
      guard scan.byte(phrase.end) == 0x29 else { return nil }
      phrase.end += 1
    }
    measured.phrase = phrase
    measured.range = TextRange(match.range.lower, phrase.end)
    measured.captures[index] = Mention.Capture(name: group, range: TextRange(start, phrase.end))
    return measured
  }

  /// Whether a figure shares the unit behind a later one: "3 x 50 MW" are three of something, where "3
  /// x 50 m" is a size. Times have rules of their own.
  private func isShared(_ phrase: UnitPhrase, behind end: Int, in scan: PhraseScan) -> Bool {
    let dimension = recognizer.normalizer.units.units[phrase.unit]?.dimension
    let mark = scan.byte(scan.gapEnd(end))
    let isProduct = mark == 0x78 || mark == 0xC3
    return isProduct ? dimension == "length" : dimension != "time"
  }
}
