public import Claims

/// The vocabulary of a rule set: its tables by name.
public struct Lexicon: Sendable {
  /// The tables by name.
  public let tables: [String: LexiconTable]
  /// The units of the table `units`, with their exact ratios.
  public let units: UnitTable
  /// The hand-written parts of patterns, by name.
  public let fragments: [String: Fragment]

  /// Makes a lexicon.
  public init(tables: [LexiconTable], units: UnitTable, fragments: [Fragment] = []) {
    self.tables = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    self.units = units
    self.fragments = Dictionary(fragments.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// The table of a name; an empty one where the rule set has none.
  public subscript(_ name: String) -> LexiconTable {
    tables[name] ?? LexiconTable(name: name, summary: "", isCaseSensitive: false, entries: [])
  }
}
