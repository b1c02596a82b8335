import Claims
import Rules
import Words

/// Makes claims of the mentions of one sentence.
///
/// The rules `claims/*` document and test what each method here does.
struct ClaimAssembler {
  let reading: SentenceReading
  let document: Document
  let grammar: Grammar
  let stemmer: Stemmer
  let voices: [AttributionReader.Voice]
  let memory: AttributionReader.Memory
  let context: [NamedThing]
  /// Mention rules whose dates are relative to the dateline.
  let relativeRules: Set<String>

  var phrases: NounPhraseReader { NounPhraseReader(reading: reading, grammar: grammar) }
  var clauseReader: ClauseReader { ClauseReader(reading: reading, grammar: grammar) }
  var scopes: ScopeReader { ScopeReader(reading: reading) }

  /// The claims of the sentence in the order of their values. `offset` is the number of drafts
  /// that the document already has; `partOf` counts from the document's first.
  func drafts(offset: Int) -> [ClaimDraft] {
    let figures = reading.mentions.filter { $0.mention.quantity != nil }
    var drafts: [ClaimDraft] = []
    var scopeMentions: Set<Int> = []
    for placed in figures where !isConversion(placed) && !isPronoun(placed) {
      guard let draft = figureDraft(for: placed, among: figures, drafts, offset: offset) else {
        continue
      }
      drafts.append(draft.0)
      if let used = draft.1 { scopeMentions.insert(used) }
    }
    for placed in reading.mentions where placed.mention.isTime {
      if let draft = dateDraft(for: placed, isScope: scopeMentions.contains(placed.index)) {
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// Whether the figure is the second of "50 kilometers (30 miles)": the same value again.
  func isConversion(_ placed: SentenceReading.Placed) -> Bool {
    guard let unit = placed.mention.quantity?.unit, unit != "1" else { return false }
    let first = placed.words.lowerBound
    guard first > 0, reading.words[first - 1].folded == "(",
      let before = reading.mention(at: first - 2), let other = before.mention.quantity?.unit
    else { return false }
    return other != "1" && other != unit
  }

  private func figureDraft(
    for placed: SentenceReading.Placed, among figures: [SentenceReading.Placed],
    _ drafts: [ClaimDraft], offset: Int
  ) -> (ClaimDraft, Int?)? {
    guard let quantity = placed.mention.quantity else { return nil }
    let kind = kind(of: placed.mention, quantity)
    // Ages are read as mentions; no claim is made of them yet. "X of the council's 15 members": the
    // 15 is the whole of another figure.
    guard kind != .age, !isWholeOfAnother(placed) else { return nil }
    var phrase = phrase(right: placed, kind: kind)
    var partOf: Int?
    var measure = measure(for: placed, phrase: phrase, kind: kind)
    var rule = rule(for: placed.mention, kind: kind)
    if kind == .count, phrase == nil {
      if let whole = whole(before: placed, drafts) {
        partOf = offset + whole
        measure = drafts[whole].measure
        rule = "claims/elliptical-part"
      } else if measure == nil {
        return nil
      }
    }
    guard let measure else { return nil }
    if kind == .count, partOf == nil, follows("including", placed) {
      partOf = whole(before: placed, drafts).map { $0 + offset }
    }
    let found = scopes.scope(of: placed.words, phrase: phrase, figures: figures.map(\.words))
    if let scope = found?.placed.words, let words = phrase, words.overlaps(scope) { phrase = nil }
    let tail =
      [phrase?.upperBound, trailing(found?.placed, after: phrase ?? placed.words)]
      .compactMap { $0 }.max() ?? placed.words.upperBound
    let words = placed.words.lowerBound..<max(tail, placed.words.upperBound)
    let draft = makeDraft(
      kind: kind, placed: placed, words: words, phrase: phrase, measure: measure,
      value: value(of: placed.mention, quantity), scope: found?.scope, partOf: partOf, rule: rule,
      mentions: [placed.mention] + (found.map { [$0.placed.mention] } ?? []))
    return (draft, found?.placed.index)
  }

  /// The end of a scope that directly follows the words, so that the quote includes it.
  private func trailing(_ scope: SentenceReading.Placed?, after words: Range<Int>) -> Int? {
    guard let scope, scope.words.lowerBound >= words.upperBound else { return nil }
    let gap = words.upperBound..<scope.words.lowerBound
    let isClose = gap.allSatisfy {
      reading.wordClass($0) == .preposition || reading.wordClass($0) == .determiner
    }
    return isClose ? scope.words.upperBound : nil
  }

  func makeDraft(
    kind: Claim.Kind, placed: SentenceReading.Placed, words: Range<Int>, phrase: Range<Int>?,
    measure: MeasurePhrase, value: Claim.Value, scope: TimeScope?, partOf: Int?, rule: String,
    mentions: [Mention]
  ) -> ClaimDraft {
    let things = ThingReader(
      reading: reading, grammar: grammar, speakers: voices.map(\.speakerWords),
      contentStarts: voices.map(\.verbWords.upperBound), context: context
    ).things(around: placed.words, phrase: phrase)
    let isQuoted = reading.isQuoted(placed.words.lowerBound)
    let attribution = AttributionReader(grammar: grammar).attribution(
      of: placed.words, voices: voices, isQuoted: isQuoted, memory: memory)
    let start =
      voices.last { $0.verbWords.upperBound <= placed.words.lowerBound }?.verbWords
      .upperBound ?? 0
    let modality = ModalityReader(grammar: grammar).modality(
      of: words, in: reading, from: start)
    let range = TextRange(
      min(placed.mention.range.lower, reading.range(of: words).lower),
      max(placed.mention.range.upper, reading.range(of: words).upper))
    return ClaimDraft(
      kind: kind, range: range, valueRange: placed.mention.range,
      sentence: reading.sentence.index, quote: reading.text(of: range), things: things,
      measure: measure, value: value, scope: scope,
      asOf: hasOtherLimit(than: scope) ? nil : asOf(for: scope),
      attribution: attribution, modality: modality, role: reading.role, partOf: partOf,
      mentions: mentions, rule: rule, neighbours: neighbours(of: words))
  }

  /// The date a figure speaks for: the end of a period that is over, else the dateline.
  private func asOf(for scope: TimeScope?) -> AsOf? {
    guard let dateline = document.dateline?.day else {
      return scope?.period?.end.map { AsOf(day: $0, origin: .stated) }
    }
    if let scope, let end = scope.period?.end, scope.relation != .since, end < dateline {
      return AsOf(day: end, origin: .stated)
    }
    return AsOf(day: dateline, origin: .dateline)
  }

  /// Whether the sentence holds a limit in time besides the scope ("before October 27 ... this
  /// year"), so that the date the figure speaks for is not the article's.
  private func hasOtherLimit(than scope: TimeScope?) -> Bool {
    reading.mentions.contains { placed in
      guard placed.mention.isTime else { return false }
      let other = scopes.scope(from: placed)
      guard other.range != scope?.range else { return false }
      switch other.relation {
      case .before, .after, .until: return true
      case .during, .since: return false
      }
    }
  }

  private func neighbours(of words: Range<Int>) -> [String] {
    let left = reading.words[max(0, words.lowerBound - 6)..<words.lowerBound]
    let right = reading.words[words.upperBound..<min(reading.words.count, words.upperBound + 6)]
    return (left + right).filter { $0.kind != .mark }.map(\.folded)
  }
}
