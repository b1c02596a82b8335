/// How much a finding should concern an editor.
public enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
  case none, note, warning, error

  /// Orders from `none` to `error`.
  public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }
}
