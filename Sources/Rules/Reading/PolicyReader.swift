import Claims

/// Reads `policy.yml`, the numbers of the decision procedure. A later folder may give some of them.
enum PolicyReader {
  /// The file below a rule folder.
  static let path = "policy.yml"
  private static let keys = ["summary", "near_days", "binding_threshold", "binding_margin"]

  /// The policy of a file, whose missing numbers are those of `base`.
  static func policy(of file: RuleFile, base: Policy, _ log: inout DiagnosticLog) -> Policy {
    guard let root = YamlReader.root(of: file, log: &log),
      let mapping = YamlMapping(root, keys: keys, log: &log)
    else { return base }
    let nearDays = number("near_days", mapping, &log)
    let threshold = number("binding_threshold", mapping, &log)
    let margin = number("binding_margin", mapping, &log)
    return Policy(
      nearDays: nearDays ?? base.nearDays, bindingThreshold: threshold ?? base.bindingThreshold,
      bindingMargin: margin ?? base.bindingMargin)
  }

  private static func number(
    _ key: String, _ mapping: YamlMapping, _ log: inout DiagnosticLog
  ) -> Int? {
    guard let value = mapping[key], let number = value.integer(&log) else { return nil }
    if number < 0 { log.add(negative(value, key)) }
    return number
  }
}

extension PolicyReader {
  private static func negative(_ value: YamlValue, _ key: String) -> Diagnostic {
    value.diagnostic("rule.bad-number", "'\(key)' must not be negative")
  }
}
