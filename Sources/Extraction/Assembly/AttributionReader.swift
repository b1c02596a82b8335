import Claims
import Words

/// Finds who a sentence attributes its statements to.
struct AttributionReader {
  /// A speaker with the verb, and where both stand.
  struct Voice {
    let speaker: String?
    let entities: [String]
    let verb: String
    let sourcing: Attribution.Sourcing
    /// The words of the speaker; empty for a pronoun that was resolved.
    let speakerWords: Range<Int>
    let verbWords: Range<Int>
  }

  /// The last person named as a speaker, for "she said".
  struct Memory {
    var speaker: String?
    var entities: [String] = []
  }

  let grammar: Grammar

  /// The voices of a sentence in the order of their verbs; named speakers are remembered.
  func voices(in reading: SentenceReading, memory: inout Memory) -> [Voice] {
    var voices: [Voice] = []
    var place = 0
    while place < reading.words.count {
      guard let verb = speechVerb(at: place, in: reading) else {
        place += 1
        continue
      }
      if let voice = voice(around: verb, in: reading, memory: memory) {
        voices.append(voice)
        if voice.sourcing == .named, let speaker = voice.speaker {
          memory.speaker = speaker
          memory.entities = voice.entities
        }
      }
      place = verb.upperBound
    }
    return voices
  }

  /// The attribution of a figure: the last voice before it, else the first after it, else the
  /// speaker of the quotation it stands in.
  func attribution(
    of words: Range<Int>, voices: [Voice], isQuoted: Bool, memory: Memory
  ) -> Attribution {
    let before = voices.last { $0.verbWords.lowerBound < words.lowerBound }
    if let voice = before ?? voices.first {
      return Attribution(
        speaker: voice.speaker, speakerEntities: voice.entities, verb: voice.verb,
        isQuoted: isQuoted, sourcing: voice.sourcing)
    }
    guard isQuoted, let speaker = memory.speaker else {
      return Attribution(
        speaker: nil, speakerEntities: [], verb: nil, isQuoted: isQuoted, sourcing: .unsourced)
    }
    return Attribution(
      speaker: speaker, speakerEntities: memory.entities, verb: nil, isQuoted: true,
      sourcing: .named)
  }

  private func speechVerb(at place: Int, in reading: SentenceReading) -> Range<Int>? {
    let verbs = reading.lexeme(place).speechVerbs
    guard !verbs.isEmpty, reading.words[place].kind == .word, !reading.isNamed(place),
      !reading.words[place].isCapitalised || place == 0
    else { return nil }
    let match = verbs.first { verb in
      place + verb.count <= reading.words.count
        && verb.indices.allSatisfy { reading.words[place + $0].folded == verb[$0] }
    }
    return match.map { place..<(place + $0.count) }
  }

  private func voice(
    around verb: Range<Int>, in reading: SentenceReading, memory: Memory
  ) -> Voice? {
    let isAccording = reading.words[verb.lowerBound].folded == "according"
    var end = verb.lowerBound
    while end > 0, reading.words[end - 1].kind == .word,
      [.adverb, .auxiliary].contains(reading.wordClass(end - 1))
    {
      end -= 1
    }
    let text = reading.text(of: verb)
    if !isAccording, let voice = speaker(endingBefore: end, verb: verb, text, reading, memory) {
      return voice
    }
    return speaker(from: verb.upperBound, verb: verb, text, reading, isAccording: isAccording)
  }

  /// "Linda Thomas-Greenfield said", "she said", "officials said", "the ministry said".
  private func speaker(
    endingBefore end: Int, verb: Range<Int>, _ text: String, _ reading: SentenceReading,
    _ memory: Memory
  ) -> Voice? {
    guard end > 0, reading.words[end - 1].kind == .word else { return nil }
    if reading.wordClass(end - 1) == .pronoun || reading.wordClass(end - 1) == .relative {
      guard let speaker = memory.speaker else {
        return Voice(
          speaker: nil, entities: [], verb: text, sourcing: .vague, speakerWords: end..<end,
          verbWords: verb)
      }
      return Voice(
        speaker: speaker, entities: memory.entities, verb: text, sourcing: .named,
        speakerWords: end..<end, verbWords: verb)
    }
    var start = end
    while start > 0 {
      let word = reading.words[start - 1]
      guard word.kind == .word, end - start < 9 else { break }
      guard
        reading.wordClass(start - 1) == nil || reading.wordClass(start - 1) == .determiner
          || (word.folded == "of" && start > 1)
      else { break }
      if reading.isListedVerb(start - 1), !word.isCapitalised, start < end { break }
      start -= 1
    }
    guard start < end else { return nil }
    return named(start..<end, verb: verb, text, reading)
  }

  /// "said Zhang Jun", "according to the ministry".
  private func speaker(
    from start: Int, verb: Range<Int>, _ text: String, _ reading: SentenceReading,
    isAccording: Bool
  ) -> Voice? {
    var first = start
    while first < reading.words.count, reading.wordClass(first) == .determiner { first += 1 }
    var end = first
    while end < reading.words.count, end - first < 8 {
      let word = reading.words[end]
      guard word.kind == .word, reading.wordClass(end) == nil else { break }
      if reading.isListedVerb(end) { break }
      if !isAccording, !word.isCapitalised, !reading.lexeme(end).isTitle { break }
      end += 1
    }
    guard end > first else { return nil }
    if !isAccording {
      let follows = verb.lowerBound > 0 && reading.words[verb.lowerBound - 1].kind == .mark
      guard follows else { return nil }
    }
    return named(first..<end, verb: verb, text, reading)
  }

  /// Names the speaker that some words describe: a known person before an unknown capitalised
  /// name before the words themselves.
  private func named(
    _ words: Range<Int>, verb: Range<Int>, _ text: String, _ reading: SentenceReading
  ) -> Voice? {
    let hits = reading.names.filter { words.contains($0.words.lowerBound) }
    if let person = hits.last(where: { $0.entries.contains { $0.kind == "person" } }) {
      return Voice(
        speaker: reading.text(of: person.words),
        entities: Array(Set(person.entries.map(\.entity))).sorted(), verb: text, sourcing: .named,
        speakerWords: words, verbWords: verb)
    }
    var nameStart = words.upperBound
    while nameStart > words.lowerBound, reading.words[nameStart - 1].isCapitalised,
      reading.wordClass(nameStart - 1) == nil,
      !reading.lexeme(nameStart - 1).isTitle,
      nameStart == words.upperBound || !reading.words[nameStart - 1].isPossessive
    {
      nameStart -= 1
    }
    if nameStart < words.upperBound {
      let name = nameStart..<words.upperBound
      let entities = hits.filter { $0.words == name }.flatMap { $0.entries.map(\.entity) }
      return Voice(
        speaker: reading.text(of: name), entities: Array(Set(entities)).sorted(),
        verb: text, sourcing: .named, speakerWords: words, verbWords: verb)
    }
    let folded = words.map { reading.words[$0].folded }
    let isVague = grammar.vagueSources.contains { folded.suffix($0.count).elementsEqual($0) }
    guard isVague || !hits.isEmpty || folded.last.map(grammar.isTitle) == true else { return nil }
    return Voice(
      speaker: reading.text(of: words), entities: [], verb: text,
      sourcing: isVague || hits.isEmpty ? .vague : .named, speakerWords: words, verbWords: verb)
  }
}
