import Claims
import Words

extension ClaimAssembler {
  /// The claim that an event happened on a date; nil for dates that only limit a figure or place
  /// the narration ("on Friday").
  func dateDraft(for placed: SentenceReading.Placed, isScope: Bool) -> ClaimDraft? {
    if scopes.isName(placed) { return nameDraft(for: placed) }
    guard !relativeRules.contains(placed.mention.rule) else { return nil }
    let scope = scopes.scope(from: placed)
    guard scope.relation == .during else { return nil }
    let first = placed.words.lowerBound
    let isGoverned = first > 0 && reading.wordClass(first - 1) == .preposition
    guard isGoverned, let event = event(before: first - 1) ?? openingEvent(placed) else {
      return nil
    }
    if isScope, event.verb == nil { return nil }
    let clause = reading.clause(of: first)
    let words =
      event.words.lowerBound < first
      ? event.words.lowerBound..<placed.words.upperBound
      : placed.words.lowerBound - 1..<event.words.upperBound
    let measure = MeasurePhrase(
      text: reading.text(of: event.words), range: reading.range(of: event.words),
      stems: event.phrase.map { phrases.stems(of: $0, stemmer: stemmer) } ?? [],
      context: clauseReader.context(of: clause, without: event.phrase, stemmer: stemmer),
      predicate: event.verb.map { reading.words[$0].folded })
    var draft = makeDraft(
      kind: .event, placed: placed, words: words, phrase: event.phrase ?? event.words,
      measure: measure, value: .date(placed.mention.period), scope: nil, partOf: nil,
      rule: "claims/event-date", mentions: [placed.mention])
    draft.printedDate = reading.text(of: placed.mention.range)
    return draft
  }

  private struct Event {
    let words: Range<Int>
    let phrase: Range<Int>?
    let verb: Int?
  }

  /// "began on October 31", "first nuclear test explosion in 2006".
  private func event(before end: Int) -> Event? {
    guard end > 0 else { return nil }
    if clauseReader.isVerb(end - 1) {
      return Event(words: end - 1..<end, phrase: nil, verb: end - 1)
    }
    guard let phrase = phrases.phrase(endingBefore: end) else { return nil }
    let verb = clauseReader.verb(before: phrase.lowerBound)
    return Event(words: phrase, phrase: phrase, verb: verb)
  }

  /// "In May, however, China and Russia blocked a resolution": the first verb behind a date that
  /// opens its clause, with its object.
  private func openingEvent(_ placed: SentenceReading.Placed) -> Event? {
    let clause = reading.clause(of: placed.words.lowerBound)
    guard placed.words.lowerBound - 1 <= clause.lowerBound + 1,
      let verb = clauseReader.verb(after: placed.words.upperBound)
    else { return nil }
    var end = verb + 1
    while end < clause.upperBound, reading.wordClass(end) == .determiner { end += 1 }
    let object = phrases.phrase(from: end)
    return Event(words: verb..<(object?.upperBound ?? verb + 1), phrase: nil, verb: verb)
  }

  /// "the 2022 Nuclear Posture Review": a year that belongs to a name and claims nothing.
  private func nameDraft(for placed: SentenceReading.Placed) -> ClaimDraft {
    var end = placed.words.upperBound
    while end < reading.words.count, reading.words[end].kind == .word,
      reading.words[end].isCapitalised
    {
      end += 1
    }
    let name = placed.words.upperBound..<end
    let measure = MeasurePhrase(
      text: reading.text(of: name), range: reading.range(of: name),
      stems: name.map { stemmer.stem(reading.words[$0].folded) }, context: [], predicate: nil)
    var draft = makeDraft(
      kind: .event, placed: placed, words: placed.words.lowerBound..<end, phrase: name,
      measure: measure, value: .date(placed.mention.period), scope: nil, partOf: nil,
      rule: "claims/year-in-name", mentions: [placed.mention])
    draft.printedDate = reading.text(of: placed.mention.range)
    draft.modality = .name
    return draft
  }
}
