import Claims
import Patterns

extension RuleArtefact {
  /// The artefact of a rule set that was read from `files`.
  static func bytes(of loaded: RuleLoader.Loaded, files: [RuleFile]) -> [UInt8] {
    var writer = Writer(files: files)
    writer.write(loaded)
    return seal(writer.output.bytes)
  }

  private struct Writer {
    var output = ByteWriter()
    /// The files by the names that places have.
    private let numbers: [String: Int]

    init(files: [RuleFile]) {
      numbers = Dictionary(
        files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
      output.write(list: files) { output, file in
        output.write(file.folder)
        output.write(file.path)
      }
    }

    mutating func write(_ loaded: RuleLoader.Loaded) {
      let set = loaded.rules
      output.write(set.hash)
      output.write(set.policy.nearDays)
      output.write(set.policy.bindingThreshold)
      output.write(set.policy.bindingMargin)
      let tables = set.lexicon.tables.values.sorted { $0.name < $1.name }
      output.write(tables.count)
      for table in tables { write(table) }
      let fragments = set.lexicon.fragments.values.sorted { $0.name < $1.name }
      output.write(fragments.count)
      for fragment in fragments { write(fragment) }
      output.write(set.rules.count)
      for rule in set.rules { write(rule) }
      output.write(loaded.warnings.count)
      for warning in loaded.warnings { write(warning) }
    }

    private mutating func write(_ position: FilePosition) {
      output.write(numbers[position.file] ?? 0)
      output.write(position.line)
      output.write(position.column)
    }

    private mutating func write(_ pattern: Pattern?) {
      output.write(pattern) { output, pattern in
        output.write(pattern.source)
        output.write(texts: pattern.groupNames)
      }
    }

    private mutating func write(_ table: LexiconTable) {
      output.write(table.name)
      output.write(table.summary)
      output.write(table.isCaseSensitive)
      output.write(table.entries.count)
      for entry in table.entries {
        output.write(entry.value)
        output.write(texts: entry.surfaces)
        output.write(named: entry.attributes)
        write(entry.position)
      }
      output.write(texts: table.frames)
    }

    private mutating func write(_ fragment: Fragment) {
      output.write(fragment.name)
      output.write(fragment.summary)
      output.write(fragment.written)
      write(fragment.position)
    }

    private mutating func write(_ rule: Rule) {
      output.write(rule.id)
      output.write(rule.family.rawValue)
      output.write(rule.summary)
      output.write(rule.rationale)
      output.write(rule.advice)
      output.write(rule.level?.rawValue)
      output.write(texts: rule.triggers)
      output.write(rule.writtenPattern)
      write(rule.pattern)
      output.write(named: rule.value)
      output.write(rule.vetoes.count)
      for veto in rule.vetoes {
        write(veto.match)
        write(veto.before)
        write(veto.after)
      }
      output.write(rule.priority)
      output.write(rule.examples.count)
      for example in rule.examples { write(example) }
      write(rule.position)
    }

    private mutating func write(_ example: RuleExample) {
      output.write(example.text)
      output.write(example.isPositive)
      output.write(example.match)
      output.write(example.value)
      output.write(example.dateline) { output, day in
        output.write(day.year)
        output.write(day.month)
        output.write(day.day)
      }
      write(example.position)
    }

    private mutating func write(_ warning: Diagnostic) {
      output.write(warning.code)
      output.write(warning.message)
      output.write(warning.position != nil)
      if let position = warning.position { write(position) }
      output.write(warning.excerpt)
      output.write(warning.width)
      output.write(warning.hint)
    }
  }
}
