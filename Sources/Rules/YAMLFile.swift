import Claims
import Yams

/// A YAML file with the means to complain about any place in it. Complaints are collected.
struct YAMLFile {
  let path: String
  let root: Node?
  private(set) var diagnostics: [Diagnostic] = []
  private let lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.hasSuffix("\r") ? line.dropLast() : line)
    }
    do {
      root = try Yams.compose(yaml: text)
      if root == nil { complain("rule.empty-file", "the file is empty", line: 1, column: 1) }
    } catch let error as YamlError {
      root = nil
      let place = YAMLFile.place(of: error)
      complain("rule.yaml", place.message, line: place.line, column: place.column)
    } catch {
      root = nil
      complain("rule.yaml", "\(error)", line: 1, column: 1)
    }
  }

  func position(of node: Node?) -> FilePosition {
    FilePosition(file: path, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1)
  }

  mutating func complain(
    _ code: String, _ message: String, at node: Node?, offset: Int = 0, width: Int? = nil,
    hint: String? = nil
  ) {
    let place = position(of: node)
    let length = width ?? node?.scalar?.string.unicodeScalars.count ?? 1
    complain(
      code, message, line: place.line, column: place.column + offset, width: length, hint: hint)
  }

  mutating func complain(
    _ code: String, _ message: String, line: Int, column: Int, width: Int = 1, hint: String? = nil
  ) {
    let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : ""
    let rest = max(1, excerpt.unicodeScalars.count - column + 1)
    diagnostics.append(
      Diagnostic(
        code: code, message: message,
        position: FilePosition(file: path, line: line, column: column), excerpt: excerpt,
        width: min(max(1, width), rest), hint: hint))
  }

  /// The pairs of a mapping, unknown keys complained about; nil where the node is no mapping.
  mutating func mapping(_ node: Node?, keys: [String], what: String) -> [String: Node]? {
    guard let node else { return nil }
    guard let mapping = node.mapping else {
      complain("rule.type", "\(what) must be a mapping of keys to values", at: node)
      return nil
    }
    var pairs: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !keys.contains(name) {
        complain(
          "rule.unknown-key", "unknown key '\(name)'", at: key,
          hint: Spelling.guess(name, among: keys).map { "did you mean '\($0)'?" }
            ?? "known keys are \(keys.joined(separator: ", "))")
      }
      pairs[name] = value
    }
    return pairs
  }

  /// The text of a scalar; nil with a complaint for anything else.
  mutating func text(_ node: Node?, what: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      complain("rule.type", "\(what) must be a text", at: node)
      return nil
    }
    return scalar.string
  }

  /// The texts of a list, or of a single scalar.
  mutating func texts(_ node: Node?, what: String) -> [String] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      return text(node, what: what).map { [$0] } ?? []
    }
    return sequence.compactMap { text($0, what: what) }
  }

  private static func place(of error: YamlError) -> (message: String, line: Int, column: Int) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (problem, mark.line, mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      return ("the key \(names) stands twice", context.mark.line, context.mark.column)
    default:
      return ("\(error)", 1, 1)
    }
  }
}
