public import Claims
import Words

/// Finds what the words of a claim may mean in a corpus, with the facts behind each meaning.
public struct CandidateFinder: Sendable {
  private struct Row: Sendable {
    let measure: Measure
    let alias: MeasureAlias
  }

  private let store: FactStore
  private let entities: [String: Entity]
  private let rows: [Row]
  private let subjects: [String: [String]]

  /// Indexes the aliases of a store.
  public init(store: FactStore) throws {
    self.store = store
    entities = Dictionary(store.entities.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let stemmer = Stemmer()
    rows = store.measures.sorted { $0.id < $1.id }.flatMap { measure in
      ([measure.label] + measure.aliases).map { alias in
        Row(measure: measure, alias: MeasureAlias(alias, stemmer: stemmer))
      }
    }
    subjects = try store.subjectsByMeasure()
  }

  /// The meanings of a claim, best first; each has at least one fact.
  public func candidates(for claim: Claim) throws -> [Candidate] {
    guard claim.modality != .name else { return [] }
    var best: [String: Binding] = [:]
    let words = ClaimWords(claim)
    for row in rows where CandidateFinder.canHold(claim, row.measure) {
      guard let fit = MeasureFit(words, row.alias) else { continue }
      for subject in subjects[row.measure.id] ?? [] {
        guard let entity = entities[subject], let subjectFit = SubjectFit(claim, entity: entity)
        else { continue }
        let binding = Binding(
          subject: entity, subjectAlias: subjectFit.thing.text, measure: row.measure,
          measureAlias: row.alias.text, missingWords: fit.missing, isWeak: subjectFit.isWeak,
          steps: CandidateFinder.steps(claim, entity, subjectFit, row.measure, fit))
        let key = "\(entity.id)\u{1F}\(row.measure.id)"
        if best[key].map({ $0.score < binding.score }) ?? true { best[key] = binding }
      }
    }
    let isExact = best.values.contains { $0.missingWords.isEmpty }
    let kept = best.values.filter { !isExact || $0.missingWords.isEmpty }
    return try kept.sorted(by: CandidateFinder.isBetter).map { binding in
      Candidate(
        binding: binding,
        facts: try store.facts(subject: binding.subject.id, measure: binding.measure.id))
    }
  }

  /// Whether a measure can hold the claim's sort of value at all.
  private static func canHold(_ claim: Claim, _ measure: Measure) -> Bool {
    switch measure.kind {
    case .name, .office, .pronoun, .quotation: return false
    case .cumulative, .level, .periodTotal, .event, .constant, .record, .ratio: break
    }
    switch claim.value {
    case .date: return measure.unit.isEmpty
    case .share: return measure.unit == "1"
    case .quantity(let quantity):
      return !measure.unit.isEmpty && (quantity.unit == "1") == (measure.unit == "1")
    }
  }

  private static func isBetter(_ a: Binding, _ b: Binding) -> Bool {
    (b.score, a.measure.id, a.subject.id) < (a.score, b.measure.id, b.subject.id)
  }
}

extension CandidateFinder {
  private static func steps(
    _ claim: Claim, _ entity: Entity, _ subject: SubjectFit, _ measure: Measure, _ fit: MeasureFit
  ) -> [Binding.Step] {
    var steps = [
      Binding.Step(
        part: "measure",
        text: "\u{201C}\(claim.measure.text)\u{201D} is \u{201C}\(fit.alias.text)\u{201D}: "
          + measure.label,
        points: 50),
      Binding.Step(
        part: "subject",
        text: "\u{201C}\(subject.thing.text)\u{201D} (\(subject.thing.role.rawValue)) is "
          + entity.label,
        points: subject.points),
    ]
    if fit.contextCount > 0 {
      steps.append(
        Binding.Step(
          part: "context", text: "\(fit.contextCount) required words stand in the clause",
          points: 3 * fit.contextCount))
    }
    if subject.isWeak {
      steps.append(
        Binding.Step(
          part: "subject", text: "the name alone does not settle it; the dates must be near",
          points: 0))
    }
    if !fit.missing.isEmpty {
      steps.append(
        Binding.Step(
          part: "measure", text: "the claim lacks: \(fit.missing.joined(separator: ", "))",
          points: -5))
    }
    return steps
  }
}
