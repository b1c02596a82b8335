import Claims
import Rules

/// Tells from the words around a date whether it lies before or after the dateline.
struct TenseReader: Sendable {
  /// Which way an open date lies.
  enum Tense {
    case past, future
    /// No word says so.
    case open
    /// The date stands alone, as in a calendar, and is one to come.
    case alone
  }

  private let future: WordTable
  private let past: WordTable
  private let speech: WordTable
  private let fillers: WordTable

  init(lexicon: Lexicon) {
    func hashes(_ tables: [String]) -> WordTable {
      WordTable(
        tables.flatMap { lexicon[$0].entries }.flatMap(\.surfaces).compactMap {
          WordHash.ofFirstWord(of: $0)
        })
    }
    future = hashes(["future-cues"])
    past = hashes(["past-cues"])
    speech = hashes(["speech-verbs"])
    fillers = hashes([
      "time-fillers", "months", "months-small", "weekdays", "day-parts", "time-units", "holidays",
      "shifts", "times-of-day", "relative-days", "calendar-units", "ordinals", "ones", "teens",
      "tens", "seasons", "quarters",
    ])
  }

  /// The tense at a date: the nearest verb before it decides, else the nearest behind it.
  func tense(at place: TextRange, in sentence: TextRange, _ bytes: [UInt8]) -> Tense {
    var scan = TokenScan(bytes, in: sentence)
    var before: (tense: Tense, index: Int)?
    var speechEnd: Int?
    var isAlone = true
    var index = 0
    while let token = scan.next() {
      index += 1
      guard let word = token.word else { continue }
      if place.overlaps(token.range) {
        scan.skip(to: place.upper)
        continue
      }
      if !fillers.contains(word) { isAlone = false }
      let isBehind = token.range.lower >= place.upper
      if isBehind, before != nil || speechEnd != nil { break }
      if speech.contains(word) {
        if !isBehind { speechEnd = token.range.upper }
        continue
      }
      guard let found = tense(of: word, token.range, bytes) else { continue }
      if isBehind { return found.tense }
      // "will be signed": a participle behind a future verb says no other tense.
      if found.isParticiple, let before, before.tense == .future,
        index - before.index <= TenseReader.verbLength
      {
        continue
      }
      before = (found.tense, index)
    }
    let isSaid = speechEnd.map { place.lower - $0 <= TenseReader.speechGap } ?? false
    if isSaid { return .past }
    return before?.tense ?? (isAlone ? .alone : .open)
  }

  /// How many words a verb such as "will soon be signed" has at most.
  private static let verbLength = 3
  /// How far a date may stand from the verb of speech that it dates, in bytes: "said on Friday".
  private static let speechGap = 4

  private func tense(
    of word: UInt64, _ range: TextRange, _ bytes: [UInt8]
  ) -> (tense: Tense, isParticiple: Bool)? {
    if future.contains(word) { return (.future, false) }
    if past.contains(word) { return (.past, false) }
    let isPastForm =
      range.length > 4 && bytes[range.upper - 2] == 0x65 && bytes[range.upper - 1] == 0x64
    return isPastForm ? (.past, true) : nil
  }
}
