import Claims

/// Invented facts and sources of the sample report.
enum SampleFacts {
  static let wire = source(
    "S001", "Storm season empties Port Elster's piers", "Coast Wire", .reliable,
    "https://wire.example/storms?from=front&page=1")
  static let blog = source("S002", "Ferry watch", "Harbour Blog", .weak, "ftp://blog.example/ferry")
  static let office = source(
    "S003", "Transport in figures 2030", "Northland Statistics Office", .primary,
    "https://stats.example/transport")
  static let ministry = source("S004", "Annual report", "Ministry of Transport", .primary, "")

  static let cancellations = [
    fact("F0003", "17", asOf: "2031-05-11", line: 4, saidBy: "Ida Venn", [wire]),
    fact("F0002", "38", asOf: "2031-08-30", line: 3, saidBy: "Ida Venn", [wire]),
    fact("F0001", "59", asOf: "2031-11-04", line: 2, saidBy: "Ida Venn", [wire, office]),
    fact("F0004", "63", asOf: "2031-11-21", line: 5, saidBy: "Ida Venn", [blog]),
  ]

  static let passengers = [
    fact("F0011", "240300", asOf: "2029-12-31", line: 12, saidBy: "Ministry", [ministry]),
    fact(
      "F0012", "212,000", asOf: "2029-12-31", line: 13, saidBy: "Statistics Office", [office],
      comparator: "~"),
  ]

  static let ships = [
    fact("F0020", "8", asOf: "2031-01-10", line: 20, [ministry]),
    fact("F0021", "6", asOf: "2031-10-01", line: 21, [ministry]),
  ]

  static let harbours = fact("F0030", "15", asOf: "2030", line: 30, [office])

  static let opening = Fact(
    id: "F0040", subject: "skarn-line", measure: "line.opened",
    value: .period(Period(year: 1987) ?? Period(start: nil, end: nil, grain: .interval)),
    printed: "1987", unit: "", comparator: "=", asOf: nil, span: nil, scope: "", place: "",
    saidBy: "", status: .done, rank: .normal, derived: "", note: "",
    file: "Corpus/northland/facts.csv", line: 40, references: [citation(office)])

  static func fact(
    _ id: String, _ printed: String, asOf: String, line: Int, saidBy: String = "",
    _ sources: [Source], comparator: String = "="
  ) -> Fact {
    let numeral = Numeral(plain: printed.filter { $0 != "," })
    let value = numeral.map { Magnitude(exactly: $0.rational) }
    return Fact(
      id: id, subject: "port-elster", measure: "ferries",
      value: .magnitude(value ?? Magnitude(low: nil, high: nil)), printed: printed, unit: "1",
      comparator: comparator, asOf: Period(edtf: asOf), span: nil, scope: "", place: "",
      saidBy: saidBy, status: .done, rank: .normal, derived: "", note: "",
      file: "Corpus/northland/facts.csv", line: line, references: sources.map(citation))
  }

  static func binding(_ measure: String, _ label: String, _ alias: String) -> Binding {
    Binding(
      subject: Entity(
        id: "port-elster", kind: "place", label: "Port Elster", aliases: [], note: ""),
      subjectAlias: "Port Elster",
      measure: Measure(
        id: measure, label: label, kind: .cumulative, unit: "1", tolerance: nil, shelfLife: nil,
        envelope: Magnitude(low: nil, high: nil), aliases: [], note: ""),
      measureAlias: alias, missingWords: [], isWeak: false,
      steps: [
        Binding.Step(part: "subject", text: "\"Port Elster\" names port-elster", points: 60),
        Binding.Step(part: "measure", text: "\"\(alias)\" names \(measure)", points: 50),
        Binding.Step(part: "scope", text: "the claim says no place", points: -5),
      ])
  }

  /// The fact with a private source in front of its own, or in place of the ministry's.
  static func confidential(_ fact: Fact) -> Fact {
    let secret = Source(
      id: "SECRET", title: "SECRET title", publisher: "SECRET publisher", author: "SECRET",
      type: "official", grade: .primary, published: "2031-11-04", retrieved: "",
      url: "https://secret.example/SECRET", origin: nil, isPrivate: true, note: "SECRET")
    let others = fact.references.filter { $0.source.id != ministry.id }
    return Fact(
      id: fact.id, subject: fact.subject, measure: fact.measure, value: fact.value,
      printed: fact.printed, unit: fact.unit, comparator: fact.comparator, asOf: fact.asOf,
      span: fact.span, scope: fact.scope, place: fact.place, saidBy: fact.saidBy,
      status: fact.status, rank: fact.rank, derived: fact.derived, note: "SECRET",
      file: fact.file, line: fact.line,
      references: [Citation(source: secret, locator: "SECRET", quote: "SECRET")]
        + others.map { citation in
          let source = citation.source
          return Citation(
            source: Source(
              id: source.id, title: source.title, publisher: source.publisher, author: "",
              type: source.type, grade: source.grade, published: source.published,
              retrieved: source.retrieved, url: source.url, origin: "SECRET", isPrivate: false,
              note: ""), locator: citation.locator, quote: citation.quote)
        })
  }

  private static func citation(_ source: Source) -> Citation {
    Citation(source: source, locator: "paragraph 3", quote: "the figure in the words of the source")
  }

  private static func source(
    _ id: String, _ title: String, _ publisher: String, _ grade: Source.Grade, _ url: String
  ) -> Source {
    Source(
      id: id, title: title, publisher: publisher, author: "", type: "news", grade: grade,
      published: "2031-11-04", retrieved: "2031-12-01", url: url, origin: nil, isPrivate: false,
      note: "")
  }
}
