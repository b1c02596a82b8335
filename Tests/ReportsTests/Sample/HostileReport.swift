import Claims

/// A report whose every text tries to become markup, to steer the terminal or to turn the reading
/// direction.
enum HostileReport {
  static let payload =
    "=1+1|[x](javascript:alert(2))![i](https://evil.example/i.png)`c`*b*{0}%0A\n::error::owned\n# Owned\n"
    + "| a | b |\n</style></script><script>alert('1')</script>\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\u{07}\"><img src=x "
    + "onerror=alert(1)>&amp;\u{2028}\u{FEFF}"

  private static let article = SampleArticle(
    text: "Head \(payload)\n\nThe \(payload) counted 61 \(payload) boats.\n",
    uri: "a\u{1B}]0;\(payload).txt")

  private static let maker = SampleClaims(article: article)

  static let claim = maker.claim(
    "61 \(payload) boats", value: "61", .quantity(maker.quantity("61")), subject: payload,
    measure: "boats \(payload)", attribution: maker.said("Ida \(payload)", quoted: true))

  private static let fact = Fact(
    id: "F\(payload)", subject: payload, measure: payload,
    value: .magnitude(Magnitude(exactly: Rational(59))), printed: "59\(payload)", unit: payload,
    comparator: "=", asOf: Period(edtf: "2031-11-04"), span: nil, scope: payload, place: payload,
    saidBy: payload, status: .provisional, rank: .deprecated, derived: payload, note: payload,
    file: payload, line: 1,
    references: [
      citation("javascript:alert(1)"), citation("https://ok.example/\"onclick=\"x"),
      citation(" https://ok.example/\u{202E}"),
    ])

  private static let finding = Finding(
    claim: claim, verdict: .conflict, flags: [.inQuote],
    binding: SampleFacts.binding(payload, payload, payload),
    alternatives: [SampleFacts.binding(payload, payload, payload)],
    comparisons: [
      Comparison(fact: fact, outcome: .disjoint, working: payload, isConverted: true),
      Comparison(fact: fact, outcome: .incomparable(payload), working: payload, isConverted: true),
    ], later: [fact], series: [fact, fact],
    diagnosis: Diagnosis(slip: .droppedWord, text: payload),
    explanation: [ExplanationStep(.bind, payload)], suggestion: payload)

  private static func citation(_ url: String) -> Citation {
    Citation(
      source: Source(
        id: payload, title: payload, publisher: payload, author: payload, type: payload,
        grade: .weak, published: payload, retrieved: payload, url: url, origin: payload,
        isPrivate: false, note: payload), locator: payload, quote: payload)
  }

  static let report = Report(
    version: payload, rules: [.init(name: payload, sha256: payload)],
    corpora: [.init(name: payload, sha256: payload)],
    documents: [
      DocumentReport(
        extract: Extract(
          document: article.document, sentences: article.sentences, mentions: [], claims: [claim],
          cues: [],
          coverage: Coverage(tokens: [
            .init(range: claim.range, bin: .unparsed),
            .init(range: claim.valueRange, bin: .ignored(rule: payload)),
          ]), notifications: []),
        findings: [finding],
        relations: [
          Relation(
            key: maker.key("r"), rule: payload, outcome: .fails, claims: [0, 99],
            range: claim.range, stated: payload, expected: payload, working: payload)
        ],
        editorial: [
          EditorialFinding(
            key: maker.key("e"), rule: payload, level: .error, range: claim.range,
            related: [claim.range], message: payload, suggestion: payload)
        ],
        notifications: [
          Notification(code: payload, message: payload, rule: payload, range: claim.range)
        ])
    ], failures: [.init(uri: payload, message: payload)],
    dispositions: [
      Disposition(
        finding: claim.key, occurrence: 1, reader: payload, state: .copyStands, reason: payload,
        note: payload, at: payload)
    ])
}
