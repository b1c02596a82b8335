public import Claims
import Patterns
public import Rules

/// Finds the mentions of a document: figures, dates, and what only looks like them.
///
/// One pass over the text finds triggers, a digit or a word of a trigger table; only the rules of
/// that trigger are tried, anchored at it. Hedges, signs and currencies are looked for to the left
/// of what matched. The rule of highest priority wins, then the longest match, then the smallest
/// rule id, and the pass goes on behind it. Immutable, and shared by any number of tasks.
public struct MentionRecognizer: Sendable {
  /// Rules of the set that could not be used, and why.
  public let problems: [Diagnostic]

  let rules: [MentionRule]
  /// Indexes of rules tried at a digit, highest priority first.
  let digitRules: [Int]
  /// Indexes of rules tried at a word, by its hash, highest priority first.
  let wordRules: [UInt64: [Int]]
  let contexts: [String: ContextTable]
  let hedges: ContextTable
  let hedgesAfter: ContextTable
  let signs: ContextTable
  let futureCues: Set<UInt64>
  let normalizer: Normalizer
  private let times: TimeReader

  /// Prepares the mention rules of a set. Rules that cannot be used are listed in `problems`.
  public init(rules set: RuleSet) {
    let lexicon = set.lexicon
    var problems: [Diagnostic] = []
    var rules: [MentionRule] = []
    for rule in set.rules(in: .mentions) {
      let found = MentionRecognizer.problems(of: rule, lexicon: lexicon)
      problems += found
      if found.isEmpty, let usable = MentionRule(rule) { rules.append(usable) }
    }
    rules.sort { ($1.priority, $0.id) < ($0.priority, $1.id) }
    var words: [UInt64: [Int]] = [:]
    for (index, rule) in rules.enumerated() {
      for hash in MentionRecognizer.hashes(of: rule.triggers, lexicon) {
        words[hash, default: []].append(index)
      }
    }
    self.problems = problems
    self.rules = rules
    digitRules = rules.indices.filter { rules[$0].triggers.contains("digit") }
    wordRules = words
    contexts = Dictionary(
      rules.flatMap { [$0.opener, $0.context] }.compactMap { $0 }.map {
        ($0, ContextTable(lexicon[$0], atEnd: true))
      }, uniquingKeysWith: { first, _ in first })
    hedges = ContextTable(lexicon["hedges"], atEnd: true)
    hedgesAfter = ContextTable(lexicon["hedges-after"], atEnd: false)
    signs = ContextTable(lexicon["signs"], atEnd: true)
    futureCues = MentionRecognizer.hashes(of: ["future-cues"], lexicon)
    normalizer = Normalizer(lexicon: lexicon)
    times = TimeReader(rules: rules, normalizer: normalizer)
  }

  /// The mentions in the order of the text, which do not overlap, and what could not be read.
  public func mentions(
    in document: Document, sentences: [Sentence]
  ) -> (mentions: [Mention], notifications: [Notification]) {
    var pass = RecognitionPass(of: self, document: document)
    for sentence in sentences { pass.read(sentence.range) }
    let read = times.read(
      pass.mentions, bytes: pass.bytes, document: document, sentences: sentences)
    return (read, pass.notifications)
  }

  private static func hashes(of tables: [String], _ lexicon: Lexicon) -> Set<UInt64> {
    Set(
      tables.flatMap { lexicon[$0].entries }.flatMap(\.surfaces).compactMap {
        WordHash.ofFirstWord(of: $0)
      })
  }
}
