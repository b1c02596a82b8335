import Claims

/// The report as SARIF 2.1.0 (OASIS): one run, a result for each claim, calculation and copy problem.
///
/// Evidence stands in `relatedLocations` at its row of the corpus, decisions of people are
/// suppressions, and what could not be checked are notifications of the invocation. There are no
/// times, so equal reports give equal bytes.
struct SARIFRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    let artifacts = SARIFArtifacts(report)
    let rules = SARIFRules(report, notes: options.rules)
    let results = report.documents.flatMap { document in
      SARIFResults(document, report: report, artifacts: artifacts, rules: rules).values
    }
    let log: JSONValue = [
      "$schema": .string(SARIFRenderer.schema),
      "version": "2.1.0",
      "runs": .array([
        .compact([
          ("tool", tool(report, rules)),
          ("invocations", .array([invocation(report, artifacts)])),
          ("columnKind", "unicodeCodePoints"),
          ("language", "en"),
          ("artifacts", .list(artifacts.values)),
          ("results", .array(results)),
          ("properties", properties(report)),
        ])
      ]),
    ]
    return JSONWriter.indented(log)
  }

  private func tool(_ report: Report, _ rules: SARIFRules) -> JSONValue {
    let driver = JSONValue.compact([
      ("name", "assay"),
      ("version", .text(report.version)),
      ("shortDescription", SARIFMessage.text(SARIFRenderer.description)),
      ("rules", .array(rules.values)),
    ])
    return ["driver": driver]
  }

  private func invocation(_ report: Report, _ artifacts: SARIFArtifacts) -> JSONValue {
    let notifications = report.incidents.map { incident in
      let location = incident.document.map { index in
        SARIFPlaces(report.documents[index].document, artifacts).location(incident.range)
      }
      return JSONValue.compact([
        ("level", "error"),
        ("message", SARIFMessage.text("\(incident.uri): \(incident.message)")),
        ("descriptor", ["id": .string(incident.code.trimmedPrintable)]),
        ("locations", location.map { .array([$0]) }),
      ])
    }
    return .compact([
      ("executionSuccessful", .boolean(report.status == .complete)),
      ("toolExecutionNotifications", .array(notifications)),
    ])
  }

  /// The sum, and the hashes of everything that took part.
  private func properties(_ report: Report) -> JSONValue {
    [
      "sum": .string(Tally(report.documents).sentences.joined(separator: " ")),
      "rules": .array(report.rules.map(ingredient)),
      "corpora": .array(report.corpora.map(ingredient)),
    ]
  }

  private func ingredient(_ ingredient: Report.Ingredient) -> JSONValue {
    [
      "name": .string(ingredient.name.trimmedPrintable),
      "sha256": .string(ingredient.sha256.trimmedPrintable),
    ]
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private static let description =
    "Checks the figures and dates of an article against a curated corpus and against each other."
}
