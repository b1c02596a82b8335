public import Claims

extension Report {
  /// The report as it may leave the desk: private sources are not named, and readers' notes are left
  /// out.
  ///
  /// - Parameter withoutCopy: whether the text of the articles is left out too, but for the words of
  ///   claims, calculations and copy problems. What is left out becomes blanks of the same length, so
  ///   every place stays where it was; the hash of the text still names the whole text.
  public func published(withoutCopy: Bool) -> Report {
    Report(
      version: version, rules: rules, corpora: corpora,
      documents: documents.map { document in
        let named = document.withoutPrivateSources
        return withoutCopy ? named.withoutCopy : named
      }, failures: failures,
      dispositions: dispositions.map { disposition in
        Disposition(
          finding: disposition.finding, occurrence: disposition.occurrence,
          reader: disposition.reader, state: disposition.state, reason: disposition.reason,
          note: "", at: disposition.at)
      })
  }
}

extension DocumentReport {
  fileprivate var withoutPrivateSources: DocumentReport {
    DocumentReport(
      extract: extract, findings: findings.map(\.withoutPrivateSources), relations: relations,
      editorial: editorial, notifications: notifications)
  }

  fileprivate var withoutCopy: DocumentReport {
    let document = extract.document
    let kept =
      findings.map(\.claim.range) + relations.map(\.range)
      + editorial.flatMap { [$0.range] + $0.related }
    let copy = Document(
      uri: document.uri, mediaType: document.mediaType,
      text: BlankedText.text(document.text, keeping: kept), blocks: document.blocks,
      sourceMap: document.sourceMap, sourceHash: document.sourceHash,
      textHash: document.textHash, dateline: document.dateline)
    return DocumentReport(
      extract: Extract(
        document: copy, sentences: extract.sentences, mentions: extract.mentions,
        claims: extract.claims, cues: extract.cues, coverage: extract.coverage,
        notifications: extract.notifications), findings: findings, relations: relations,
      editorial: editorial, notifications: notifications)
  }
}

extension Finding {
  fileprivate var withoutPrivateSources: Finding {
    Finding(
      claim: claim, verdict: verdict, flags: flags, binding: binding, alternatives: alternatives,
      comparisons: comparisons.map { comparison in
        Comparison(
          fact: comparison.fact.withoutPrivateSources, outcome: comparison.outcome,
          working: comparison.working, isConverted: comparison.isConverted)
      }, later: later.map(\.withoutPrivateSources), series: series.map(\.withoutPrivateSources),
      diagnosis: diagnosis, explanation: explanation, suggestion: suggestion)
  }
}

extension Fact {
  /// The fact with its public references; one that rests on private sources alone says so.
  fileprivate var withoutPrivateSources: Fact {
    let hidden = Set(references.map(\.source).filter(\.isPrivate).map(\.id))
    var named = references.filter { !$0.source.isPrivate }.map { $0.without(origins: hidden) }
    if named.isEmpty, !references.isEmpty { named = [Citation.unnamed] }
    return Fact(
      id: id, subject: subject, measure: measure, value: value, printed: printed, unit: unit,
      comparator: comparator, asOf: asOf, span: span, scope: scope, place: place, saidBy: saidBy,
      status: status, rank: rank, derived: derived, note: "", file: file, line: line,
      references: named)
  }
}

extension Citation {
  /// The citation with its origin left out when that is a private source.
  fileprivate func without(origins hidden: Set<String>) -> Citation {
    guard let origin = source.origin, hidden.contains(origin) else { return self }
    return Citation(
      source: Source(
        id: source.id, title: source.title, publisher: source.publisher, author: source.author,
        type: source.type, grade: source.grade, published: source.published,
        retrieved: source.retrieved, url: source.url, origin: nil, isPrivate: false,
        note: source.note), locator: locator, quote: quote)
  }

  /// What stands for private sources.
  fileprivate static let unnamed = Citation(
    source: Source(
      id: "private", title: "", publisher: "A source that is not named in public", author: "",
      type: "", grade: .reliable, published: "", retrieved: "", url: "", origin: nil,
      isPrivate: true, note: ""), locator: "", quote: "")
}
