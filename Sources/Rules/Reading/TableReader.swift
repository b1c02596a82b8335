import Claims

/// Reads a table of the lexicon.
struct TableReader {
  /// The keys that a table may have.
  static let keys = ["summary", "case", "columns", "frames", "rows"]
  private static let rowKeys = ["is", "of"]
  /// The table whose rows are units of measure, and the columns that it must have.
  static let units = "units"

  let file: RuleFile

  /// The table; nil where the file is no mapping. What is wrong with single rows is in the log.
  func table(_ log: inout DiagnosticLog) -> LexiconTable? {
    guard let root = YamlReader.root(of: file, log: &log),
      let mapping = YamlMapping(root, keys: TableReader.keys, log: &log)
    else { return nil }
    if !FragmentSet.isName(file.stem) { log.add(TableReader.badName(root, file.stem)) }
    let summary = mapping.requiredProse("summary", &log)
    let isCaseSensitive = mapping["case"]?.word(among: ["any", "exact"], &log) == "exact"
    let columns = columns(mapping, &log)
    let rows = mapping.required("rows", &log)?.list(&log) ?? []
    var wordings = Wordings(isCaseSensitive: isCaseSensitive)
    let entries = rows.compactMap { entry($0, columns: columns, wordings: &wordings, &log) }
    return LexiconTable(
      name: file.stem, summary: summary, isCaseSensitive: isCaseSensitive, entries: entries,
      frames: frames(mapping, &log))
  }

  private func columns(_ mapping: YamlMapping, _ log: inout DiagnosticLog) -> [String] {
    guard let value = mapping["columns"] else { return [] }
    return value.texts(&log)?.compactMap(\.text) ?? []
  }

  private func frames(_ mapping: YamlMapping, _ log: inout DiagnosticLog) -> [String] {
    guard let value = mapping["frames"] else { return [] }
    return (value.texts(&log) ?? []).compactMap { frame in
      guard let text = frame.text else { return nil }
      if !text.contains(LexiconTable.gap) { log.add(TableReader.frameWithoutGap(frame)) }
      return text
    }
  }

  private func entry(
    _ row: YamlValue, columns: [String], wordings: inout Wordings, _ log: inout DiagnosticLog
  ) -> LexiconTable.Entry? {
    guard let mapping = YamlMapping(row, keys: TableReader.rowKeys + columns, log: &log),
      let value = mapping.requiredText("is", &log),
      let of = mapping.required("of", &log)?.texts(&log)
    else { return nil }
    for wording in of { wordings.add(wording, row: row.line, &log) }
    var attributes: [String: String] = [:]
    for entry in mapping.entries where columns.contains(entry.name) {
      attributes[entry.name] = entry.value.text(&log)
    }
    if file.stem == TableReader.units { UnitReader.check(mapping, &log) }
    return LexiconTable.Entry(
      value: value, surfaces: of.compactMap(\.text), attributes: attributes, position: row.position)
  }

  /// The wordings of a table so far. No two rows may share one, and no row may have it twice; a row
  /// may have several that differ in typography only ("m2" and "m²").
  private struct Wordings {
    let isCaseSensitive: Bool
    private var rows: [String: (row: Int, line: Int)] = [:]
    private var printed: Set<String> = []

    init(isCaseSensitive: Bool) { self.isCaseSensitive = isCaseSensitive }

    mutating func add(_ wording: YamlValue, row: Int, _ log: inout DiagnosticLog) {
      guard let text = wording.text else { return }
      let key = LexiconTable.key(text, isCaseSensitive: isCaseSensitive)
      if key.isEmpty { log.add(TableReader.emptyWording(wording)) }
      let isNew = printed.insert(isCaseSensitive ? text : text.lowercased()).inserted
      if let known = rows[key], known.row != row || !isNew {
        log.add(TableReader.twice(wording, text, firstLine: known.line))
      } else {
        rows[key] = (row, wording.line)
      }
    }
  }
}

extension TableReader {
  private static func badName(_ root: YamlValue, _ name: String) -> Diagnostic {
    root.diagnostic(
      "rule.file-name", "'\(name)' is no name for a table",
      hint: "use lower-case letters, digits and hyphens, directly in the folder 'lexicon'")
  }

  private static func frameWithoutGap(_ frame: YamlValue) -> Diagnostic {
    frame.diagnostic(
      "rule.frame", "a frame is a sentence with '\(LexiconTable.gap)' where a wording stands")
  }

  private static func emptyWording(_ wording: YamlValue) -> Diagnostic {
    wording.diagnostic("rule.wrong-type", "a wording must not be empty")
  }

  private static func twice(_ wording: YamlValue, _ text: String, firstLine: Int) -> Diagnostic {
    wording.diagnostic(
      "rule.duplicate-wording",
      "the wording '\(text)' is in this table twice, first in line \(firstLine)")
  }
}
