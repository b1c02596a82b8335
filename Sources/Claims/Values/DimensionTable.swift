/// What the dimensions of units are made of: a speed is a length over a time.
public struct DimensionTable: Hashable, Sendable {
  /// The parts of named dimensions, each with its power.
  private let parts: [String: [String: Int]]
  /// The name of what has certain parts, by their canonical notation.
  private let names: [String: String]

  /// Makes a table of dimensions by name with their parts as products and quotients of others that
  /// have none, such as `mass.length2/time2`. What cannot be read has no parts.
  public init(_ written: [String: String]) {
    let parts = written.compactMapValues { UnitProduct($0)?.powers }
    self.parts = parts
    names = Dictionary(
      parts.map { (DimensionTable.notation(of: $1), $0) }, uniquingKeysWith: { min($0, $1) })
  }

  /// The parts of a dimension; itself where it has none.
  func parts(of dimension: String) -> [String: Int] { parts[dimension] ?? [dimension: 1] }

  /// The name of what has these parts; a canonical notation where it has none.
  func name(of powers: [String: Int]) -> String {
    let notation = DimensionTable.notation(of: powers)
    return names[notation] ?? notation
  }

  private static func notation(of powers: [String: Int]) -> String {
    powers.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { $0.value == 1 ? $0.key : "\($0.key)\($0.value)" }.joined(separator: ".")
  }
}
