import Claims
import Patterns
import Rules

/// One reading of one document: the state that a recogniser needs while it runs.
struct RecognitionPass: ~Copyable {
  private(set) var found = Recognition()

  let recognizer: MentionRecognizer
  let text: MatchText
  let dateline: CalendarDay?
  var scratch: MatchScratch
  /// What rules out most rules at a place before they are tried; none for short texts.
  private var screening: ScreenScratch?
  /// The word to the left that was looked at last.
  var lastEdge: ContextTable.Edge?
  /// The hedge that was looked for last, and where.
  var lastHedge: (lower: Int, floor: Int, found: ContextTable.Found?)?
  /// The rules that have already been reported for exceeding a limit.
  private var reported: Set<String> = []

  init(of recognizer: MentionRecognizer, text: MatchText, dateline: CalendarDay?) {
    self.recognizer = recognizer
    self.text = text
    self.dateline = dateline
    let isLong = text.count >= RecognitionPass.longText
    scratch = MatchScratch(usesMachineCode: isLong)
    screening = isLong ? ScreenScratch(recognizer.screen) : nil
  }

  /// From how many bytes on a text repays the making of machine code for every pattern it meets,
  /// and of a screen for all of them.
  private static let longText = 65_536

  /// The bytes of the document's text.
  var bytes: [UInt8] { text.bytes }

  /// Finds the mentions of one sentence.
  mutating func read(_ sentence: TextRange) {
    var scan = TokenScan(bytes, in: sentence)
    var floor = sentence.lower
    var isFuture = false
    var maySpeak = false
    while let token = scan.next() {
      var group = 0
      let wasFuture = isFuture
      if let word = token.word {
        if !token.isPlain { maySpeak = true }
        guard let mark = recognizer.words[word].map(WordMark.init) else { continue }
        if mark.pointsForward { isFuture = true }
        if mark.speaks { maySpeak = true }
        guard let found = mark.group else { continue }
        group = found
      }
      let place = Place(
        trigger: token.range.lower, floor: floor, sentence: sentence, isFuture: wasFuture)
      guard let mention = best(of: group, at: place) else { continue }
      found.mentions.append(mention)
      floor = mention.range.upper
      scan.skip(to: mention.range.upper)
    }
    found.maySpeak.append(maySpeak)
  }

  /// Where rules are tried.
  struct Place {
    let trigger: Int
    /// The end of the mention before; nothing to the left of it belongs to this one.
    let floor: Int
    let sentence: TextRange
    /// Whether the words before point forward.
    let isFuture: Bool
  }

  private mutating func best(of group: Int, at place: Place) -> Mention? {
    let rules =
      screening?.candidates(of: group, at: place.trigger, in: text, within: place.sentence.upper)
      ?? recognizer.groups[group]
    var best: (mention: Mention, priority: Int)?
    for index in rules {
      let rule = recognizer.rules[index]
      if let best, rule.priority < best.priority { break }
      guard let mention = mention(of: rule, at: place) else { continue }
      if let best, mention.core.length <= best.mention.core.length { continue }
      best = (mention, rule.priority)
    }
    return best?.mention
  }

  /// Reports once a rule that took too many steps.
  mutating func report(_ rule: MentionRule, at range: TextRange) {
    guard reported.insert(rule.id).inserted else { return }
    found.notifications.append(
      Notification(
        code: "pattern.match-limit", message: RecognitionPass.limitMessage(rule.id),
        rule: rule.id, range: range))
  }

  private static func limitMessage(_ rule: String) -> String {
    "the rule \(rule) took too many steps here and was passed over"
  }
}
