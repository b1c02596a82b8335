import Claims
import Yams

/// Parses YAML files.
enum YamlReader {
  typealias Place = LineIndex.Position

  /// The root of a file; nil where it is no text, no YAML, or empty, which is then in the log.
  static func root(of file: RuleFile, log: inout DiagnosticLog) -> YamlValue? {
    guard var text = String(validating: file.bytes, as: UTF8.self) else {
      log.add(noText(file))
      return nil
    }
    var keys = DuplicateKeys()
    while true {
      do {
        // The encoding is given, since the library would read it from the environment.
        guard let node = try Yams.compose(yaml: text, .default, .default, .utf8) else {
          log.add(file.diagnostic("rule.wrong-type", "the file is empty", line: 1, column: 1))
          return nil
        }
        return YamlValue(node: node, file: file)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let first = Place(line: context.mark.line, column: context.mark.column)
        let place = keys.mask(names, after: first, in: &text)
        log.add(duplicateKey(file, names, at: place ?? first))
        if place == nil { return nil }
      } catch let error as YamlError {
        log.add(syntaxError(file, error, text: text))
        return nil
      } catch {
        log.add(file.diagnostic("rule.syntax", "\(error)", line: 1, column: 1))
        return nil
      }
    }
  }

  private static func problem(
    of error: YamlError, in text: String
  ) -> (message: String, place: Place) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      (
        context.map { message(problem, context: $0) } ?? problem,
        Place(line: mark.line, column: mark.column)
      )
    case .reader(let problem, let offset, _, _):
      (problem, place(at: offset ?? 0, in: text))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded,
      .duplicatedKeysInMapping:
      ("the file cannot be read", Place(line: 1, column: 1))
    }
  }

  private static func message(_ problem: String, context: YamlError.Context) -> String {
    // The stream as a whole begins nowhere in particular.
    guard context.text.hasPrefix("while") else { return "\(context.text), \(problem)" }
    return "\(context.text) in line \(context.mark.line), \(problem)"
  }

  private static func place(at offset: Int, in text: String) -> Place {
    let before = text.prefix(offset)
    let start = before.lastIndex { $0.isNewline }.map { before.index(after: $0) }
    return Place(
      line: before.count { $0.isNewline } + 1,
      column: before[(start ?? before.startIndex)...].unicodeScalars.count + 1)
  }
}

extension YamlReader {
  private static func noText(_ file: RuleFile) -> Diagnostic {
    var (line, column, rest) = (1, 1, file.bytes[...])
    while case let decoded = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first,
      let scalar = decoded, rest.starts(with: String(scalar).utf8)
    {
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      rest = rest.dropFirst(UTF8.width(scalar))
    }
    return file.diagnostic(
      "rule.encoding", "the file is not UTF-8", line: line, column: column,
      hint: "save it as UTF-8")
  }

  private static func syntaxError(_ file: RuleFile, _ error: YamlError, text: String) -> Diagnostic
  {
    let (message, place) = problem(of: error, in: text)
    return file.diagnostic("rule.syntax", message, line: place.line, column: place.column)
  }

  private static func duplicateKey(_ file: RuleFile, _ names: [String], at place: Place)
    -> Diagnostic
  {
    let name = names.first ?? ""
    return file.diagnostic(
      "rule.duplicate-key", "the key '\(name)' is there twice", line: place.line,
      column: place.column, width: name.unicodeScalars.count)
  }
}
