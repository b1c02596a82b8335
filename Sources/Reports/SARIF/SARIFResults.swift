import Claims

/// The results of one article.
struct SARIFResults {
  private let report: DocumentReport
  private let artifacts: SARIFArtifacts
  private let rules: SARIFRules
  private let places: SARIFPlaces
  private let dispositions: [Disposition]

  init(
    _ document: DocumentReport, report: Report, artifacts: SARIFArtifacts, rules: SARIFRules
  ) {
    self.report = document
    self.artifacts = artifacts
    self.rules = rules
    places = SARIFPlaces(document.document, artifacts)
    dispositions = report.dispositions
  }

  var values: [JSONValue] {
    let claims = zip(report.claimRows(dispositions), report.findings).map { row, finding in
      result(
        row, related: evidence(finding), links: links(finding),
        fingerprints: [("assayContext/v1", finding.claim.contextKey.hex)],
        properties: [
          ("verdict", .string(finding.verdict.rawValue)),
          ("flags", .list(finding.flags.map { .string($0.rawValue) })),
          ("number", .string(row.number)),
        ])
    }
    let calculations = zip(report.calculationRows(dispositions), report.relations).map {
      row, relation in
      let members = relation.claims.compactMap { report.findings[safe: $0]?.claim }
      return result(
        row,
        related: members.enumerated().map { index, claim in
          places.location(claim.valueRange, id: index + 1, message: claim.statedWords)
        }, links: [], fingerprints: [],
        properties: [
          ("verdict", .string(relation.outcome.rawValue)), ("number", .string(row.number)),
        ])
    }
    let problems = zip(report.problemRows(dispositions), report.editorial).map { row, problem in
      result(
        row,
        related: problem.related.enumerated().map { index, range in
          places.location(range, id: index + 1, message: SARIFResults.elsewhere)
        }, links: [], fingerprints: [], properties: [("number", .string(row.number))])
    }
    return claims + calculations + problems
  }

  private func result(
    _ row: ReportRow, related: [JSONValue], links: [String], fingerprints: [(String, String)],
    properties: [(String, JSONValue?)]
  ) -> JSONValue {
    let prints = [
      ("assayFinding/v1", row.key.hex), ("assayOccurrence/v1", "\(row.occurrence)"),
    ]
    return .compact([
      ("ruleId", .string(row.rule)),
      ("ruleIndex", rules.index(row.rule).map { .integer($0) }),
      ("kind", .string(kind(row))),
      ("level", .string(row.level.rawValue)),
      ("message", ["text": .string(message(row, links))]),
      ("locations", .array([places.location(row.range)])),
      ("relatedLocations", .list(related)),
      (
        "partialFingerprints",
        .compact((prints + fingerprints).map { ($0, .string($1)) })
      ),
      ("suppressions", suppressions(row)),
      ("properties", .compact(properties)),
    ])
  }

  /// `fail` always has a level; what passes or was skipped has none.
  private func kind(_ row: ReportRow) -> String {
    guard row.level == .none else { return "fail" }
    return row.verdict == .notCheckable ? "notApplicable" : "pass"
  }

  private func message(_ row: ReportRow, _ links: [String]) -> String {
    let start =
      row.kind == .copyProblem ? row.words : "\u{201C}\(row.quote)\u{201D} \(row.words)"
    var sentences = [SARIFMessage.escaped(start)]
    if !links.isEmpty {
      sentences.append("We hold " + links.joined(separator: "; "))
    } else if !row.answers.isEmpty {
      sentences.append(SARIFMessage.escaped(row.answers.joined(separator: "; ")))
    }
    if !row.todo.isEmpty { sentences.append(SARIFMessage.escaped(row.todo)) }
    return sentences.map(ended).joined(separator: " ")
  }

  private func ended(_ sentence: String) -> String {
    guard let last = sentence.last, !".?!".contains(last) else { return sentence }
    return sentence + "."
  }

  private func links(_ finding: Finding) -> [String] {
    finding.comparisons.enumerated().compactMap { index, comparison in
      switch comparison.outcome {
      case .agrees, .undecided, .disjoint:
        SARIFMessage.link(comparison.fact.datedWords, to: index + 1)
      case .incomparable: nil
      }
    }
  }

  /// The rows of the corpus that the claim was held against, then later figures.
  private func evidence(_ finding: Finding) -> [JSONValue] {
    let held = finding.comparisons.map { ($0.fact, $0.outcome.words) }
    let later = finding.later.map { ($0, SARIFResults.later) }
    return (held + later).enumerated().map { index, pair in
      let (fact, words) = pair
      let source = fact.references.first.map { ", \($0.words)" } ?? ""
      return .compact([
        ("id", .integer(index + 1)),
        (
          "physicalLocation",
          [
            "artifactLocation": artifacts.location(fact.file),
            "region": ["startLine": .integer(max(1, fact.line))],
          ]
        ),
        ("message", SARIFMessage.text("\(fact.id): \(fact.datedWords), \(words)\(source)")),
      ])
    }
  }

  /// SARIF wants suppressions on every result as soon as one has them. A viewer hides a result
  /// when none of its suppressions is rejected or under review.
  private func suppressions(_ row: ReportRow) -> JSONValue? {
    guard !dispositions.isEmpty else { return nil }
    return .array(
      row.decisions.compactMap { decision in
        guard let status = decision.state.suppression else { return nil }
        let reason = decision.reason.trimmedPrintable
        return .compact([
          ("kind", "external"), ("status", .string(status)),
          (
            "justification",
            .string(
              "\(decision.state.words) (\(decision.reader.trimmedPrintable))"
                + (reason.isEmpty ? "" : ": \(reason)"))
          ),
        ])
      })
  }

  private static let elsewhere = "See here"
  private static let later = "a later figure"
}

extension Disposition.State {
  /// The status of the suppression that the decision amounts to; nil where the finding stands.
  fileprivate var suppression: String? {
    switch self {
    case .copyStands, .corpusWrong: "accepted"
    case .needsFix: "rejected"
    case .open, .later: "underReview"
    case .fixed: nil
    }
  }
}

extension Comparison.Outcome {
  /// How a fact stands to a claim, as people read it.
  var words: String {
    switch self {
    case .agrees: "agrees"
    case .undecided: "settles nothing"
    case .disjoint: "differs"
    case .incomparable(let reason): "cannot be compared: \(reason.trimmedPrintable)"
    }
  }
}
