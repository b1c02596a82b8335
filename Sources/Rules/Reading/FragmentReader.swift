import Claims

/// Reads the fragments that are written by hand.
struct FragmentReader {
  /// The name of the file below `lexicon/`, which no table can have.
  static let stem = "fragments"
  private static let keys = ["summary", "pattern"]

  let file: RuleFile

  /// Adds the fragments to a set; those of the same names that are there already are replaced.
  func read(into fragments: inout FragmentSet, _ log: inout DiagnosticLog) {
    guard let root = YamlReader.root(of: file, log: &log),
      let mapping = YamlMapping(root, keys: [FragmentReader.stem], log: &log),
      let all = mapping.required(FragmentReader.stem, &log),
      let entries = YamlMapping(all, keys: nil, log: &log)?.entries
    else {
      fragments.isComplete = false
      return
    }
    for entry in entries {
      if !FragmentSet.isName(entry.name) {
        log.add(FragmentReader.badName(entry.key, entry.name))
      } else if fragments.tables[entry.name] != nil {
        log.add(FragmentReader.nameOfTable(entry.key, entry.name))
      }
      guard let (summary, pattern) = fragment(entry.value, &log) else {
        fragments.written[entry.name] = nil
        fragments.broken.insert(entry.name)
        continue
      }
      fragments.written[entry.name] = pattern
      fragments.described[entry.name] = Fragment(
        name: entry.name, summary: summary, written: pattern.text, position: entry.key.position)
    }
  }

  private func fragment(
    _ value: YamlValue, _ log: inout DiagnosticLog
  ) -> (summary: String, pattern: PatternText)? {
    guard let fragment = YamlMapping(value, keys: FragmentReader.keys, log: &log) else {
      return nil
    }
    let summary = fragment.requiredText("summary", &log) ?? ""
    return fragment.required("pattern", &log).flatMap { PatternText($0, log: &log) }
      .map { (summary, $0) }
  }
}

extension FragmentReader {
  private static func badName(_ key: YamlValue, _ name: String) -> Diagnostic {
    key.diagnostic(
      "rule.fragment-name", "'\(name)' is no name for a fragment",
      hint: "use lower-case letters, digits and hyphens")
  }

  private static func nameOfTable(_ key: YamlValue, _ name: String) -> Diagnostic {
    key.diagnostic("rule.fragment-name", "a table is called '\(name)' as well")
  }
}
