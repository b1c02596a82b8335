import Claims
import Documents
import Extraction
public import Foundation
public import Rules

/// Answers one line of JSON with one line of JSON: the mentions of a text.
///
/// In: `{"id","text","reference_time"}`; out: `{"id","mentions":[{"start","end","kind","value",
/// "unit"}]}` with offsets in code points. A line that cannot be answered gives
/// `{"id","error":{"code","message"}}`.
public struct MentionStream: Sendable {
  private let extractor: Extractor
  private let exchange: MentionExchange

  /// Makes a stream over rules.
  public init(rules: RuleSet) {
    extractor = Extractor(rules: rules)
    exchange = MentionExchange(lexicon: rules.lexicon)
  }

  /// The answer to a line, both without their line break.
  public func answer(to line: StreamLine) -> Data {
    StreamAnswer.encoded(to: line) { (question: Question) in try answer(to: question) }
  }

  private func answer(to question: Question) throws -> Answer {
    let dateline = question.referenceTime.flatMap { CalendarDay(iso: $0.prefix(10)) }
      .map { Dateline(day: $0, origin: .flag) }
    let document = try TextReader { _ in "" }.document(
      of: Array(question.text.utf8), uri: "line", dateline: dateline)
    var offsets = CodePointOffsets(Array(question.text.utf8))
    let found = extractor.mentions(in: document).mentions
    return Answer(
      id: question.id,
      mentions: exchange.mentions(found, of: document).map { mention in
        let range = document.sourceMap.source(of: mention.range)
        return Answer.Entry(
          start: offsets.offset(at: range.lower), end: offsets.offset(at: range.upper),
          kind: mention.kind, value: mention.value, unit: mention.unit)
      })
  }
}
