import Claims

extension Diagnostic {
  /// What the caret points at, as far as it underlines it.
  var underlined: String {
    guard let position, let excerpt else { return "" }
    return String(
      String.UnicodeScalarView(
        excerpt.unicodeScalars.dropFirst(position.column - 1).prefix(width)))
  }
}
