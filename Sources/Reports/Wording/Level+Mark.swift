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

extension Verdict {
  /// The mark of the verdict: its level's, but a dash for what was skipped, since nothing passed.
  func mark(unicode: Bool) -> String {
    self == .notCheckable ? (unicode ? "\u{2013}" : "-") : level.mark(unicode: unicode)
  }
}
