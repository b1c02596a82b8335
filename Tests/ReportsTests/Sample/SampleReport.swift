import Claims

/// A report on the sample article with a finding of almost every sort, built by hand.
enum SampleReport {
  static let article = SampleArticle.ferries

  static let report = Report(
    version: "0.1.0",
    rules: [.init(name: "builtin", sha256: String(repeating: "12", count: 32))],
    corpora: [.init(name: "northland", sha256: String(repeating: "34", count: 32))],
    documents: [document], failures: [],
    dispositions: [
      disposition(.open, "", "2031-11-04T09:00:00Z"),
      disposition(.needsFix, "asked the harbour office", "2031-11-04T10:00:00Z"),
    ])

  /// The same article with nothing to hold it against.
  static let withoutCorpus = Report(
    version: "0.1.0", rules: report.rules, corpora: [],
    documents: [
      DocumentReport(
        extract: extract, findings: findings.map(unsourced), relations: relations, editorial: [],
        notifications: [])
    ], failures: [], dispositions: [])

  /// The same with claims that rest on a source which must not be named, and a note for the desk
  /// alone.
  static let confidential = Report(
    version: "0.1.0", rules: report.rules, corpora: report.corpora,
    documents: [
      DocumentReport(
        extract: extract, findings: findings.map(confidential), relations: relations,
        editorial: [], notifications: [])
    ], failures: [],
    dispositions: [
      Disposition(
        finding: findings[0].claim.key, occurrence: 1, reader: "mk", state: .needsFix,
        reason: "asked the harbour office", note: "SECRET note", at: "2031-11-04T10:00:00Z")
    ])

  static let document = DocumentReport(
    extract: extract, findings: findings, relations: relations, editorial: editorial,
    notifications: [])

  static let extract = Extract(
    document: article.document, sentences: article.sentences, mentions: mentions,
    claims: SampleFindings.claims, cues: [], coverage: coverage, notifications: [])

  static let findings = SampleFindings.all

  private static let maker = SampleClaims(article: article)

  static let relations = [
    Relation(
      key: maker.key("relation 1"), rule: "ledger/part", outcome: .holds, claims: [0, 1],
      range: article.range("61 ferry cancellations this year\", including 13 since October 27"),
      stated: "13", expected: "at most 61", working: "13 is not more than 61"),
    Relation(
      key: maker.key("relation 2"), rule: "ledger/conversion", outcome: .fails, claims: [2, 3],
      range: article.range("50 kilometers (50 miles)"), stated: "50 mi", expected: "31 mi",
      working: "50 km, rounded to tens, is 28 to 34 mi; 50 lies outside"),
  ]

  static let editorial = [
    EditorialFinding(
      key: maker.key("quote"), rule: "editorial/quotation-marks", level: .warning,
      range: article.range("\"We have been here from day one, Wenn said."), related: [],
      message: "A quotation is opened and not closed.", suggestion: "Close it before \"Wenn\"."),
    EditorialFinding(
      key: maker.key("name"), rule: "editorial/name-changes", level: .warning,
      range: article.range("Wenn"), related: [article.range("Ida Venn")],
      message: "\"Wenn\" is called \"Venn\" elsewhere.", suggestion: nil),
  ]

  private static let mentions = [
    Mention(
      range: article.range("61"), core: article.range("61"), kind: .number,
      value: .quantity(maker.quantity("61")), rule: "mentions/number", captures: []),
    Mention(
      range: article.range("on Tuesday"), core: article.range("Tuesday"), kind: .date,
      value: Period(edtf: "2031-11-04").map { .period($0) } ?? .none, rule: "mentions/weekday",
      captures: []),
    Mention(
      range: article.range("13 of them"), core: article.range("13 of them"), kind: .ratio,
      value: .share(part: maker.quantity("13"), whole: maker.quantity("15")),
      rule: "mentions/part-of-whole", captures: []),
    Mention(
      range: article.range("555-0142"), core: article.range("555-0142"), kind: .ignored,
      value: .none, rule: "mentions/telephone", captures: []),
  ]

  private static let coverage = Coverage(
    tokens: SampleFindings.claims.enumerated().map {
      Coverage.Token(range: $1.valueRange, bin: .claim($0))
    } + [
      Coverage.Token(range: article.range("October 27"), bin: .part(1)),
      Coverage.Token(range: article.range("January"), bin: .part(9)),
      Coverage.Token(
        range: article.range("555-0142"), bin: .ignored(rule: "mentions/telephone")),
      Coverage.Token(range: article.range("day one"), bin: .unparsed),
    ])

  private static func disposition(
    _ state: Disposition.State, _ reason: String, _ at: String
  ) -> Disposition {
    Disposition(
      finding: findings[0].claim.key, occurrence: 1, reader: "mk", state: state, reason: reason,
      note: "", at: at)
  }

  private static func confidential(_ finding: Finding) -> Finding {
    Finding(
      claim: finding.claim, verdict: finding.verdict, flags: finding.flags,
      binding: finding.binding, alternatives: [],
      comparisons: finding.comparisons.map {
        Comparison(
          fact: SampleFacts.confidential($0.fact), outcome: $0.outcome, working: $0.working,
          isConverted: $0.isConverted)
      }, later: finding.later.map(SampleFacts.confidential),
      series: finding.series.map(SampleFacts.confidential), diagnosis: finding.diagnosis,
      explanation: finding.explanation, suggestion: finding.suggestion)
  }

  private static func unsourced(_ finding: Finding) -> Finding {
    Finding(
      claim: finding.claim,
      verdict: finding.claim.attribution.speaker == nil ? .unsourced : .attributed, flags: [],
      binding: nil, alternatives: [], comparisons: [], later: [], series: [], diagnosis: nil,
      explanation: [], suggestion: nil)
  }
}
