import Claims

extension JSONValue {
  init(_ report: DocumentReport) {
    let document = report.document
    let places = Places(document)
    let relationPlaces = report.relations.map(\.key).occurrences
    let editorialPlaces = report.editorial.map(\.key).occurrences
    self = [
      "uri": .string(document.uri),
      "sha256": .string(document.sourceHash),
      "media_type": .string(document.mediaType),
      "text": .string(document.text),
      "text_sha256": .string(document.textHash),
      "dateline": document.dateline.map(JSONValue.init) ?? .null,
      "blocks": .array(
        document.blocks.map { ["byte": JSONValue($0.range), "role": .string($0.role.rawValue)] }),
      "mentions": .array(report.extract.mentions.map { JSONValue($0, places) }),
      "claims": .array(report.findings.map { JSONValue($0, places) }),
      "relations": .array(
        zip(report.relations, relationPlaces).map {
          JSONValue($0, occurrence: $1, report.findings, places)
        }),
      "editorial": .array(
        zip(report.editorial, editorialPlaces).map { JSONValue($0, occurrence: $1, places) }),
      "coverage": JSONValue(report.extract.coverage),
      "notifications": .array(report.notifications.map(JSONValue.init)),
    ]
  }

  private init(_ dateline: Dateline) {
    self = ["value": .string("\(dateline.day)"), "from": .string(dateline.origin.rawValue)]
  }

  private init(_ mention: Mention, _ places: Places) {
    self = [
      "range": .object(JSONValue.span(mention.range, places)),
      "kind": .string(mention.kind.rawValue),
      "value": JSONValue(mention.value),
      "rule": .string(mention.rule),
    ]
  }

  private init(
    _ relation: Relation, occurrence: Int, _ findings: [Finding], _ places: Places
  ) {
    let members = relation.claims.filter { findings.indices.contains($0) }
    self = [
      "id": .string(relation.key.hex),
      "occurrence": .integer(occurrence),
      "rule": .string(relation.rule),
      "level": .string(relation.level.rawValue),
      "verdict": .string(relation.outcome.rawValue),
      "claims": .array(members.map { .string(findings[$0].claim.key.hex) }),
      "claim_indices": .array(members.map { .integer($0) }),
      "location": JSONValue(locationOf: relation.range, places),
      "stated": .string(relation.stated),
      "expected": .string(relation.expected),
      "working": .string(relation.working),
    ]
  }

  private init(_ finding: EditorialFinding, occurrence: Int, _ places: Places) {
    self = [
      "id": .string(finding.key.hex),
      "occurrence": .integer(occurrence),
      "rule": .string(finding.rule),
      "level": .string(finding.level.rawValue),
      "quote": .string(places.document.string(in: finding.range)),
      "location": JSONValue(locationOf: finding.range, places),
      "related": .array(finding.related.map { JSONValue(locationOf: $0, places) }),
      "message": .string(finding.message),
      "suggestion": .optional(finding.suggestion),
    ]
  }

  private init(_ coverage: Coverage) {
    self = [
      "tokens": .integer(coverage.tokens.count),
      "claims": .integer(coverage.claimCount),
      "parts": .integer(coverage.partCount),
      "ignored": .array(
        coverage.ignored.map { rule, ranges in
          [
            "rule": .string(rule), "count": .integer(ranges.count),
            "ranges": .array(ranges.map { ["byte": JSONValue($0)] }),
          ]
        }),
      "unparsed": .array(coverage.unparsed.map { ["byte": JSONValue($0)] }),
    ]
  }

  private init(_ notification: Notification) {
    self = [
      "code": .string(notification.code),
      "message": .string(notification.message),
      "rule": .optional(notification.rule),
      "range": notification.range.map { ["byte": JSONValue($0)] } ?? .null,
    ]
  }
}
