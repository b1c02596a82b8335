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
    guard
      var phrase = recognizer.normalizer.phrase(
        of: rule.kind, in: scan, at: start, figure: TextRange(match.range.lower, start))
    else { return nil }
    if start > match.range.lower, bytes[start - 1] == 0x28 {
      guard scan.byte(phrase.end) == 0x29 else { return nil }
      phrase.end += 1
    }
    var measured = match
    measured.phrase = phrase
    measured.range = TextRange(match.range.lower, phrase.end)
    measured.captures[index] = Mention.Capture(name: group, range: TextRange(start, phrase.end))
    return measured
  }
}
