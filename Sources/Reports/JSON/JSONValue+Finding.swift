import Claims

extension JSONValue {
  init(_ finding: Finding, _ places: Places) {
    let claim = finding.claim
    self = [
      "id": .string(claim.key.hex),
      "occurrence": .integer(claim.occurrence),
      "context": .string(claim.contextKey.hex),
      "rule": .string(finding.rule),
      "level": .string(finding.level.rawValue),
      "verdict": .string(finding.verdict.rawValue),
      "flags": .array(finding.flags.map { .string($0.rawValue) }),
      "quote": .string(claim.quote),
      "location": JSONValue(locationOf: claim.range, places),
      "value_location": JSONValue(locationOf: claim.valueRange, places),
      "parse": JSONValue(claim),
      "binding": JSONValue(bindingOf: finding),
      "evidence": .array(finding.comparisons.map(JSONValue.init)),
      "series": .array(finding.series.map(JSONValue.init(point:))),
      "later": .array(finding.later.map { .object(JSONValue.members(of: $0)) }),
      "diagnosis": finding.diagnosis.map {
        ["slip": .string($0.slip.rawValue), "text": .string($0.text)]
      } ?? .null,
      "explanation": .array(
        finding.explanation.map {
          ["step": .string($0.kind.rawValue), "text": .string($0.text)]
        }),
      "suggestion": .optional(finding.suggestion),
    ]
  }

  private init(_ claim: Claim) {
    self = [
      "kind": .string(claim.kind.rawValue),
      "subject": .optional(claim.subject),
      "measure": .string(claim.measure.text),
      "predicate": .optional(claim.measure.predicate),
      "time": .optional(claim.scope?.text),
      "period": .optional(claim.scope?.period.map { "\($0)" }),
      "as_of": .optional(claim.asOf.map { "\($0.day)" }),
      "as_of_from": .optional(claim.asOf?.origin.rawValue),
      "place": .optional(claim.place),
      "modality": .string(claim.modality.rawValue),
      "part_of": claim.partOf.map { .integer($0) } ?? .null,
      "value": JSONValue(claim.value),
      "attribution": [
        "speaker": .optional(claim.attribution.speaker),
        "verb": .optional(claim.attribution.verb),
        "quoted": .boolean(claim.attribution.isQuoted),
        "sourcing": .string(claim.attribution.sourcing.rawValue),
      ],
      "rule": .string(claim.rule),
    ]
  }

  private init(bindingOf finding: Finding) {
    let binding = finding.binding
    guard binding != nil || !finding.alternatives.isEmpty else {
      self = .null
      return
    }
    self = [
      "subject": .optional(binding?.subject.id),
      "subject_label": .optional(binding?.subject.label),
      "subject_alias": .optional(binding?.subjectAlias),
      "measure": .optional(binding?.measure.id),
      "measure_label": .optional(binding?.measure.label),
      "measure_alias": .optional(binding?.measureAlias),
      "missing_words": .array((binding?.missingWords ?? []).map { .string($0) }),
      "weak": .boolean(binding?.isWeak ?? false),
      "score": .optional(binding.map { String($0.score) }),
      "steps": .array(
        (binding?.steps ?? []).map {
          [
            "part": .string($0.part), "text": .string($0.text),
            "points": .integer($0.points),
          ]
        }),
      "others": .array(
        finding.alternatives.map {
          [
            "subject": .string($0.subject.id), "measure": .string($0.measure.id),
            "score": .string(String($0.score)),
          ]
        }),
    ]
  }
}
