public import Claims
import Documents
import Extraction
public import Rules

/// Finds the rows of the lexicon that no example reaches, so that no row is there untested.
///
/// A row of a table that mention rules are made of is reached when a mention's derivation goes
/// through it, in an example of a rule or in one of the table's frames. A row of another table is
/// reached when one of its wordings stands in the text of an example. Tables that only compare texts
/// are left out: no example speaks of two texts.
public struct RowTests: Sendable {
  /// A row that nothing reaches.
  public struct Unreached: Hashable, Sendable {
    /// The table.
    public let table: String
    /// What its wordings mean.
    public let value: String
    /// Where it stands.
    public let position: FilePosition
  }

  /// The tables that compare texts.
  private static let comparing: Set = ["word-families", "passage-words"]

  private let rules: RuleSet
  private let extractor: Extractor

  /// Prepares the tests.
  public init(rules: RuleSet) {
    self.rules = rules
    extractor = Extractor(rules: rules)
  }

  /// The rows that nothing reaches, by table and place.
  public func unreached() -> [Unreached] {
    let examples = rules.rules.flatMap(\.examples).filter(\.isPositive)
    var reached: Set<FilePosition> = []
    for example in examples {
      reached.formUnion(rows(in: example.text, dateline: example.dateline))
    }
    let strict = Set(
      rules.rules(in: .mentions).flatMap { rules.vocabulary(of: $0).tables.map(\.name) })
    let texts = RowTests.spaced(rules.rules.flatMap(\.examples).map(\.text).joined(separator: " "))
    let tables = rules.lexicon.tables.values.filter { !RowTests.comparing.contains($0.name) }
    return tables.sorted { $0.name < $1.name }.flatMap { table in
      table.entries.filter { entry in
        guard !reached.contains(entry.position) else { return false }
        if !table.frames.isEmpty { return !isReached(entry, of: table) }
        return strict.contains(table.name)
          || !entry.surfaces.contains { texts.contains(RowTests.spaced($0)) }
      }.map { Unreached(table: table.name, value: $0.value, position: $0.position) }
    }
  }

  private func isReached(_ entry: LexiconTable.Entry, of table: LexiconTable) -> Bool {
    entry.surfaces.contains { surface in
      table.frames.contains { frame in
        rows(
          in: frame.replacing(LexiconTable.gap, with: surface),
          dateline: CalendarDay(year: 2022, month: 11, day: 4)
        ).contains(entry.position)
      }
    }
  }

  private func rows(in text: String, dateline: CalendarDay?) -> Set<FilePosition> {
    let document: Document
    do {
      document = try TextReader { _ in "" }.document(
        of: Array(text.utf8), uri: "example",
        dateline: dateline.map { Dateline(day: $0, origin: .flag) })
    } catch {
      return []
    }
    return Set(
      extractor.mentions(in: document).mentions.flatMap { mention in
        (MentionDerivation(of: mention, in: document, rules: rules)?.rows.map(\.position) ?? [])
          + unitRow(of: mention)
      })
  }

  /// The row of the unit that a mention is measured in, whichever table its wording stands in.
  private func unitRow(of mention: Mention) -> [FilePosition] {
    guard let unit = mention.quantity?.unit else { return [] }
    return rules.lexicon["units"].entry(valued: unit).map { [$0.position] } ?? []
  }

  /// A text in lower case with one space around every word, so that words are found whole.
  private static func spaced(_ text: String) -> String {
    var parted = " "
    var before: Character = " "
    for character in text.lowercased() {
      let joins = character.isLetter && before.isLetter || character.isNumber && before.isNumber
      if character.isWhitespace || !joins, before != " ", parted.last != " " { parted.append(" ") }
      if !character.isWhitespace { parted.append(character) }
      before = character
    }
    return parted + " "
  }
}
