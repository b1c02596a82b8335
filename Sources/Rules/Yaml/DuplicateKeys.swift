import Claims

/// Finds the second printing of a key, and masks it so that the rest of the file can be read.
///
/// The parser stops at a mapping with two equal keys and names the first of them only.
struct DuplicateKeys {
  typealias Place = LineIndex.Position

  private var count = 0

  private static let mask: Unicode.Scalar = "\u{E000}"
  private static let most = 100

  /// Whether a key is one that was masked.
  static func isMask(_ name: String) -> Bool { name.unicodeScalars.first == mask }

  /// Replaces the second printing of the first name by as many marks, so that all places stay the
  /// same. Answers its place, or nil where it is not found.
  mutating func mask(_ names: [String], after first: Place, in text: inout String) -> Place? {
    guard let name = names.first, count < DuplicateKeys.most else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    guard lines.indices.contains(first.line - 1),
      let place = blockPlace(of: name, after: first, in: lines)
        ?? flowPlace(of: name, after: first, in: lines)
    else { return nil }
    count += 1
    let line = place.line - 1
    let end = keyEnd(in: lines[line], from: place.column - 1)
    for column in place.column - 1..<end { lines[line][column] = DuplicateKeys.mask }
    // Each mask differs from the others, by how often the second mark stands in it.
    let number = Unicode.Scalar(0xE000 + UInt32(count)) ?? DuplicateKeys.mask
    if end > place.column { lines[line][end - 1] = number }
    text = lines.map { line in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: line)
      return String(view)
    }.joined(separator: "\n")
    return place
  }

  /// The key in a block: first on a later line, in the same column, before a line further left.
  private func blockPlace(of name: String, after first: Place, in lines: [[Unicode.Scalar]])
    -> Place?
  {
    let column = first.column - 1
    guard lines[first.line - 1].prefix(column).allSatisfy({ $0 == " " || $0 == "-" }) else {
      return nil
    }
    for line in first.line..<lines.count {
      guard let indent = lines[line].firstIndex(where: { $0 != " " && $0 != "\r" }),
        lines[line][indent] != "#"
      else { continue }
      if indent < column { return nil }
      if indent == column, isKey(name, in: lines[line], at: column) {
        return Place(line: line + 1, column: column + 1)
      }
    }
    return nil
  }

  /// The key in braces: behind a comma, at the same depth, outside quotation marks.
  private func flowPlace(of name: String, after first: Place, in lines: [[Unicode.Scalar]])
    -> Place?
  {
    var depth = 0
    var quote: Unicode.Scalar?
    var canBegin = false
    for line in first.line - 1..<lines.count {
      let start = line == first.line - 1 ? first.column - 1 : 0
      for column in start..<max(start, lines[line].count) {
        let scalar = lines[line][column]
        if let open = quote {
          if scalar == open { quote = nil }
          continue
        }
        if canBegin, scalar != " " {
          canBegin = false
          if isKey(name, in: lines[line], at: column) {
            return Place(line: line + 1, column: column + 1)
          }
        }
        switch scalar {
        case "'", "\"": quote = isWordInside(lines[line], at: column) ? nil : scalar
        case "{", "[": depth += 1
        case "}", "]":
          depth -= 1
          if depth < 0 { return nil }
        case ",": canBegin = depth == 0
        default: break
        }
      }
    }
    return nil
  }

  /// Whether a quotation mark is the apostrophe of a plain text.
  private func isWordInside(_ line: [Unicode.Scalar], at column: Int) -> Bool {
    column > 0 && line[column - 1].properties.isAlphabetic
  }

  private func isKey(_ name: String, in line: [Unicode.Scalar], at column: Int) -> Bool {
    let end = keyEnd(in: line, from: column)
    let key = line[column..<end].filter { $0 != "'" && $0 != "\"" }
    guard key.elementsEqual(name.unicodeScalars) else { return false }
    return line[end...].first { $0 != " " } == ":"
  }

  private func keyEnd(in line: [Unicode.Scalar], from column: Int) -> Int {
    let end = line[column...].firstIndex { $0 == ":" || $0 == "," || $0 == "}" } ?? line.count
    return line[column..<end].lastIndex { $0 != " " }.map { $0 + 1 } ?? column
  }
}
