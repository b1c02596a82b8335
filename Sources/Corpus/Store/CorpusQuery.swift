public import Claims
import Words

/// Looks up what a corpus holds of a subject and a measure, at a date.
public struct CorpusQuery: Sendable {
  /// What a corpus holds of a subject and a measure.
  public struct Answer: Hashable, Sendable {
    /// The subject.
    public let subject: Entity
    /// The measure.
    public let measure: Measure
    /// The facts in force at the date, sorted by as-of and id; all of them without a date.
    public let inForce: [Fact]
    /// The others: earlier and later figures, other spans, deprecated ones.
    public let others: [Fact]
  }

  private let store: FactStore

  /// Asks a corpus.
  public init(store: FactStore) { self.store = store }

  /// The facts of a subject and a measure, each given by id, label or alias. Throws `QueryError`
  /// where a name means nothing or several things, and `ReadingError` for a damaged corpus.
  public func answer(subject: String, measure: String, asOf day: CalendarDay?) throws -> Answer {
    let entity = try self.subject(named: subject)
    let measure = try self.measure(named: measure)
    let facts = try store.facts(subject: entity.id, measure: measure.id)
    let inForce = day.map { Set(InForce.facts(facts, of: measure.kind, at: $0).map(\.id)) }
    return Answer(
      subject: entity, measure: measure,
      inForce: facts.filter { inForce?.contains($0.id) ?? true },
      others: facts.filter { !(inForce?.contains($0.id) ?? true) })
  }

  /// The entity of an id, a label or an alias.
  public func subject(named name: String) throws(QueryError) -> Entity {
    let found = try CorpusQuery.find(
      name, .subject, among: store.entities.map { ($0.id, [$0.label] + $0.aliases) })
    return store.entities[found]
  }

  /// The measure of an id, a label or an alias.
  public func measure(named name: String) throws(QueryError) -> Measure {
    let found = try CorpusQuery.find(
      name, .measure, among: store.measures.map { ($0.id, [$0.label] + $0.aliases) })
    return store.measures[found]
  }

  private static func find(
    _ name: String, _ part: QueryError.Part, among things: [(id: String, names: [String])]
  ) throws(QueryError) -> Int {
    if let exact = things.firstIndex(where: { $0.id == name }) { return exact }
    let key = key(name)
    let found = things.indices.filter { things[$0].names.contains { CorpusQuery.key($0) == key } }
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else {
      throw QueryError(part: part, name: name, meanings: found.map { things[$0].id }, guess: nil)
    }
    let known = things.flatMap { [$0.id] + $0.names.map(plain) }
    throw QueryError(
      part: part, name: name, meanings: [], guess: Suggestion.nearest(to: name, among: known))
  }

  private static func key(_ name: String) -> String { Folding.fold(plain(name)) }

  /// A name without the marks of alias notation: `~`, brackets, and what follows a `+`.
  private static func plain(_ name: String) -> String {
    let phrase = name.split(separator: " + ", maxSplits: 1).first ?? ""
    return phrase.filter { !"~()".contains($0) }.split(separator: " ").joined(separator: " ")
  }
}
