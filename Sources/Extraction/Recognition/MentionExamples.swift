import Claims
public import Rules

/// Runs the examples of the mention rules, which are their tests.
///
/// A positive example holds when the rule makes a mention in it, with the words and the value that
/// it states. A negative one holds when the rule makes none. All rules take part each time, so an
/// example also fails where another rule wins.
public enum MentionExamples {
  /// The examples that do not come out as stated, in the order of rules, examples and settings.
  public static func failures(of rules: RuleSet) -> [ExampleFailure] {
    let recognizer = MentionRecognizer(rules: rules)
    let segmenter = SentenceSegmenter(lexicon: rules.lexicon)
    var failures: [ExampleFailure] = []
    for rule in rules.rules(in: .mentions) {
      for example in rule.examples {
        for setting in ExampleFailure.Setting.allCases {
          let document = setting.document(of: example)
          let found = recognizer.mentions(
            in: document, sentences: segmenter.sentences(in: document)
          ).mentions
          let read = found.map { Outcome($0, in: document, setting: setting) }
          guard let got = complaint(rule.id, example, read) else { continue }
          failures.append(
            ExampleFailure(
              rule: rule.id, position: example.position, setting: setting,
              expected: expected(example), got: got))
        }
      }
    }
    return failures
  }

  /// A mention as examples state it.
  private struct Outcome {
    let rule: String
    let text: String
    let value: String

    init(_ mention: Mention, in document: Document, setting: ExampleFailure.Setting) {
      rule = mention.rule
      let words = document.string(in: mention.range)
      text = setting == .carriageReturns ? words.replacing("\r\n", with: " ") : words
      value = mention.canonicalValue
    }
  }

  /// What came out instead of what the example states; nil where it holds.
  private static func complaint(
    _ rule: String, _ example: RuleExample, _ read: [Outcome]
  ) -> String? {
    let own = read.filter { $0.rule == rule }
    let holds =
      example.isPositive
      ? own.contains {
        (example.match ?? $0.text) == $0.text && (example.value ?? $0.value) == $0.value
      } : own.isEmpty
    guard !holds else { return nil }
    return read.isEmpty
      ? "nothing"
      : read.map { "'\($0.text)' = '\($0.value)' by \($0.rule)" }.joined(separator: ", ")
  }

  private static func expected(_ example: RuleExample) -> String {
    guard example.isPositive else { return "no mention in '\(example.text)'" }
    let match = example.match.map { "'\($0)'" } ?? "a mention"
    let value = example.value.map { " = '\($0)'" } ?? ""
    return "\(match)\(value) in '\(example.text)'"
  }
}

extension ExampleFailure.Setting {
  /// The example as a document of one block.
  fileprivate func document(of example: RuleExample) -> Document {
    let text =
      switch self {
      case .plain: example.text
      case .multibyte: "Zażółć 🎈 gęślą: \(example.text)"
      case .surrounded: "The gate was shut. \(example.text) Nobody came."
      case .carriageReturns: "The gate was shut.\r\n\(wrapped(example.text))\r\nNobody came."
      }
    let length = text.utf8.count
    return Document(
      uri: "example", mediaType: "text/plain", text: text,
      blocks: [Block(range: TextRange(0, length), role: .body)],
      sourceMap: .identity(length: length), sourceHash: "", textHash: "",
      dateline: example.dateline.map { Dateline(day: $0, origin: .flag) })
  }

  /// The text with its middle space made a line break, so that one falls inside many matches.
  private func wrapped(_ text: String) -> String {
    let spaces = text.indices.filter { text[$0] == " " }
    guard !spaces.isEmpty else { return text }
    var wrapped = text
    let place = spaces[spaces.count / 2]
    wrapped.replaceSubrange(place...place, with: "\r\n")
    return wrapped
  }
}
