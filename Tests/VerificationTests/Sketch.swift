import Claims
import Verification

/// Small builders of claims, facts and candidates, with the defaults of an invented country whose
/// Observatory counts rockets.
enum Sketch {
  static let units = UnitTable(
    [
      ("km", "length", 1000, 1), ("m", "length", 1, 1), ("[mi_i]", "length", 1_609_344, 1000),
      ("[ft_i]", "length", 3048, 10_000), ("kg", "mass", 1, 1),
      ("[lb_av]", "mass", 45_359_237, 100_000_000), ("d", "time", 86_400, 1),
      ("a", "time", 31_557_600, 1), ("%", "fraction", 1, 100),
    ].compactMap { code, dimension, above, below in
      Rational(above, below).map {
        UnitTable.Entry(code: code, dimension: dimension, ratio: $0, offset: .zero, label: code)
      }
    } + [
      UnitTable.Entry(
        code: "Cel", dimension: "temperature", ratio: Rational(1), offset: .zero, label: "C"),
      UnitTable.Entry(
        code: "[degF]", dimension: "temperature", ratio: Rational(5, 9) ?? .zero,
        offset: Rational(-160, 9) ?? .zero, label: "F"),
    ])

  static let verifier = Verifier(units: units, policy: Policy()) { $0 }

  static func day(_ iso: String) -> CalendarDay? { CalendarDay(iso: iso) }

  /// A whole number of things, or under a hedge its interval.
  static func count(
    _ number: Int, _ comparator: Hedge.Comparator = .equal, unit: String = "1"
  ) -> Claim.Value {
    .quantity(quantity("\(number)", comparator, unit: unit, kind: .count))
  }

  /// A measured value as printed, such as `50` or `3.4`.
  static func measured(
    _ printed: String, _ unit: String, _ comparator: Hedge.Comparator = .equal
  ) -> Claim.Value {
    .quantity(quantity(printed, comparator, unit: unit, kind: .measured))
  }

  /// A figure in words without a number of its own: "hundreds" from 200 to 999.
  static func vague(_ low: Int, _ high: Int) -> Claim.Value {
    .quantity(
      Quantity(
        kind: .count, printed: "hundreds of", numeral: nil,
        magnitude: Magnitude(
          low: Magnitude.Bound(Rational(low)), high: Magnitude.Bound(Rational(high))),
        unit: "1", hedge: .none))
  }

  static func date(_ edtf: String) -> Claim.Value { .date(Period(edtf: edtf)) }

  static func share(_ part: Int, of whole: Int) -> Claim.Value {
    .share(
      part: quantity("\(part)", unit: "1", kind: .count),
      whole: quantity("\(whole)", unit: "1", kind: .count))
  }

  static func quantity(
    _ printed: String, _ comparator: Hedge.Comparator = .equal, unit: String, kind: Quantity.Kind
  ) -> Quantity {
    let numeral = Numeral(plain: printed) ?? Numeral(0)
    let words: [Hedge.Comparator: String] = [
      .about: "about", .moreThan: "more than", .lessThan: "less than", .atLeast: "at least",
      .nearly: "nearly", .justOver: "just over", .atMost: "at most",
    ]
    return Quantity(
      kind: kind, printed: printed, numeral: numeral,
      magnitude: Magnitude(printed: numeral, comparator: comparator, isCount: kind == .count)
        ?? Magnitude(exactly: .zero),
      unit: unit, hedge: Hedge(text: words[comparator] ?? "", comparator: comparator))
  }

  static func scope(_ edtf: String, _ relation: TimeScope.Relation = .during) -> TimeScope {
    TimeScope(
      text: edtf, range: TextRange(0, 0), period: Period(edtf: edtf), relation: relation)
  }

