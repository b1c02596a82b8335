import Claims

/// Reads the fragments that are written by hand.
struct FragmentReader {
  /// The name of the file below `lexicon/`, which no table can have.
  static let stem = "fragments"
  private static let keys = ["summary", "pattern"]

  let file: RuleFile

  /// The fragments by name.
  func fragments(
    tables: some Collection<String>, _ log: inout DiagnosticLog
  ) -> [String: PatternText] {
    guard let root = YamlReader.root(of: file, log: &log),
      let mapping = YamlMapping(root, keys: [FragmentReader.stem], log: &log),
      let all = mapping.required(FragmentReader.stem, &log),
      let entries = YamlMapping(all, keys: nil, log: &log)?.entries
    else { return [:] }
    var fragments: [String: PatternText] = [:]
    for entry in entries {
      if !FragmentReader.isName(entry.name) {
        log.add(FragmentReader.badName(entry.key, entry.name))
      } else if tables.contains(entry.name) {
        log.add(FragmentReader.nameOfTable(entry.key, entry.name))
      }
      guard let fragment = YamlMapping(entry.value, keys: FragmentReader.keys, log: &log) else {
        continue
      }
      _ = fragment.requiredText("summary", &log)
      fragments[entry.name] = fragment.required("pattern", &log).flatMap {
        PatternText($0, log: &log)
      }
    }
    return fragments
  }

  private static func isName(_ name: String) -> Bool {
    name.first.map { $0.isASCII && $0.isLowercase } == true
      && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
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
