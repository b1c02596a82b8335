import Claims
import Yams

/// A value of a YAML file, with its place.
struct YamlValue {
  let node: Node
  let file: RuleFile

  /// The line, from 1.
  var line: Int { node.mark?.line ?? 1 }
  /// The column in code points, from 1.
  var column: Int { node.mark?.column ?? 1 }
  /// The place as people are told it.
  var position: FilePosition { file.position(line: line, column: column) }

  /// The text of a scalar, whatever YAML takes it for: `no` and `5` are texts as well. Nil for
  /// lists and mappings, and where nothing is written.
  var text: String? {
    guard let scalar = node.scalar else { return nil }
    return scalar.style == .plain && scalar.string.isEmpty ? nil : scalar.string
  }

  /// Whether the text stands there without quotation marks.
  var isPlain: Bool { node.scalar?.style == .plain }

  /// How many code points the value takes on its first line.
  var width: Int {
    guard let scalar = node.scalar else { return 1 }
    switch scalar.style {
    case .plain, .any: return scalar.string.unicodeScalars.count
    case .singleQuoted, .doubleQuoted: return scalar.string.unicodeScalars.count + 2
    case .literal, .folded: return 1
    }
  }

  /// Something wrong with this value.
  func diagnostic(_ code: String, _ message: String, hint: String? = nil) -> Diagnostic {
    file.diagnostic(code, message, line: line, column: column, width: width, hint: hint)
  }

  /// The text; anything else is wrong.
  func text(_ log: inout DiagnosticLog) -> String? {
    if let text { return text }
    log.add(wrongType(expected: "a text"))
    return nil
  }

  /// The values of a list; anything else is wrong.
  func list(_ log: inout DiagnosticLog) -> [YamlValue]? {
    if let sequence = node.sequence { return sequence.map { YamlValue(node: $0, file: file) } }
    log.add(wrongType(expected: "a list"))
    return nil
  }

  /// The texts of a list, or the one text that stands for a list of itself.
  func texts(_ log: inout DiagnosticLog) -> [YamlValue]? {
    if text != nil { return [self] }
    guard let sequence = node.sequence else {
      log.add(wrongType(expected: "a text or a list of texts"))
      return nil
    }
    return sequence.map { YamlValue(node: $0, file: file) }.filter { $0.text(&log) != nil }
  }

  /// A whole number; anything else is wrong.
  func integer(_ log: inout DiagnosticLog) -> Int? {
    if let text, let number = Int(text) { return number }
    log.add(wrongType(expected: "a whole number"))
    return nil
  }

  /// `true` or `false`; anything else is wrong.
  func truth(_ log: inout DiagnosticLog) -> Bool? {
    switch text {
    case "true": return true
    case "false": return false
    default:
      log.add(wrongType(expected: "'true' or 'false'"))
      return nil
    }
  }

  /// One of a few words; anything else is wrong.
  func word(among known: [String], _ log: inout DiagnosticLog) -> String? {
    guard let text = text(&log) else { return nil }
    if known.contains(text) { return text }
    log.add(unknownWord(text, known: known))
    return nil
  }
}

extension YamlValue {
  private func wrongType(expected: String) -> Diagnostic {
    let found =
      switch node {
      case .scalar(let scalar):
        scalar.string.isEmpty ? "nothing" : "'\(scalar.string.prefix(40))'"
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .alias: "an alias"
      }
    return diagnostic("rule.wrong-type", "\(expected) was expected, and \(found) is there")
  }

  private func unknownWord(_ word: String, known: [String]) -> Diagnostic {
    let choice = known.map { "'\($0)'" }.joined(separator: ", ")
    return diagnostic(
      "rule.unknown-value", "'\(word)' is none of \(choice)",
      hint: SpellingGuess.hint(for: word, among: known))
  }
}