  static func claim(
    _ value: Claim.Value, on asOf: String? = nil, origin: AsOf.Origin = .dateline,
    scope: TimeScope? = nil, by speaker: String? = nil, entities: [String] = [],
    quoted: Bool = false, sourcing: Attribution.Sourcing? = nil, words: String = "rocket launches",
    context: [String] = [], modality: Claim.Modality = .asserted, role: Block.Role = .body
  ) -> Claim {
    Claim(
      key: ClaimKey(hex: "a"), occurrence: 1, contextKey: ClaimKey(hex: "b"), kind: .count,
      range: TextRange(0, 1), valueRange: TextRange(0, 1), sentence: 0, quote: words,
      subject: nil, things: [],
      measure: MeasurePhrase(
        text: words, range: TextRange(0, 1), stems: [], context: context, predicate: nil),
      value: value, scope: scope,
      asOf: asOf.flatMap(day).map { AsOf(day: $0, origin: origin) }, place: nil,
      attribution: Attribution(
        speaker: speaker, speakerEntities: entities, verb: nil, isQuoted: quoted,
        sourcing: sourcing ?? (speaker == nil ? .unsourced : .named)),
      modality: modality, role: role, partOf: nil, mentions: [], rule: "claims/test")
  }

  static func source(
    _ id: String, _ grade: Source.Grade = .reliable, origin: String? = nil
  ) -> Citation {
    Citation(
      source: Source(
        id: id, title: "", publisher: "", author: "", type: "news", grade: grade, published: "",
        retrieved: "", url: "", origin: origin, isPrivate: false, note: ""),
      locator: "", quote: "")
  }

  /// A fact; `value` is plain digits, or an EDTF date where `unit` is empty.
  static func fact(
    _ value: String, _ asOf: String = "", span: String = "", unit: String = "1",
    comparator: String = "=", by saidBy: String = "", scope: String = "",
    status: Fact.Status = .done, rank: Fact.Rank = .normal,
    sources: [Citation] = [source("log")], id: String? = nil
  ) -> Fact {
    Fact(
      id: id ?? "\(value) \(asOf) \(span) \(saidBy)", subject: "northland", measure: "rockets",
      value: held(value, unit, comparator), printed: value, unit: unit, comparator: comparator,
      asOf: Period(edtf: asOf), span: Period(edtf: span), scope: scope, place: "",
      saidBy: saidBy, status: status, rank: rank, derived: "", note: "",
      file: "Corpus/demo/facts.csv", line: 2, references: sources)
  }

  private static func held(_ value: String, _ unit: String, _ comparator: String) -> Fact.Value {
    guard !unit.isEmpty else { return Period(edtf: value).map { .period($0) } ?? .text(value) }
    let comparators: [String: Hedge.Comparator] = [
      "=": .equal, "~": .about, ">=": .atLeast, ">": .moreThan, "<=": .atMost, "<": .lessThan,
    ]
    guard let numeral = Numeral(plain: value),
      let magnitude = Magnitude(
        printed: numeral, comparator: comparators[comparator] ?? .equal, isCount: unit == "1")
    else { return .text(value) }
    return .magnitude(magnitude)
  }

  static func measure(
    _ kind: Measure.Kind, unit: String = "1", tolerance: Int? = nil, shelfLife: Int? = nil,
    id: String = "rockets"
  ) -> Measure {
    Measure(
      id: id, label: "rockets launched", kind: kind, unit: unit,
      tolerance: tolerance.map { Rational($0) }, shelfLife: shelfLife,
      envelope: Magnitude(low: nil, high: nil), aliases: [], note: "")
  }

  static func candidate(
    _ measure: Measure, _ facts: [Fact], subject: String = "northland", kind: String = "country",
    alias: String = "rocket launches", missing: [String] = [], weak: Bool = false,
    score: Int = 100
  ) -> Candidate {
    Candidate(
      binding: Binding(
        subject: Entity(id: subject, kind: kind, label: "Northland", aliases: [], note: ""),
        subjectAlias: "Northland", measure: measure, measureAlias: alias, missingWords: missing,
        isWeak: weak, steps: [Binding.Step(part: "subject", text: "named", points: score)]),
      facts: facts)
  }

  static func document(_ text: String = "", blocks: [Block] = []) -> Document {
    Document(
      uri: "-", mediaType: "text/plain", text: text, blocks: blocks,
      sourceMap: .identity(length: text.utf8.count), sourceHash: "", textHash: "", dateline: nil)
  }

  static func judge(
    _ claims: [Claim], _ candidates: [[Candidate]], cues: [RelationCue] = []
  ) -> Judgement {
    verifier.judge(
      Extract(
        document: document(), sentences: [], mentions: [], claims: claims, cues: cues,
        coverage: Coverage(tokens: []), notifications: []),
      candidates: candidates)
  }

  static func finding(_ claim: Claim, _ candidates: Candidate...) -> Finding {
    judge([claim], [candidates]).findings[0]
  }
}
