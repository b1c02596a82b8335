/// All that is wrong with a set of files, shown at once.
public struct Diagnostics: Error, Hashable, Sendable {
  /// What was found, in the order of files and lines.
  public let all: [Diagnostic]

  /// Collects diagnostics.
  public init(_ all: [Diagnostic]) { self.all = all }

  /// Whether any of them is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}

extension Diagnostics: CustomStringConvertible {
  /// Every diagnostic, one after the other.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
