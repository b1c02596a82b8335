public import Claims
public import Rules

/// How a mention came about: the rule, the fragments of its pattern, its parts, and the rows of the
/// lexicon that its words stand in.
public struct MentionDerivation: Sendable {
  /// A named part of the match.
  public struct Part: Hashable, Sendable {
    /// The name in the pattern; `hedge` and `opener` stand before the match.
    public let name: String
    /// Its words.
    public let text: String
    /// The fragment or table that fills it; nil where the pattern spells it out.
    public let source: String?
  }

  /// A word that a table of the lexicon knows.
  public struct Row: Hashable, Sendable {
    /// The words as printed.
    public let text: String
    /// The table.
    public let table: String
    /// What they mean there.
    public let value: String
    /// Where the row stands.
    public let position: FilePosition
  }

  /// The longest wording looked for, in words.
  private static let longestWording = 6
  /// How many bytes before a mention are looked at for the words that it must follow.
  private static let longestContext = 80
  /// The tables of words that stand around a match, whatever its rule.
  private static let surrounding = ["hedges", "hedges-after", "signs"]

  /// The rule.
  public let rule: Rule
  /// The fragments that its pattern is made of, in the order of their first use.
  public let fragments: [Fragment]
  /// The parts, in the order of the text.
  public let parts: [Part]
  /// The rows, in the order of the text; the longest wording at each word, in every table.
  public let rows: [Row]

  /// The derivation of a mention; nil where the rule set does not hold its rule.
  public init?(of mention: Mention, in document: Document, rules: RuleSet) {
    guard let rule = rules[id: mention.rule] else { return nil }
    self.rule = rule
    let vocabulary = rules.vocabulary(of: rule)
    fragments = vocabulary.fragments
    let sources = Dictionary(
      FragmentReference.references(in: rule.writtenPattern ?? "").compactMap { reference in
        reference.group.map { ($0, reference.name) }
      }, uniquingKeysWith: { first, _ in first })
    parts = mention.captures.map { capture in
      Part(
        name: capture.name, text: document.string(in: capture.range), source: sources[capture.name])
    }
    let around = mention.captures.contains { $0.name == "hedge" } || mention.range != mention.core
    let tables =
      vocabulary.tables
      + (around ? MentionDerivation.surrounding.map { rules.lexicon[$0] } : [])
    let context = rule.value["after"].map { rules.lexicon[$0] }
    let before = context.flatMap {
      MentionDerivation.row(before: mention.range, in: document, of: $0)
    }
    rows =
      (before.map { [$0] } ?? [])
      + MentionDerivation.rows(in: document.string(in: mention.range), tables: tables)
  }

  /// The longest wording of a table that ends directly before a mention.
  private static func row(
    before range: TextRange, in document: Document, of table: LexiconTable
  ) -> Row? {
    let bytes = document.text.utf8.prefix(range.lower).suffix(longestContext)
    let text = String(decoding: bytes, as: UTF8.self)
    return words(of: text).suffix(longestWording).lazy.compactMap { word in
      let wording = text[word.lowerBound...].drop(while: \.isWhitespace)
      let trimmed = wording.prefix(
        upTo: wording.lastIndex { !$0.isWhitespace }.map(wording.index(after:))
          ?? wording.startIndex)
      return table.entry(of: trimmed).map {
        Row(text: String(trimmed), table: table.name, value: $0.value, position: $0.position)
      }
    }.first
  }

  private static func rows(in text: String, tables: [LexiconTable]) -> [Row] {
    let words = words(of: text)
    var rows: [Row] = []
    for start in words.indices {
      let word = String(text[words[start]])
      for row in prefixRows(of: word, tables: tables) where !rows.contains(row) { rows.append(row) }
      for table in tables {
        let last = min(words.count, start + longestWording)
        for end in stride(from: last, to: start, by: -1) {
          let wording = text[words[start].lowerBound..<words[end - 1].upperBound]
          guard let entry = table.entry(of: wording) else { continue }
          let row = Row(
            text: String(wording), table: table.name, value: entry.value, position: entry.position)
          if !rows.contains(row) { rows.append(row) }
          break
        }
      }
    }
    return rows
  }

  /// The prefix of a unit and the wording behind it, where a word such as "kilograms" or "kW" is
  /// both.
  private static func prefixRows(of word: String, tables: [LexiconTable]) -> [Row] {
    guard let prefixes = tables.first(where: { $0.name == "unit-prefixes" }) else { return [] }
    return prefixes.entries.flatMap { prefix -> [Row] in
      let marks = prefix.attributes["marks"]?.split(separator: " ").map(String.init) ?? []
      let name = prefix.surfaces.first { word.lowercased().hasPrefix($0) }
      guard let sign = name ?? ([prefix.value] + marks).first(where: { word.hasPrefix($0) }) else {
        return []
      }
      let rest = word.dropFirst(sign.count)
      let units = tables.filter { $0.name == (name == nil ? "unit-symbols" : "units") }
      return units.compactMap { table in
        table.entry(of: rest).map {
          Row(text: String(rest), table: table.name, value: $0.value, position: $0.position)
        }
      }.flatMap { unit in
        [
          Row(
            text: sign, table: prefixes.name, value: prefix.value, position: prefix.position), unit,
        ]
      }
    }
  }

  /// Runs of letters, runs of digits, and single signs.
  private static func words(of text: String) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var last: Int?
    for index in text.indices {
      let kind = kind(of: text[index])
      let next = text.index(after: index)
      if let kind, kind == last, kind < 2, let word = words.last {
        words[words.count - 1] = word.lowerBound..<next
      } else if kind != nil {
        words.append(index..<next)
      }
      last = kind
    }
    return words
  }

  private static func kind(of character: Character) -> Int? {
    if character.isLetter { return 0 }
    if character.isNumber { return 1 }
    return character.isWhitespace ? nil : 2
  }
}
