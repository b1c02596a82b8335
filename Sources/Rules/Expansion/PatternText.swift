import Claims
import Yams

/// A pattern as its author wrote it, which knows where each of its bytes stands in the file.
struct PatternText {
  /// The pattern; line breaks at its end are left out.
  let text: String
  let file: RuleFile

  private let layout: Layout

  private enum Layout {
    /// On one line, from a column on; in single quotation marks, each of which counts twice inside.
    case line(Int, column: Int, isQuoted: Bool)
    /// One below the other from a line on, each with its own first column.
    case block(Int, columns: [Int])
  }

  /// Reads a pattern. Nil for what is no text, and for texts that do not stand in the file as they
  /// are read: in double quotation marks, folded, or over several lines.
  init?(_ value: YamlValue, log: inout DiagnosticLog) {
    guard let whole = value.text(&log), let scalar = value.node.scalar else { return nil }
    let ending = whole.unicodeScalars.reversed().prefix { $0 == "\n" }.count
    text = String(whole.unicodeScalars.dropLast(ending))
    file = value.file
    guard let layout = PatternText.layout(of: value, style: scalar.style, text: text) else {
      log.add(PatternText.wrongStyle(value))
      return nil
    }
    self.layout = layout
  }

  /// The place of a byte of `text`. An offset at the end is the place behind the last character.
  func place(at offset: Int) -> LineIndex.Position {
    let before = text.utf8.prefix(offset)
    switch layout {
    case .line(let line, let column, let isQuoted):
      let scalars = String(decoding: before, as: UTF8.self).unicodeScalars
      let doubled = isQuoted ? scalars.count { $0 == "'" } : 0
      return LineIndex.Position(line: line, column: column + scalars.count + doubled)
    case .block(let line, let columns):
      let lines = before.split(separator: 0x0A, omittingEmptySubsequences: false)
      let last = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
      let index = max(0, lines.count - 1)
      return LineIndex.Position(line: line + index, column: columns[index] + last)
    }
  }

  /// Something wrong with the bytes of a range.
  func diagnostic(
    _ code: String, _ message: String, at range: Range<Int>, hint: String? = nil
  ) -> Diagnostic {
    let place = place(at: range.lowerBound)
    let covered = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return file.diagnostic(
      code, message, line: place.line, column: place.column,
      width: String(decoding: covered, as: UTF8.self).unicodeScalars.count, hint: hint)
  }

  private static func layout(
    of value: YamlValue, style: Node.Scalar.Style, text: String
  ) -> Layout? {
    let lines = value.file.lines
    guard lines.indices.contains(value.line - 1) else { return nil }
    let rest = lines[value.line - 1].unicodeScalars.dropFirst(value.column - 1)
    switch style {
    case .plain, .any:
      guard rest.starts(with: text.unicodeScalars) else { return nil }
      return .line(value.line, column: value.column, isQuoted: false)
    case .singleQuoted:
      let printed =
        "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
      guard rest.starts(with: printed.unicodeScalars) else { return nil }
      return .line(value.line, column: value.column + 1, isQuoted: true)
    case .literal:
      return block(text, at: value.line + 1, lines: lines)
    case .doubleQuoted, .folded:
      return nil
    }
  }

  private static func block(_ text: String, at first: Int, lines: [String]) -> Layout? {
    var columns: [Int] = []
    for (index, piece) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let number = first + index - 1
      guard lines.indices.contains(number), lines[number].hasSuffix(piece) else { return nil }
      columns.append(lines[number].unicodeScalars.count - piece.unicodeScalars.count + 1)
    }
    return .block(first, columns: columns)
  }
}

extension PatternText {
  private static func wrongStyle(_ value: YamlValue) -> Diagnostic {
    value.diagnostic(
      "rule.pattern-style", "this pattern does not stand here as it is read",
      hint: "put it on one line in single quotation marks, or into a literal block ('|')")
  }
}
