import Claims

/// Reads the examples of a rule.
enum ExampleReader {
  /// How many examples a rule must have at least.
  static let least = (positive: 3, negative: 2)
  private static let keys = ["positive", "negative"]
  private static let positiveKeys = ["text", "match", "value", "dateline"]
  private static let negativeKeys = ["text", "dateline"]

  /// The examples of a rule, positive ones first. Too few are wrong.
  static func examples(of rule: YamlMapping, _ log: inout DiagnosticLog) -> [RuleExample] {
    guard let value = rule.required("examples", &log),
      let mapping = YamlMapping(value, keys: keys, log: &log)
    else { return [] }
    return examples(true, of: mapping, &log) + examples(false, of: mapping, &log)
  }

  private static func examples(
    _ isPositive: Bool, of mapping: YamlMapping, _ log: inout DiagnosticLog
  ) -> [RuleExample] {
    let key = isPositive ? "positive" : "negative"
    guard let value = mapping.required(key, &log), let list = value.list(&log) else { return [] }
    let least = isPositive ? ExampleReader.least.positive : ExampleReader.least.negative
    if list.count < least {
      let entry = mapping.entries.first { $0.name == key }
      log.add(tooFew(entry?.key ?? value, key, count: list.count, least: least))
    }
    return list.compactMap { example($0, isPositive: isPositive, &log) }
  }

  private static func example(
    _ value: YamlValue, isPositive: Bool, _ log: inout DiagnosticLog
  ) -> RuleExample? {
    if let text = value.text {
      return RuleExample(
        text: text, isPositive: isPositive, match: nil, value: nil, dateline: nil,
        position: value.position)
    }
    let keys = isPositive ? positiveKeys : negativeKeys
    guard let mapping = YamlMapping(value, keys: keys, log: &log),
      let text = mapping.requiredText("text", &log)
    else { return nil }
    let match = mapping["match"]
    if let match, let words = match.text, !text.contains(words) {
      log.add(notInText(match, words))
    }
    return RuleExample(
      text: text, isPositive: isPositive, match: match?.text(&log),
      value: mapping["value"]?.text(&log),
      dateline: mapping["dateline"].flatMap { day($0, &log) }, position: value.position)
  }

  private static func day(_ value: YamlValue, _ log: inout DiagnosticLog) -> CalendarDay? {
    guard let text = value.text(&log) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      log.add(noDay(value, text))
      return nil
    }
    return day
  }
}

extension ExampleReader {
  private static func tooFew(
    _ key: YamlValue, _ kind: String, count: Int, least: Int
  ) -> Diagnostic {
    key.diagnostic(
      "rule.few-examples", "a rule needs at least \(least) \(kind) examples, and \(count) are there"
    )
  }

  private static func notInText(_ match: YamlValue, _ words: String) -> Diagnostic {
    match.diagnostic("rule.example", "the example's text does not contain '\(words)'")
  }

  private static func noDay(_ value: YamlValue, _ text: String) -> Diagnostic {
    value.diagnostic(
      "rule.example", "'\(text)' is no day", hint: "write it as in 2022-11-04")
  }
}
