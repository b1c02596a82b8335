/// Named pieces of patterns: the tables of the lexicon, and pieces written by hand.
struct FragmentTable {
  /// What went wrong with `{name}` in a pattern.
  enum Problem: Error {
    case unknown(name: String, offset: Int)
    case cyclic(name: String, offset: Int)
  }

  /// A pattern with its fragments put in, and where each stretch of it came from.
  struct Expansion {
    var source = ""
    /// Ends of stretches in the expansion (UTF-8), with the offset in what the author wrote.
    private var stretches: [(end: Int, origin: Int, isFragment: Bool)] = []

    mutating func append(_ text: String, origin: Int, isFragment: Bool) {
      source += text
      stretches.append((source.utf8.count, origin, isFragment))
    }

    /// The offset in the author's text that an offset of the expansion stems from.
    func origin(of offset: Int) -> Int {
      var start = 0
      for stretch in stretches {
        if offset <= stretch.end {
          return stretch.isFragment ? stretch.origin : stretch.origin + max(0, offset - start)
        }
        start = stretch.end
      }
      return stretches.last?.origin ?? 0
    }
  }

  private var written: [String: String] = [:]
  private var finished: [String: String] = [:]

  /// All names, sorted.
  var names: [String] { Set(written.keys).union(finished.keys).sorted() }

  /// Adds the alternation of a lexicon table.
  mutating func add(_ table: LexiconTable) {
    finished[table.name] = FragmentTable.alternation(of: table)
  }

  /// Adds a piece written by hand, which may use others.
  mutating func add(_ name: String, pattern: String) { written[name] = pattern }

  /// The pattern with every `{name}` and `{name:group}` put in.
  func expand(_ pattern: String, within open: [String] = []) throws(Problem) -> Expansion {
    var expansion = Expansion()
    var rest = Substring(pattern)
    var offset = 0
    while let brace = rest.firstIndex(of: "{") {
      let before = rest[..<brace]
      expansion.append(String(before), origin: offset, isFragment: false)
      offset += before.utf8.count
      let tail = rest[brace...]
      guard let reference = FragmentTable.reference(at: tail) else {
        expansion.append("{", origin: offset, isFragment: false)
        offset += 1
        rest = tail.dropFirst()
        continue
      }
      if open.contains(reference.name) { throw .cyclic(name: reference.name, offset: offset) }
      let body: String
      if let done = finished[reference.name] {
        body = done
      } else if let text = written[reference.name] {
        body = try nested(text, name: reference.name, offset: offset, within: open)
      } else {
        throw .unknown(name: reference.name, offset: offset)
      }
      let opening = reference.group.map { "(?<\($0)>" } ?? "(?:"
      expansion.append(opening + body + ")", origin: offset, isFragment: true)
      offset += reference.length
      rest = rest[rest.utf8.index(brace, offsetBy: reference.length)...]
    }
    expansion.append(String(rest), origin: offset, isFragment: false)
    return expansion
  }

  /// Expands a piece that a pattern uses; what is wrong inside it is told at the place of use.
  private func nested(
    _ text: String, name: String, offset: Int, within open: [String]
  ) throws(Problem) -> String {
    do throws(Problem) {
      return try expand(text, within: open + [name]).source
    } catch {
      switch error {
      case .unknown(let name, _): throw .unknown(name: name, offset: offset)
      case .cyclic(let name, _): throw .cyclic(name: name, offset: offset)
      }
    }
  }

  private struct Reference {
    let name: String
    let group: String?
    let length: Int
  }

  /// Reads `{name}` or `{name:group}`; a quantifier such as `{1,4}` is none.
  private static func reference(at text: Substring) -> Reference? {
    guard let close = text.firstIndex(of: "}") else { return nil }
    let inner = text[text.index(after: text.startIndex)..<close]
    guard let first = inner.first, first.isLetter, first.isLowercase else { return nil }
    let parts = inner.split(separator: ":", maxSplits: 1)
    let isName = parts.allSatisfy { part in
      part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }
    guard isName, !parts.isEmpty else { return nil }
    return Reference(
      name: String(parts[0]), group: parts.count > 1 ? String(parts[1]) : nil,
      length: inner.utf8.count + 2)
  }
}
