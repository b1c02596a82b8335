/// What a corpus holds, in numbers, and the hashes that name it.
public struct CorpusInfo: Hashable, Sendable {
  /// A package that the corpus was built from.
  public struct Package: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The SHA-256 over its files, in lower-case hexadecimal.
    public let sha256: String
  }

  /// The file; empty for a corpus in memory.
  public let path: String
  /// The version of its tables.
  public let schema: Int
  /// The SHA-256 over its sorted rows, in lower-case hexadecimal; the order of rows in the package
  /// files does not change it.
  public let logicalHash: String
  /// How many entities it holds.
  public let entities: Int
  /// How many measures it holds.
  public let measures: Int
  /// How many sources it holds.
  public let sources: Int
  /// How many facts it holds.
  public let facts: Int
  /// How many references it holds.
  public let references: Int
  /// The packages, sorted by name.
  public let packages: [Package]
}
