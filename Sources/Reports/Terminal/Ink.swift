import Claims

/// Colours words for a terminal, or leaves them as they are.
struct Ink {
  let isOn: Bool

  /// The colour of a level: red, yellow, blue, green; bold.
  func paint(_ text: String, _ level: Level) -> String {
    switch level {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    case .note: wrap(text, "1;34")
    case .none: wrap(text, "1;32")
    }
  }

  func bold(_ text: String) -> String { wrap(text, "1") }

  func faint(_ text: String) -> String { wrap(text, "2") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
