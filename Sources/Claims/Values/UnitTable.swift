/// Units of measure and the exact ratios between them.
public struct UnitTable: Hashable, Sendable {
  /// One unit: its size as an exact multiple of its dimension's base unit.
  public struct Entry: Hashable, Sendable {
    /// UCUM code, such as `km` or `[mi_i]`.
    public let code: String
    /// What it measures, such as `length`; only equal dimensions compare.
    public let dimension: String
    /// How many base units one of this unit is.
    public let ratio: Rational
    /// What is added after multiplying, in base units; zero but for temperatures.
    public let offset: Rational
    /// The name in running text, such as "kilometers".
    public let label: String

    /// Makes an entry.
    public init(code: String, dimension: String, ratio: Rational, offset: Rational, label: String) {
      self.code = code
      self.dimension = dimension
      self.ratio = ratio
      self.offset = offset
      self.label = label
    }
  }

  let entries: [String: Entry]
  let dimensions: DimensionTable

  /// Makes a table; a later entry of the same code replaces an earlier one. `dimensions` says what
  /// dimensions are made of, for codes that are put together from those of the table.
  public init(_ entries: [Entry], dimensions: DimensionTable = DimensionTable([:])) {
    self.entries = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    self.dimensions = dimensions
  }

  /// The listed entries, sorted by code.
  public var all: [Entry] { entries.values.sorted { $0.code < $1.code } }

  /// The unit of a code, listed or put together from listed ones, such as `mg/dL`; nil for other
  /// codes, such as those of currencies.
  public subscript(code: String) -> Entry? { entries[code] ?? composed(code) }

  /// Whether a code is in the list itself.
  public func lists(_ code: String) -> Bool { entries[code] != nil }

  /// This table with more entries.
  public func adding(_ more: [Entry]) -> UnitTable {
    UnitTable(Array(entries.values) + more, dimensions: dimensions)
  }

  /// Whether figures in both units can be compared at all.
  public func comparable(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard let from = self[a], let to = self[b] else { return false }
    return from.dimension == to.dimension
  }

  /// An interval in `from` as the same interval in `to`; nil where the units measure different
  /// things or a bound leaves 128 bits.
  public func convert(_ magnitude: Magnitude, from: String, to: String) -> Magnitude? {
    if from == to { return magnitude }
    guard let a = self[from], let b = self[to], a.dimension == b.dimension else { return nil }
    return magnitude.mapped { value in
      value.multiplied(by: a.ratio)?.adding(a.offset)?.adding(b.offset.negated)?
        .divided(by: b.ratio)
    }
  }
}
