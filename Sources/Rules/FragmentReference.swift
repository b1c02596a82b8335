/// A place in a pattern where a fragment or a table is put in: `{name}` or `{name:group}`.
public struct FragmentReference: Hashable, Sendable {
  /// The fragment or table.
  public let name: String
  /// The group that it fills; nil where it has none of its own.
  public let group: String?

  /// The references of a pattern as written, in order.
  public static func references(in written: String) -> [FragmentReference] {
    PatternScanner.pieces(of: written).compactMap { piece in
      guard case .reference(_, let name, let group) = piece else { return nil }
      return FragmentReference(name: name, group: group)
    }
  }
}
