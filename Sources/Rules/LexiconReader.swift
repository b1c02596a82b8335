import Claims
import Yams

/// Reads the files of `lexicon/`.
struct LexiconReader {
  private(set) var tables: [LexiconTable] = []
  private(set) var fragments = FragmentTable()
  private(set) var units: [UnitTable.Entry] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads one file; `name` is its name without extension.
  mutating func read(_ name: String, path: String, text: String) {
    var file = YAMLFile(path: path, text: text)
    if name == "fragments" {
      readFragments(&file)
    } else {
      readTable(name, &file)
    }
    diagnostics += file.diagnostics
  }

  private mutating func readFragments(_ file: inout YAMLFile) {
    guard let top = file.mapping(file.root, keys: ["summary", "fragments"], what: "the file"),
      let mapping = top["fragments"]?.mapping
    else { return }
    for (key, value) in mapping {
      let fields = file.mapping(value, keys: ["pattern", "summary"], what: "a fragment")
      guard let name = key.scalar?.string else { continue }
      guard let pattern = file.text(fields?["pattern"], what: "pattern") else {
        file.complain("rule.missing-key", "the fragment '\(name)' has no pattern", at: key)
        continue
      }
      fragments.add(name, pattern: pattern.trimmed)
    }
  }

  private mutating func readTable(_ name: String, _ file: inout YAMLFile) {
    let keys = ["summary", "case", "columns", "rows"]
    guard let top = file.mapping(file.root, keys: keys, what: "the file") else { return }
    let columns = file.texts(top["columns"], what: "columns")
    guard let rows = top["rows"]?.sequence else {
      file.complain("rule.missing-key", "a table needs rows", at: file.root)
      return
    }
    var entries: [LexiconTable.Entry] = []
    var seen: [String: String] = [:]
    var printed: Set<String> = []
    let isExact = top["case"]?.scalar?.string == "exact"
    for row in rows {
      guard let entry = entry(row, columns: columns, &file) else { continue }
      for surface in entry.surfaces {
        // Two printed forms of one folded form may stand in one row: patterns match what is printed.
        let key = LexiconTable.key(surface, isCaseSensitive: isExact)
        let other = seen.updateValue(entry.value, forKey: key)
        if !printed.insert(surface).inserted || (other ?? entry.value) != entry.value {
          file.complain("rule.twice", "'\(surface)' stands twice in this table", at: row)
        }
      }
      if name == "units" { readUnit(entry, row, &file) }
      entries.append(entry)
    }
    let table = LexiconTable(
      name: name, summary: file.text(top["summary"], what: "summary") ?? "",
      isCaseSensitive: isExact, entries: entries)
    tables.append(table)
    fragments.add(table)
  }

  private func entry(
    _ row: Node, columns: [String], _ file: inout YAMLFile
  ) -> LexiconTable.Entry? {
    guard let fields = file.mapping(row, keys: ["is", "of"] + columns, what: "a row") else {
      return nil
    }
    guard let value = file.text(fields["is"], what: "is") else {
      file.complain("rule.missing-key", "a row needs 'is'", at: row)
      return nil
    }
    let surfaces = file.texts(fields["of"], what: "of")
    if surfaces.isEmpty || surfaces.contains("") {
      file.complain("rule.missing-key", "a row needs wordings in 'of'", at: row)
    }
    var attributes: [String: String] = [:]
    for column in columns { attributes[column] = fields[column]?.scalar?.string }
    return LexiconTable.Entry(
      value: value, surfaces: surfaces.filter { !$0.isEmpty }, attributes: attributes,
      position: file.position(of: row))
  }

  private mutating func readUnit(
    _ entry: LexiconTable.Entry, _ row: Node, _ file: inout YAMLFile
  ) {
    guard let dimension = entry.attributes["dimension"],
      let ratio = entry.attributes["ratio"].flatMap(Rational.init(fraction:)),
      let offset = Rational(fraction: entry.attributes["offset"] ?? "0")
    else {
      file.complain(
        "rule.unit", "the unit '\(entry.value)' needs a dimension and a ratio", at: row,
        hint: "write the ratio as 1000 or 1609344/1000")
      return
    }
    units.append(
      UnitTable.Entry(
        code: entry.value, dimension: dimension, ratio: ratio, offset: offset,
        label: entry.surfaces.first ?? entry.value))
  }
}

extension Rational {
  /// Reads `1000`, `0.3048` or `1609344/1000`.
  fileprivate init?(fraction text: String) {
    let parts = text.split(separator: "/")
    guard (1...2).contains(parts.count), let first = Numeral(plain: parts[0])?.rational else {
      return nil
    }
    guard parts.count == 2 else {
      self = first
      return
    }
    guard let second = Numeral(plain: parts[1])?.rational,
      let quotient = first.divided(by: second)
    else { return nil }
    self = quotient
  }
}

extension String {
  /// Without the line ends that a block scalar leaves.
  var trimmed: String {
    var text = Substring(self)
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }
}
