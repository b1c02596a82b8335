public import Claims
import Patterns
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
    let grammar = Grammar(rules.lexicon)
    self.grammar = grammar
    recognizer = MentionRecognizer(rules: rules, speechWords: grammar.speechHashes)
    segmenter = SentenceSegmenter(lexicon: rules.lexicon)
    tokens = CoverageTokens(rules: rules)
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
    let text = MatchText(document.text)
    let found = recognizer.recognition(
      of: text, sentences: segmenter.sentences(in: document, bytes: text.bytes),
      dateline: document.dateline?.day)
    return (found.mentions, found.notifications)
  }

  /// The sentences of the document and its mentions, without claims.
  public func read(_ document: Document) -> (sentences: [Sentence], mentions: [Mention]) {
    let sentences = segmenter.sentences(in: document)
    return (sentences, recognizer.mentions(in: document, sentences: sentences).mentions)
  }

  /// All that the document says.
  public func extract(_ document: Document) -> Extract {
    let text = MatchText(document.text)
    let sentences = segmenter.sentences(in: document, bytes: text.bytes)
    let found = recognizer.recognition(
      of: text, sentences: sentences, dateline: document.dateline?.day)
    let assembled = assemble(document, text.bytes, sentences, found)
    let claims = ClaimIdentity.claims(from: assembled.drafts)
    let coverage = CoverageReader(
      mentions: found.mentions, claims: claims, cues: assembled.cues
    ).coverage(of: tokens.ranges(in: text.bytes, sentences: sentences))
    return Extract(
      document: document, sentences: sentences, mentions: found.mentions, claims: claims,
      cues: assembled.cues, coverage: coverage, notifications: found.notifications)
  }

  private func assemble(
    _ document: Document, _ bytes: [UInt8], _ sentences: [Sentence], _ found: Recognition
  ) -> (drafts: [ClaimDraft], cues: [RelationCue]) {
    var story = StoryReader(document: document, bytes: bytes, names: names, grammar: grammar)
    let stemmer = Stemmer()
    var drafts: [ClaimDraft] = []
    var cues: [RelationCue] = []
    var next = 0
    for sentence in sentences {
      var own: [(Int, Mention)] = []
      while next < found.mentions.count,
        found.mentions[next].range.lower < sentence.range.upper
      {
        if found.mentions[next].range.lower >= sentence.range.lower {
          own.append((next, found.mentions[next]))
        }
        next += 1
      }
      guard !own.isEmpty else {
        story.pass(sentence, maySpeak: found.maySpeak[sentence.index])
        continue
      }
      let scene = story.scene(of: sentence, mentions: own)
      let assembler = ClaimAssembler(
        reading: scene.reading, document: document, grammar: grammar, stemmer: stemmer,
        voices: scene.voices, memory: scene.memory, context: scene.context,
        relativeRules: relativeRules)
      let offset = drafts.count
      let new = assembler.drafts(offset: offset)
      cues += CueReader(reading: scene.reading, units: rules.lexicon.units)
        .cues(drafts: new, offset: offset)
      drafts += new
    }
    return (drafts, cues)
  }
}
