public import Claims
import Corpus
public import Foundation
public import Rules

/// Checks corpus packages: all that building them finds, and more that needs the rules.
public struct PackageLint: Sendable {
  private let rules: RuleSet

  /// Takes the rules whose units the figures must have.
  public init(rules: RuleSet) { self.rules = rules }

  /// Everything wrong with the packages, by file and line.
  public func diagnostics(of folders: [URL]) throws -> [Diagnostic] {
    do {
      let store = try FactStore(inMemory: folders)
      return try store.measures.flatMap { measure in
        try store.subjectsByMeasure()[measure.id, default: []].flatMap { subject in
          try store.facts(subject: subject, measure: measure.id).flatMap { fact in
            complaints(about: fact, measure: measure)
          }
        }
      }.sorted {
        ($0.position?.file ?? "", $0.position?.line ?? 0)
          < ($1.position?.file ?? "", $1.position?.line ?? 0)
      }
    } catch let diagnostics as Diagnostics {
      return diagnostics.all
    }
  }

  private func complaints(about fact: Fact, measure: Measure) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let position = FilePosition(file: fact.file, line: fact.line, column: 1)
    if !fact.unit.isEmpty, fact.unit != "1",
      !rules.lexicon.units.comparable(fact.unit, measure.unit)
    {
      found.append(
        Diagnostic(
          code: "corpus.unit",
          message: "\(fact.id) is in \(fact.unit), its measure in \(measure.unit)",
          position: position))
    }
    if case .magnitude(let magnitude) = fact.value, measure.envelope.isDisjoint(from: magnitude) {
      found.append(
        Diagnostic(
          code: "corpus.envelope",
          message: "\(fact.id): \(fact.printed) is outside \(measure.envelope)", position: position)
      )
    }
    for citation in fact.references {
      let words = citation.quote.split(separator: " ").count
      if words > 15 {
        found.append(
          Diagnostic(
            code: "corpus.quote", message: "\(fact.id): a quote has \(words) words; 15 at most",
            position: position))
      }
    }
    return found
  }
}
