public import Claims
public import Rules
import Words

/// Reads a document into mentions, claims, relations and coverage. Immutable and shared.
///
/// What a text says never depends on what is true: the extractor is offered names, not facts.
public struct Extractor: Sendable {
  private let rules: RuleSet
  private let recognizer: MentionRecognizer
  private let segmenter: SentenceSegmenter
  private let tokens: CoverageTokens
  private let grammar: Grammar
  private let names: NameFinder
  private let relativeRules: Set<String>

  /// Normalisers of dates that place the story rather than claim anything.
  private static let relativeKinds: Set = [
    "weekday", "relative-day", "stretch", "span", "ago", "unresolved",
  ]

  /// Makes an extractor; `names` come from a corpus, or are empty.
  public init(rules: RuleSet, names: NameDictionary = .empty) {
    self.rules = rules
    recognizer = MentionRecognizer(rules: rules)
    segmenter = SentenceSegmenter(lexicon: rules.lexicon)
    tokens = CoverageTokens(rules: rules)
    grammar = Grammar(rules.lexicon)
    self.names = NameFinder(names)
    relativeRules = Set(
      rules.rules(in: .mentions).filter { rule in
        Extractor.relativeKinds.contains(rule.value["kind"] ?? "")
      }.map(\.id))
  }

  /// What keeps mention rules from being used, such as a normaliser that does not exist.
  public var problems: [Diagnostic] { recognizer.problems }

  /// The mentions of the document in the order of the text, without reading them into claims, and
  /// what could not be read.
  public func mentions(
    in document: Document
  ) -> (mentions: [Mention], notifications: [Notification]) {
    recognizer.mentions(in: document, sentences: segmenter.sentences(in: document))
  }

  /// The sentences of the document and its mentions, without claims.
  public func read(_ document: Document) -> (sentences: [Sentence], mentions: [Mention]) {
    let sentences = segmenter.sentences(in: document)
    return (sentences, recognizer.mentions(in: document, sentences: sentences).mentions)
  }

  /// All that the document says.
  public func extract(_ document: Document) -> Extract {
    let sentences = segmenter.sentences(in: document)
    let found = recognizer.mentions(in: document, sentences: sentences)
    let assembled = assemble(document, sentences, found.mentions)
    let claims = ClaimIdentity.claims(from: assembled.drafts)
    let coverage = CoverageReader(
      mentions: found.mentions, claims: claims, cues: assembled.cues
    ).coverage(of: tokens.ranges(in: document, sentences: sentences))
    return Extract(
      document: document, sentences: sentences, mentions: found.mentions, claims: claims,
      cues: assembled.cues, coverage: coverage, notifications: found.notifications)
  }

  private func assemble(
    _ document: Document, _ sentences: [Sentence], _ mentions: [Mention]
  ) -> (drafts: [ClaimDraft], cues: [RelationCue]) {
    var quotations = RangeWalk(
      QuotationFinder.quotations(in: document).map { ($0, $0) })
    let stemmer = Stemmer()
    var drafts: [ClaimDraft] = []
    var cues: [RelationCue] = []
    var memory = AttributionReader.Memory()
    var headline: [NamedThing] = []
    var previous: [NamedThing] = []
    var next = 0
    for sentence in sentences {
      var own: [(Int, Mention)] = []
      while next < mentions.count, mentions[next].range.lower < sentence.range.upper {
        if mentions[next].range.lower >= sentence.range.lower { own.append((next, mentions[next])) }
        next += 1
      }
      let reading = SentenceReading(
        sentence: sentence, document: document, mentions: own,
        quotations: quotations.values(at: sentence.range),
        names: names, grammar: grammar)
      let voices = AttributionReader(grammar: grammar).voices(in: reading, memory: &memory)
      let assembler = ClaimAssembler(
        reading: reading, document: document, grammar: grammar, stemmer: stemmer, voices: voices,
        memory: memory, context: previous + headline, relativeRules: relativeRules)
      let offset = drafts.count
      let new = assembler.drafts(offset: offset)
      cues += CueReader(reading: reading, units: rules.lexicon.units)
        .cues(drafts: new, offset: offset)
      drafts += new
      previous = context(of: reading, speakers: voices.map(\.speakerWords))
      if reading.role == .headline, headline.isEmpty { headline = previous }
    }
    return (drafts, cues)
  }

  private func context(of reading: SentenceReading, speakers: [Range<Int>]) -> [NamedThing] {
    reading.names.filter { hit in !speakers.contains { $0.overlaps(hit.words) } }.map { hit in
      NamedThing(
        range: reading.range(of: hit.words), text: reading.text(of: hit.words), role: .context,
        entries: hit.entries)
    }
  }
}
