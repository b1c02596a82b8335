import Claims
import Rules
struct MentionRecognizer: Sendable {
  init(rules: RuleSet) {}
  func mentions(in document: Document, sentences: [Sentence]) -> (
    mentions: [Mention], notifications: [Notification], tokens: [TextRange]
  ) { ([], [], []) }
}
struct SentenceSegmenter: Sendable {
  init(lexicon: Lexicon) {}
  func sentences(in document: Document) -> [Sentence] { [] }
}
