import Claims
import Patterns

extension RuleArtefact {
  /// The rule set of an artefact that was made from files of the same hash; `folders` are where
  /// they lie now. Nil for other and for damaged artefacts.
  static func loaded(
    from bytes: [UInt8], hash: String, folders: [RuleFolder]
  ) -> RuleLoader.Loaded? {
    guard let start = contentStart(of: bytes) else { return nil }
    do throws(ByteReader.Damaged) {
      var reader = try Reader(ByteReader(bytes, from: start), folders: folders)
      let loaded = try reader.loaded()
      return loaded.rules.hash == hash ? loaded : nil
    } catch {
      return nil
    }
  }

  private struct Reader {
    typealias Damaged = ByteReader.Damaged

    private var input: ByteReader
    private let names: [String]

    init(_ input: ByteReader, folders: [RuleFolder]) throws(Damaged) {
      var input = input
      names = try input.list { input throws(Damaged) in
        let folder = try input.number()
        guard folders.indices.contains(folder) else { throw Damaged() }
        return folders[folder].name(of: try input.text())
      }
      self.input = input
    }

    mutating func loaded() throws(Damaged) -> RuleLoader.Loaded {
      let hash = try input.text()
      let policy = Policy(
        nearDays: try input.number(), bindingThreshold: try input.number(),
        bindingMargin: try input.number())
      let tables = try list { reader throws(Damaged) in try reader.table() }
      let fragments = try list { reader throws(Damaged) in try reader.fragment() }
      let rules = try list { reader throws(Damaged) in try reader.rule() }
      let warnings = try list { reader throws(Damaged) in try reader.warning() }
      guard input.isAtEnd else { throw Damaged() }
      let units = UnitReader.units(of: tables)
      let lexicon = Lexicon(tables: tables, units: units, fragments: fragments)
      return RuleLoader.Loaded(
        rules: RuleSet(rules: rules, lexicon: lexicon, policy: policy, hash: hash),
        warnings: warnings, isFromCache: true)
    }

    private mutating func list<Value>(
      _ body: (inout Reader) throws(Damaged) -> Value
    ) throws(Damaged) -> [Value] {
      var values: [Value] = []
      let count = try input.number()
      for _ in 0..<max(0, count) { values.append(try body(&self)) }
      return values
    }

    private mutating func position() throws(Damaged) -> FilePosition {
      let file = try input.number()
      guard names.indices.contains(file) else { throw Damaged() }
      return FilePosition(file: names[file], line: try input.number(), column: try input.number())
    }

    private mutating func pattern() throws(Damaged) -> Pattern? {
      try input.optional { input throws(Damaged) in
        Pattern(sound: try input.text(), groupNames: try input.texts())
      }
    }

    private mutating func table() throws(Damaged) -> LexiconTable {
      LexiconTable(
        name: try input.text(), summary: try input.text(), isCaseSensitive: try input.truth(),
        entries: try list { reader throws(Damaged) in
          LexiconTable.Entry(
            value: try reader.input.text(), surfaces: try reader.input.texts(),
            attributes: try reader.input.namedTexts(), position: try reader.position())
        }, frames: try input.texts())
    }

    private mutating func fragment() throws(Damaged) -> Fragment {
      Fragment(
        name: try input.text(), summary: try input.text(), written: try input.text(),
        position: try position())
    }

    private mutating func rule() throws(Damaged) -> Rule {
      let id = try input.text()
      guard let family = RuleFamily(rawValue: try input.text()) else { throw Damaged() }
      return Rule(
        id: id, family: family, summary: try input.text(), rationale: try input.text(),
        advice: try input.text(), level: try input.optionalText().flatMap(Level.init),
        triggers: try input.texts(), writtenPattern: try input.optionalText(),
        pattern: try pattern(), value: try input.namedTexts(),
        vetoes: try list { reader throws(Damaged) in
          Veto(
            match: try reader.pattern(), before: try reader.pattern(), after: try reader.pattern())
        },
        priority: try input.number(),
        examples: try list { reader throws(Damaged) in try reader.example() },
        position: try position())
    }

    private mutating func example() throws(Damaged) -> RuleExample {
      RuleExample(
        text: try input.text(), isPositive: try input.truth(), match: try input.optionalText(),
        value: try input.optionalText(),
        dateline: try input.optional { input throws(Damaged) in try Reader.day(&input) },
        position: try position())
    }

    private static func day(_ input: inout ByteReader) throws(Damaged) -> CalendarDay {
      guard
        let day = CalendarDay(
          year: try input.number(), month: try input.number(), day: try input.number())
      else { throw Damaged() }
      return day
    }

    private mutating func warning() throws(Damaged) -> Diagnostic {
      Diagnostic(
        severity: .warning, code: try input.text(), message: try input.text(),
        position: try input.truth() ? try position() : nil, excerpt: try input.optionalText(),
        width: try input.number(), hint: try input.optionalText())
    }
  }
}
