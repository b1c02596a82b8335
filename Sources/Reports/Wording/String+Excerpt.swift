extension String {
  /// The first words of a long passage, with an ellipsis; at most `limit` characters of it.
  func excerpt(_ limit: Int) -> String {
    let text = trimmedPrintable
    guard text.count > limit else { return text }
    let head = text.prefix(limit)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<end] + " \u{2026}"
  }
}
