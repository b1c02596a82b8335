import Claims

/// One file of a rule folder, as it was read.
struct RuleFile: Sendable {
  /// Which of the given folders it lies in, from 0; later folders overlay earlier ones.
  let folder: Int
  /// The path below that folder, with `/`, such as `mentions/percent.yml`.
  let path: String
  /// The path as people are shown it: the folder as given, and the path below it.
  let name: String
  /// The content.
  let bytes: [UInt8]

  /// The path without its extension, which is the id of a rule.
  var id: String { String(path.dropLast(RuleFile.ending.count)) }

  /// The name of the folder at the top, such as `mentions`; empty for a file that lies in none.
  var family: String { path.contains("/") ? String(path.prefix { $0 != "/" }) : "" }

  /// The path below the folder at the top, without its extension: the name of a table.
  var stem: String { String(id.dropFirst(family.isEmpty ? 0 : family.utf8.count + 1)) }

  /// What the names of all rule files end in.
  static let ending = ".yml"

  /// The lines, without their line breaks; bytes that are no UTF-8 are replaced.
  var lines: [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// A line, counted from 1; nil behind the last one.
  func line(_ number: Int) -> String? {
    let lines = lines
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// A place in the file.
  func position(line: Int, column: Int) -> FilePosition {
    FilePosition(file: name, line: line, column: column)
  }

  /// Something wrong at a place in the file, with the line it is in.
  func diagnostic(
    _ code: String, _ message: String, line: Int, column: Int, width: Int = 1, hint: String? = nil,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let excerpt = self.line(line)
    let room = max(1, (excerpt?.unicodeScalars.count ?? 0) - column + 1)
    return Diagnostic(
      severity: severity, code: code, message: message,
      position: position(line: line, column: column), excerpt: excerpt, width: min(width, room),
      hint: hint)
  }
}
