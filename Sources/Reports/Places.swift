import Claims

/// Where things stand in one document, as people, editors and programs count it.
struct Places {
  let document: Document
  let lines: LineIndex

  init(_ document: Document) {
    self.document = document
    lines = LineIndex(document.text)
  }

  func line(_ range: TextRange) -> Int { lines.position(at: range.lower).line }

  /// `path:line:column`, with a path that is safe to print.
  func reference(_ range: TextRange) -> String {
    let start = lines.position(at: range.lower)
    return "\(document.uri.trimmedPrintable):\(start.line):\(start.column)"
  }

  /// The role of the block in which the range begins; nil between blocks.
  func section(_ range: TextRange) -> Block.Role? {
    document.blocks.last { $0.range.lower <= range.lower && range.lower < $0.range.upper }?.role
  }
}
