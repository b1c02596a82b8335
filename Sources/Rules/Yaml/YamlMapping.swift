import Claims
import Foundation
import Yams

/// A mapping of a YAML file: its keys in order, each once, each one of those that may stand there.
struct YamlMapping {
  /// One key with its value.
  struct Entry {
    let key: YamlValue
    let name: String
    let value: YamlValue
  }

  let entries: [Entry]
  /// The mapping itself, for its place.
  let whole: YamlValue

  /// Reads a mapping, and says which of its keys are unknown. With `keys` nil, any key may stand
  /// there. Nil for lists and texts, which is wrong as well.
  init?(_ value: YamlValue, keys: [String]?, log: inout DiagnosticLog) {
    guard let mapping = value.node.mapping else {
      log.add(YamlMapping.noMapping(value))
      return nil
    }
    whole = value
    var entries: [Entry] = []
    for (keyNode, valueNode) in mapping {
      let key = YamlValue(node: keyNode, file: value.file)
      guard let name = key.text(&log), !DuplicateKeys.isMask(name) else { continue }
      if let keys, !keys.contains(name) { log.add(YamlMapping.unknownKey(key, name, known: keys)) }
      let inner = YamlValue(node: valueNode, file: value.file)
      entries.append(Entry(key: key, name: name, value: inner))
    }
    self.entries = entries
  }

  /// The value of a key; nil where the key is not there.
  subscript(_ name: String) -> YamlValue? { entries.first { $0.name == name }?.value }

  /// The value of a key that must be there.
  func required(_ name: String, _ log: inout DiagnosticLog) -> YamlValue? {
    if let value = self[name] { return value }
    log.add(YamlMapping.missingKey(whole, name))
    return nil
  }

  /// The text of a key that must be there.
  func requiredText(_ name: String, _ log: inout DiagnosticLog) -> String? {
    required(name, &log)?.text(&log)
  }

  /// The sentences of a key that must be there, without white space around them.
  func requiredProse(_ name: String, _ log: inout DiagnosticLog) -> String {
    YamlMapping.trimmed(requiredText(name, &log) ?? "")
  }

  /// The sentences of a key that may be there, without white space around them; empty without it.
  func optionalProse(_ name: String, _ log: inout DiagnosticLog) -> String {
    YamlMapping.trimmed(self[name]?.text(&log) ?? "")
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension YamlMapping {
  private static func noMapping(_ value: YamlValue) -> Diagnostic {
    value.diagnostic("rule.wrong-type", "keys with values were expected here")
  }

  private static func unknownKey(_ key: YamlValue, _ name: String, known: [String]) -> Diagnostic {
    let guess = SpellingGuess.hint(for: name, among: known)
    return key.diagnostic(
      "rule.unknown-key", "'\(name)' is no key here",
      hint: guess ?? "the keys are \(known.joined(separator: ", "))")
  }

  private static func missingKey(_ whole: YamlValue, _ name: String) -> Diagnostic {
    whole.diagnostic("rule.missing-key", "the key '\(name)' is missing")
  }
}
