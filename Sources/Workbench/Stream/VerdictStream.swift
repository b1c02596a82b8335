import Claims
public import Foundation
public import Rules
import Verification

/// Answers one line of JSON with one line of JSON: the verdict on a claim held against texts.
///
/// In: `{"id","claim","evidence":[...],"context_date"}`; out: `{"id","verdict","explanation"}`. A
/// line that cannot be answered gives `{"id","error":{"code","message"}}`.
public struct VerdictStream: Sendable {
  private let checker: PassageChecker

  /// Makes a stream over rules; throws `Diagnostics` for rules that cannot be used.
  public init(rules: RuleSet) throws { checker = try PassageChecker(rules: rules) }

  /// The answer to a line, both without their line break.
  public func answer(to line: StreamLine) -> Data {
    StreamAnswer.encoded(to: line) { (question: Question) in try answer(to: question) }
  }

  private func answer(to question: Question) throws -> Answer {
    let dateline = question.contextDate.flatMap { CalendarDay(iso: $0.prefix(10)) }
      .map { Dateline(day: $0, origin: .flag) }
    let finding = try checker.check(
      claim: question.claim, evidence: question.evidence, dateline: dateline)
    return Answer(
      id: question.id, verdict: finding.verdict.rawValue,
      explanation: finding.explanation.map { Answer.Step(step: $0.kind.rawValue, text: $0.text) })
  }
}
