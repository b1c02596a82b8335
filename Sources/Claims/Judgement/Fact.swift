/// A curated statement with at least one reference.
public struct Fact: Hashable, Sendable {
  /// What a fact holds.
  public enum Value: Hashable, Sendable {
    /// A figure as the interval that its printed digits stand for, in `unit`.
    case magnitude(Magnitude)
    /// A date.
    case period(Period)
    /// A name, an office holder, words on record.
    case text(String)
  }

  /// Whether it happened.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case done, planned, provisional
  }

  /// How far it is trusted. Recency is computed, never ranked.
  public enum Rank: String, Hashable, Sendable, CaseIterable {
    case preferred, normal, deprecated
  }

  /// The identifier in its package.
  public let id: String
  /// The identifier of its subject.
  public let subject: String
  /// The identifier of its measure.
  public let measure: String
  /// The value.
  public let value: Value
  /// The value as the curator wrote it, with its digits.
  public let printed: String
  /// The unit of the value; `1` for counts, empty for dates and names.
  public let unit: String
  /// What stands before the printed value: `=`, `~`, `>=`, `<=`, `>`, `<` or `..` for a range.
  public let comparator: String
  /// The date it is true for.
  public let asOf: Period?
  /// The span it covers, where it covers one: from the first day to the last.
  public let span: Period?
  /// What narrows it, such as `solid-fuel only`; empty for the whole.
  public let scope: String
  /// Where it holds; empty for everywhere.
  public let place: String
  /// Who counted or claimed it; empty where nobody is named.
  public let saidBy: String
  /// Whether it happened.
  public let status: Status
  /// How far it is trusted.
  public let rank: Rank
  /// The formula over other facts that gives it; empty for observed facts.
  public let derived: String
  /// What a reader should know.
  public let note: String
  /// The package file that holds it, such as `Corpus/dprk/facts.csv`.
  public let file: String
  /// Its line in that file, from 1.
  public let line: Int
  /// Where it comes from; at least one.
  public let references: [Citation]

  /// Makes a fact.
  public init(
    id: String, subject: String, measure: String, value: Value, printed: String, unit: String,
    comparator: String, asOf: Period?, span: Period?, scope: String, place: String, saidBy: String,
    status: Status, rank: Rank, derived: String, note: String, file: String, line: Int,
    references: [Citation]
  ) {
    self.id = id
    self.subject = subject
    self.measure = measure
    self.value = value
    self.printed = printed
    self.unit = unit
    self.comparator = comparator
    self.asOf = asOf
    self.span = span
    self.scope = scope
    self.place = place
    self.saidBy = saidBy
    self.status = status
    self.rank = rank
    self.derived = derived
    self.note = note
    self.file = file
    self.line = line
    self.references = references
  }
}
