import Claims

extension JSONValue {
  init(_ comparison: Comparison) {
    let relation: (name: String, reason: String?) =
      switch comparison.outcome {
      case .agrees: ("agrees", nil)
      case .undecided: ("undecided", nil)
      case .disjoint: ("disjoint", nil)
      case .incomparable(let reason): ("incomparable", reason)
      }
    var members = JSONValue.members(of: comparison.fact)
    members.insert(
      contentsOf: [
        JSONMember(key: "relation", value: .string(relation.name)),
        JSONMember(key: "reason", value: .optional(relation.reason)),
        JSONMember(key: "working", value: .string(comparison.working)),
        JSONMember(key: "converted", value: .boolean(comparison.isConverted)),
      ], at: 3)
    self = .object(members)
  }

  /// A fact as a point of its series: the ends of its interval, or its first and last day.
  init(point fact: Fact) {
    let ends: (low: String?, high: String?) =
      switch fact.value {
      case .magnitude(let magnitude):
        (magnitude.low?.value.decimal(), magnitude.high?.value.decimal())
      case .period(let period): (period.start.map { "\($0)" }, period.end.map { "\($0)" })
      case .text: (nil, nil)
      }
    self = [
      "as_of": .optional(fact.asOf.map { "\($0)" }),
      "low": .optional(ends.low),
      "high": .optional(ends.high),
      "fact": .string(fact.id),
      "printed": .string(fact.printed),
      "said_by": .string(fact.saidBy),
    ]
  }

  /// A fact with its references, as the members of an object that begins with its identity.
  static func members(of fact: Fact) -> [JSONMember] {
    let pairs: [(String, JSONValue)] = [
      ("fact", .string(fact.id)),
      ("file", .string(fact.file)),
      ("line", .integer(fact.line)),
      ("value", .string(fact.printed)),
      ("comparator", .string(fact.comparator)),
      ("unit", .string(fact.unit)),
      ("as_of", .optional(fact.asOf.map { "\($0)" })),
      ("span", .optional(fact.span.map { "\($0)" })),
      ("scope", .string(fact.scope)),
      ("place", .string(fact.place)),
      ("said_by", .string(fact.saidBy)),
      ("status", .string(fact.status.rawValue)),
      ("rank", .string(fact.rank.rawValue)),
      ("derived", .string(fact.derived)),
      ("references", .array(fact.references.map(JSONValue.init))),
    ]
    return pairs.map { JSONMember(key: $0.0, value: $0.1) }
  }

  private init(_ citation: Citation) {
    let source = citation.source
    self = [
      "source": .string(source.id),
      "title": .string(source.title),
      "publisher": .string(source.publisher),
      "author": .string(source.author),
      "type": .string(source.type),
      "grade": .string(source.grade.rawValue),
      "published": .string(source.published),
      "retrieved": .string(source.retrieved),
      "url": .string(source.url),
      "origin": .optional(source.origin),
      "private": .boolean(source.isPrivate),
      "locator": .string(citation.locator),
      "quote": .string(citation.quote),
    ]
  }
}
