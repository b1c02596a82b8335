import Claims

/// schema.org ClaimReview as JSON-LD, for claims that people decided about.
///
/// The rating is the verdict in the words of a desk, after a person confirmed it, or "stands" where
/// the person let the copy stand; there is no number and never a "false".
struct ClaimReviewRenderer: ReportRenderer {
  let options: ReportOptions

  /// A claim that people decided about, all to the same end.
  struct Review {
    let document: DocumentReport
    let finding: Finding
    let decision: Disposition
    let doesCopyStand: Bool
  }

  func render(_ report: Report) -> String {
    let reviews = options.publisher.map { publisher in
      ClaimReviewRenderer.reviews(report).map { value($0, publisher) }
    }
    let graph: JSONValue = [
      "@context": "https://schema.org", "@graph": .array(reviews ?? []),
    ]
    return JSONWriter.indented(graph)
  }

  /// What may be published: claims whose readers all want a fix, or all let the copy stand. A corpus
  /// that was found wrong, decisions put off, and readers who disagree publish nothing.
  static func reviews(_ report: Report) -> [Review] {
    report.documents.flatMap { document in
      document.findings.compactMap { finding in
        let decisions = report.dispositions.decisions(
          on: finding.claim.key, occurrence: finding.claim.occurrence)
        guard let last = decisions.max(by: { $0.at < $1.at }) else { return nil }
        let stands = decisions.allSatisfy { $0.state == .copyStands }
        let isWrong = decisions.allSatisfy { $0.state == .needsFix || $0.state == .fixed }
        guard stands || isWrong else { return nil }
        return Review(
          document: document, finding: finding, decision: last, doesCopyStand: stands)
      }
    }
  }

  private func value(_ review: Review, _ publisher: Publisher) -> JSONValue {
    let claim = review.finding.claim
    let organization: JSONValue = [
      "@type": "Organization", "name": .string(publisher.name),
      "url": .string(PercentEncoding.reference(publisher.url)),
    ]
    return .compact([
      ("@type", "ClaimReview"),
      ("url", .string(PercentEncoding.reference(publisher.url))),
      ("inLanguage", "en"),
      (
        "datePublished",
        CalendarDay.isMoment(review.decision.at) ? .string(review.decision.at) : nil
      ),
      ("author", organization),
      ("publisher", organization),
      ("claimReviewed", .string(claim.quote.trimmedPrintable)),
      ("itemReviewed", item(review)),
      ("reviewRating", rating(review)),
      ("citation", .list(citations(review.finding))),
    ])
  }

  private func item(_ review: Review) -> JSONValue {
    let claim = review.finding.claim
    let document = review.document.document
    let title = review.document.headline ?? document.uri.trimmedPrintable
    let date = document.dateline.map { JSONValue.string("\($0.day)") }
    return .compact([
      ("@type", "Claim"),
      ("creditText", .text(claim.attribution.speaker?.trimmedPrintable)),
      ("datePublished", date),
      (
        "appearance",
        .compact([
          ("@type", "Article"), ("headline", .string(title)), ("datePublished", date),
          ("url", Markup.isWebAddress(document.uri) ? .string(document.uri) : nil),
        ])
      ),
    ])
  }

  private func rating(_ review: Review) -> JSONValue {
    let words =
      review.doesCopyStand
      ? ClaimReviewRenderer.stands : review.finding.words.capitalizedFirst
    return .compact([
      ("@type", "Rating"),
      ("alternateName", .string(words)),
      ("ratingExplanation", .text(explanation(review))),
    ])
  }

  /// What is held; the reader's reason too where the copy stands, since then it is the argument.
  private func explanation(_ review: Review) -> String {
    let held = review.finding.comparable.map(\.fact.datedWords).joined(separator: "; ")
    let reason = review.doesCopyStand ? review.decision.reason.trimmedPrintable : ""
    return [held.isEmpty ? "" : "We hold \(held)", reason.capitalizedFirst]
      .filter { !$0.isEmpty }.map { ".?!".contains($0.last ?? ".") ? $0 : $0 + "." }
      .joined(separator: " ")
  }

  private func citations(_ finding: Finding) -> [JSONValue] {
    var seen: Set<String> = []
    return finding.comparable.flatMap(\.fact.references).filter { citation in
      seen.insert(citation.source.id).inserted
    }.map { citation in
      let source = citation.source
      return .compact([
        ("@type", "CreativeWork"),
        ("name", .text(source.phrase)),
        ("publisher", organization(source.publisher.trimmedPrintable)),
        (
          "url",
          Markup.isWebAddress(source.url)
            ? .string(PercentEncoding.reference(source.url)) : nil
        ),
      ])
    }
  }

  private func organization(_ name: String) -> JSONValue? {
    name.isEmpty ? nil : ["@type": "Organization", "name": .string(name)]
  }

  private static let stands = "Stands"
}
