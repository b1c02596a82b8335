/// A checkable assertion of an article: subject, measure, value, time, and who says so.
public struct Claim: Hashable, Sendable {
  /// What sort of assertion it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Things counted: "59 launches".
    case count
    /// Something measured: "50 kilometers off the coast".
    case quantity
    /// A part of a whole: "13 of the 15 members".
    case share
    case percent, money, duration, age
    /// An event with its date: "began on October 31".
    case event
  }

  /// What is claimed to be the value.
  public enum Value: Hashable, Sendable {
    case quantity(Quantity)
    /// A part and the whole it is taken from.
    indirect case share(part: Quantity, whole: Quantity)
    /// The date of an event; nil where it needs a dateline.
    case date(Period?)
  }

  /// How the statement is meant.
  public enum Modality: String, Hashable, Sendable, CaseIterable {
    case asserted, planned, forecast, hypothetical, question, negated
    /// The figure belongs to a name ("the 2022 Nuclear Posture Review") and claims nothing.
    case name
  }

  /// The identity of the claim; equal claims of one article share it.
  public let key: ClaimKey
  /// The place among claims of equal key in the article, from 1.
  public let occurrence: Int
  /// A hash of the normalised neighbouring words, which pairs equal keys across versions.
  public let contextKey: ClaimKey
  /// What sort of assertion it is.
  public let kind: Kind
  /// The span shown to people.
  public let range: TextRange
  /// The figure or date inside it.
  public let valueRange: TextRange
  /// The index of its sentence.
  public let sentence: Int
  /// The span as printed.
  public let quote: String
  /// The subject as printed; nil where none was found.
  public let subject: String?
  /// The names that may be the subject, nearest first.
  public let things: [NamedThing]
  /// What is counted or measured, or what happened.
  public let measure: MeasurePhrase
  /// The value.
  public let value: Value
  /// What limits it in time; nil where the text says nothing.
  public let scope: TimeScope?
  /// The date it speaks for; nil without a dateline or a stated date.
  public let asOf: AsOf?
  /// The place named as its location, as printed.
  public let place: String?
  /// Who says so.
  public let attribution: Attribution
  /// How it is meant.
  public let modality: Modality
  /// The role of its block.
  public let role: Block.Role
  /// The index of the claim that this one is a part of ("including 13").
  public let partOf: Int?
  /// The mentions it was made of.
  public let mentions: [Mention]
  /// The rule that made it, such as `claims/counted-noun`.
  public let rule: String

  /// Makes a claim.
  public init(
    key: ClaimKey, occurrence: Int, contextKey: ClaimKey, kind: Kind, range: TextRange,
    valueRange: TextRange, sentence: Int, quote: String, subject: String?, things: [NamedThing],
    measure: MeasurePhrase, value: Value, scope: TimeScope?, asOf: AsOf?, place: String?,
    attribution: Attribution, modality: Modality, role: Block.Role, partOf: Int?,
    mentions: [Mention], rule: String
  ) {
    self.key = key
    self.occurrence = occurrence
    self.contextKey = contextKey
    self.kind = kind
    self.range = range
    self.valueRange = valueRange
    self.sentence = sentence
    self.quote = quote
    self.subject = subject
    self.things = things
    self.measure = measure
    self.value = value
    self.scope = scope
    self.asOf = asOf
    self.place = place
    self.attribution = attribution
    self.modality = modality
    self.role = role
    self.partOf = partOf
    self.mentions = mentions
    self.rule = rule
  }

  /// The figure, for claims that have one.
  public var quantity: Quantity? {
    switch value {
    case .quantity(let quantity): quantity
    case .share(let part, _): part
    case .date: nil
    }
  }
}
