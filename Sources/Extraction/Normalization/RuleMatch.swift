import Claims
import Rules

/// A match of a rule with what stands to its left, before it is given a value.
struct RuleMatch {
  let rule: MentionRule
  let bytes: [UInt8]
  /// The words that the pattern matched.
  let range: TextRange
  /// The named parts, in the order of the text.
  let captures: [Mention.Capture]
  /// What the words behind the figure say it is measured in, for rules that look there.
  let phrase: UnitPhrase?
  /// The row of the table `with` whose wording opens the match.
  let opener: LexiconTable.Entry?
  /// The row of the table `after` whose wording stands before the match.
  let context: LexiconTable.Entry?
  let hedge: Hedge
  let isNegative: Bool
  let resolver: DateResolver

  /// The text of an argument: of the group it names, or the constant that the rule gives. Nil where
  /// the rule does not give it, or its group took no part.
  func text(_ argument: String) -> String? {
    switch rule.argument(argument) {
    case nil: nil
    case .constant(let text): text
    case .group(let name):
      captures.first { $0.name == name }.map { string(in: $0.range) }
    }
  }

  var text: String { string(in: range) }

  func string(in range: TextRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }
}
