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
  /// Indexes of the rules that are tried together, highest priority first. Those of the first
  /// group are tried at a digit.
  let groups: [[Int]]
  /// What a word sets off, by its hash: a `WordMark`.
  let words: WordTable
  let screen: PatternScreen
  let hedges: ContextTable
  let hedgesAfter: ContextTable
  let signs: ContextTable
  let normalizer: Normalizer
  private let times: TimeReader

  /// Prepares the mention rules of a set. Rules that cannot be used are listed in `problems`.
  public init(rules set: RuleSet) { self.init(rules: set, speechWords: []) }

  /// Prepares the mention rules of a set, and notes which sentences hold some words, given by their
  /// hashes.
  init(rules set: RuleSet, speechWords: [UInt64]) {
    let lexicon = set.lexicon
    var problems: [Diagnostic] = []
    var rules: [MentionRule] = []
    var contexts: [String: ContextTable] = [:]
    func context(_ name: String) -> ContextTable {
      if let known = contexts[name] { return known }
      let table = ContextTable(lexicon[name], atEnd: true)
      contexts[name] = table
      return table
    }
    for rule in set.rules(in: .mentions) {
      let found = MentionRecognizer.problems(of: rule, lexicon: lexicon)
      problems += found
      if found.isEmpty, let usable = MentionRule(rule, table: context) { rules.append(usable) }
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
    let groups = RuleGroups(
      digit: rules.indices.filter { rules[$0].triggers.contains("digit") }, words: words)
    self.groups = groups.all
    self.words = WordMark.table(
      groups: groups.ofWords, speech: speechWords,
      future: MentionRecognizer.hashes(of: ["future-cues"], lexicon))
    let normalizer = Normalizer(lexicon: lexicon)
    screen = PatternScreen(rules.map(\.pattern), groups: groups.all) { [rules] index in
      rules[index].phraseGroup.map { ($0, normalizer.openings(of: rules[index].kind)) }
    }
    hedges = ContextTable(lexicon["hedges"], atEnd: true)
    hedgesAfter = ContextTable(lexicon["hedges-after"], atEnd: false)
    signs = ContextTable(lexicon["signs"], atEnd: true)
    self.normalizer = normalizer
    times = TimeReader(rules: rules, normalizer: normalizer)
  }

  /// The mentions in the order of the text, which do not overlap, and what could not be read.
  public func mentions(
    in document: Document, sentences: [Sentence]
  ) -> (mentions: [Mention], notifications: [Notification]) {
    let found = recognition(
      of: MatchText(document.text), sentences: sentences, dateline: document.dateline?.day)
    return (found.mentions, found.notifications)
  }

  /// All that is found in the sentences of a text.
  func recognition(
    of text: MatchText, sentences: [Sentence], dateline: CalendarDay?
  ) -> Recognition {
    var pass = RecognitionPass(of: self, text: text, dateline: dateline)
    for sentence in sentences { pass.read(sentence.range) }
    var found = pass.found
    found.mentions = times.read(
      found.mentions, bytes: text.bytes, dateline: dateline, sentences: sentences)
    return found
  }

  private static func hashes(of tables: [String], _ lexicon: Lexicon) -> Set<UInt64> {
    Set(
      tables.flatMap { lexicon[$0].entries }.flatMap(\.surfaces).compactMap {
        WordHash.ofFirstWord(of: $0)
      })
  }
}
