import Claims

extension Level {
  /// The mark beside the words, so that no state is told by colour alone.
  func mark(unicode: Bool) -> String {
    switch self {
    case .error: unicode ? "\u{2717}" : "x"
    case .warning: "!"
    case .note: "?"
    case .none: unicode ? "\u{2713}" : "v"
    }
  }
}
