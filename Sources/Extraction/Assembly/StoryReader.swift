import Claims
import Words

/// Reads the sentences of a document that hold mentions, and of the others only what those need:
/// who spoke last, and which names stood in the sentence before and in the headline.
struct StoryReader {
  /// A sentence with what was said before it.
  struct Scene {
    let reading: SentenceReading
    let voices: [AttributionReader.Voice]
    let memory: AttributionReader.Memory
    let context: [NamedThing]
  }

  private let document: Document
  private let bytes: [UInt8]
  private let names: NameFinder
  private let grammar: Grammar
  private var quotations: RangeWalk<TextRange>
  private var memory = AttributionReader.Memory()
  private var headline: [NamedThing] = []
  private var previous: [NamedThing] = []
  /// The sentences passed over since the last one that was read, and whether anybody may speak.
  private var passed: [(sentence: Sentence, maySpeak: Bool)] = []

  init(document: Document, bytes: [UInt8], names: NameFinder, grammar: Grammar) {
    self.document = document
    self.bytes = bytes
    self.names = names
    self.grammar = grammar
    quotations = RangeWalk(
      QuotationFinder.quotations(in: bytes, blocks: document.blocks).map { ($0, $0) })
  }

  /// Takes note of a sentence without mentions. `maySpeak` says whether it may hold a speech verb.
  mutating func pass(_ sentence: Sentence, maySpeak: Bool) {
    if document.blocks[sentence.block].role == .headline, headline.isEmpty {
      _ = scene(of: sentence, mentions: [])
    } else {
      passed.append((sentence, maySpeak))
    }
  }

  /// Reads the next sentence with its mentions.
  mutating func scene(of sentence: Sentence, mentions: [(Int, Mention)]) -> Scene {
    catchUp()
    let reading = reading(
      of: sentence, mentions: mentions, quotations: quotations.values(at: sentence.range))
    let voices = AttributionReader(grammar: grammar).voices(in: reading, memory: &memory)
    let scene = Scene(
      reading: reading, voices: voices, memory: memory, context: previous + headline)
    previous = context(of: reading, voices)
    if reading.role == .headline, headline.isEmpty { headline = previous }
    return scene
  }

  /// Reads backwards until it is known who spoke last: a pronoun only repeats what was known.
  private mutating func catchUp() {
    guard let last = passed.last else { return }
    defer { passed.removeAll(keepingCapacity: true) }
    let reading = reading(of: last.sentence, mentions: [], quotations: [])
    var found = AttributionReader.Memory()
    previous = context(
      of: reading, AttributionReader(grammar: grammar).voices(in: reading, memory: &found))
    for before in passed.dropLast().reversed() where before.maySpeak && found.speaker == nil {
      _ = AttributionReader(grammar: grammar).voices(
        in: self.reading(of: before.sentence, mentions: [], quotations: []), memory: &found)
    }
    if found.speaker != nil { memory = found }
  }

  private func reading(
    of sentence: Sentence, mentions: [(Int, Mention)], quotations: [TextRange]
  ) -> SentenceReading {
    SentenceReading(
      sentence: sentence, role: document.blocks[sentence.block].role, bytes: bytes,
      mentions: mentions, quotations: quotations, names: names, grammar: grammar)
  }

  private func context(
    of reading: SentenceReading, _ voices: [AttributionReader.Voice]
  ) -> [NamedThing] {
    reading.names.filter { hit in !voices.contains { $0.speakerWords.overlaps(hit.words) } }
      .map { hit in
        NamedThing(
          range: reading.range(of: hit.words), text: reading.text(of: hit.words), role: .context,
          entries: hit.entries)
      }
  }
}
