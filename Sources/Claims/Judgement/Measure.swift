/// What a series of facts counts or measures.
public struct Measure: Hashable, Sendable {
  /// How a figure of the measure depends on time.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A tally that only grows within its span.
    case cumulative
    /// A state that holds until the next figure.
    case level
    /// A total over a stated period.
    case periodTotal = "period-total"
    /// Something that happened once; the value is its date or a figure of it.
    case event
    /// A figure that does not change.
    case constant
    /// An extreme so far.
    case record
    /// A quotient of two figures.
    case ratio
    /// An official name.
    case name
    /// Who held an office.
    case office
    /// How a person is referred to.
    case pronoun
    /// Words on record.
    case quotation
  }

  /// The identifier in its package.
  public let id: String
  /// What people read.
  public let label: String
  /// How it depends on time.
  public let kind: Kind
  /// The unit its figures are compared in, as UCUM or ISO 4217 code; `1` for counts, empty for
  /// dates and names.
  public let unit: String
  /// How far a figure may be off and still be merely imprecise, in `unit`; nil for none.
  public let tolerance: Rational?
  /// How many days a figure stays current; nil for ever.
  public let shelfLife: Int?
  /// The smallest and largest plausible figure, in `unit`; nil ends for none.
  public let envelope: Magnitude
  /// The wordings that mean this measure, in the alias notation of the corpus.
  public let aliases: [String]
  /// What a curator should know.
  public let note: String

  /// Makes a measure.
  public init(
    id: String, label: String, kind: Kind, unit: String, tolerance: Rational?, shelfLife: Int?,
    envelope: Magnitude, aliases: [String], note: String
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.unit = unit
    self.tolerance = tolerance
    self.shelfLife = shelfLife
    self.envelope = envelope
    self.aliases = aliases
    self.note = note
  }
}
