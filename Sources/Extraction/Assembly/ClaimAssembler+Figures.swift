import Claims
import Words

extension ClaimAssembler {
  /// Whether a figure is the word "one" on its own, which points more often than it counts.
  func isPronoun(_ placed: SentenceReading.Placed) -> Bool {
    guard let quantity = placed.mention.quantity, quantity.kind == .count else { return false }
    return quantity.printed.lowercased() == "one" && quantity.hedge == .none
  }

  /// Whether a word stands directly before a figure.
  func follows(_ word: String, _ placed: SentenceReading.Placed) -> Bool {
    let first = placed.words.lowerBound
    return first > 0 && reading.words[first - 1].folded == word
  }

  /// Whether the figure is the whole that another is taken from: "10 of the Council's 15 members",
  /// "all but two of its nine seats".
  func isWholeOfAnother(_ placed: SentenceReading.Placed) -> Bool {
    var index = placed.words.lowerBound - 1
    while index >= 0, placed.words.lowerBound - index < 7, reading.words[index].kind == .word,
      reading.words[index].folded != "of"
    {
      let isName = reading.name(at: index) != nil || reading.words[index].isPossessive
      guard isName || reading.wordClass(index) == .determiner else { return false }
      index -= 1
    }
    guard index > 0, reading.words[index].folded == "of" else { return false }
    return reading.mention(at: index - 1)?.mention.quantity != nil
  }

  /// What sort of claim a figure makes.
  func kind(of mention: Mention, _ quantity: Quantity) -> Claim.Kind {
    if case .share = mention.value { return .share }
    switch quantity.kind {
    case .count, .ordinal, .ratio: return .count
    case .measured, .temperature: return .quantity
    case .percent: return .percent
    case .money: return .money
    case .duration: return .duration
    case .age: return .age
    }
  }

  /// The value of a claim as its mention gives it.
  func value(of mention: Mention, _ quantity: Quantity) -> Claim.Value {
    if case .share(let part, let whole) = mention.value {
      return .share(part: part, whole: whole)
    }
    return .quantity(quantity)
  }

  /// The rule that documents how a figure of this kind becomes a claim.
  func rule(for mention: Mention, kind: Claim.Kind) -> String {
    switch kind {
    case .count: "claims/counted-noun"
    case .quantity: "claims/measured-quantity"
    case .share: "claims/share"
    case .percent: "claims/percent"
    case .money: "claims/money"
    case .duration: "claims/duration"
    case .age: "claims/age"
    case .event: "claims/event-date"
    }
  }

  /// The noun phrase right of a figure: directly, or behind "of" where the figure counts groups
  /// ("hundreds of warplanes") or parts ("40 percent of voters").
  func phrase(right placed: SentenceReading.Placed, kind: Claim.Kind) -> Range<Int>? {
    var start = placed.words.upperBound
    guard start < reading.words.count else { return nil }
    if reading.words[start].folded == "of", kind != .quantity {
      start += 1
      while start < reading.words.count, reading.wordClass(start) == .determiner { start += 1 }
    } else if kind == .quantity || kind == .money || kind == .age {
      return nil
    }
    return phrases.phrase(from: start)
  }

  /// What a figure counts or measures.
  func measure(
    for placed: SentenceReading.Placed, phrase: Range<Int>?, kind: Claim.Kind
  ) -> MeasurePhrase? {
    let clause = reading.clause(of: placed.words.lowerBound)
    let verb = clauseReader.verb(before: placed.words.lowerBound)
    let following = clauseReader.verb(after: phrase?.upperBound ?? placed.words.upperBound)
    let chosen = kind == .share ? following ?? verb : verb ?? following
    let predicate = chosen.map { reading.words[$0].folded }
    let context = clauseReader.context(of: clause, without: phrase, stemmer: stemmer)
    if let phrase {
      return MeasurePhrase(
        text: reading.text(of: phrase), range: reading.range(of: phrase),
        stems: phrases.stems(of: phrase, stemmer: stemmer), context: context,
        predicate: predicate)
    }
    guard let left = leftPhrase(of: placed, verb: verb) else {
      guard kind != .count, let verb = verb ?? copula(before: placed) else { return nil }
      let words = verb..<(verb + 1)
      return MeasurePhrase(
        text: reading.text(of: words), range: reading.range(of: words), stems: [],
        context: context, predicate: predicate)
    }
    return MeasurePhrase(
      text: reading.text(of: left), range: reading.range(of: left),
      stems: phrases.stems(of: left, stemmer: stemmer), context: context, predicate: predicate)
  }

  /// The "is" of "is 2,317 meters high".
  private func copula(before placed: SentenceReading.Placed) -> Int? {
    let first = placed.words.lowerBound
    guard first > 0, reading.wordClass(first - 1) == .auxiliary else { return nil }
    return first - 1
  }

  /// The noun phrase left of a figure: "a range of 50 km", "unemployment rose to 8 percent".
  private func leftPhrase(of placed: SentenceReading.Placed, verb: Int?) -> Range<Int>? {
    var end = placed.words.lowerBound
    while end > 0, reading.wordClass(end - 1) == .determiner { end -= 1 }
    guard end > 0 else { return nil }
    if reading.words[end - 1].folded == "of" {
      return phrases.phrase(endingBefore: end - 1)
    }
    guard let verb, verb > 0 else { return nil }
    let clause = reading.clause(of: verb)
    let content = voices.map(\.verbWords.upperBound).last { $0 <= verb } ?? 0
    var start = max(clause.lowerBound, content)
    while start < verb, reading.wordClass(start) != nil || reading.words[start].kind == .mark {
      start += 1
    }
    guard start < verb, let phrase = phrases.phrase(from: start), phrase.upperBound <= verb else {
      return nil
    }
    let isName = phrase.allSatisfy { reading.name(at: $0) != nil }
    return isName ? nil : phrase
  }

  /// The claim that "including 13" is a part of: the last count before it in the sentence.
  func whole(before placed: SentenceReading.Placed, _ drafts: [ClaimDraft]) -> Int? {
    guard let whole = drafts.lastIndex(where: { $0.kind == .count && $0.partOf == nil }) else {
      return nil
    }
    let start = placed.words.lowerBound
    let cues = ["including", "among", "of", "excluding"]
    let before = (max(0, start - 4)..<start).map { reading.words[$0].folded }
    return before.contains { cues.contains($0) } ? whole : nil
  }
}
