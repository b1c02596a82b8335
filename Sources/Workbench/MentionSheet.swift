public import Claims
import Extraction
public import Rules

/// The derivation of mentions as plain text.
public enum MentionSheet {
  /// A place in a text as people name it: a line, and perhaps a column in code points, from 1.
  public struct Place: Hashable, Sendable {
    let line: Int
    let column: Int?

    /// Reads `LINE:` or `LINE:COLUMN`; nil for anything else.
    public init?(_ text: String) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let line = Int(parts[0]), line > 0 else { return nil }
      let column = Int(parts[1])
      guard parts[1].isEmpty || (column ?? 0) > 0 else { return nil }
      self.line = line
      self.column = column
    }
  }

  /// How the mentions at a place came about, and what became of them; nil where none stands there.
  public static func text(at place: Place, of extract: Extract, rules: RuleSet) -> String? {
    let index = LineIndex(extract.document.text)
    let here = extract.mentions.filter { mention in
      let start = index.position(at: mention.range.lower)
      let end = index.position(at: mention.range.upper)
      guard let column = place.column else { return start.line == place.line }
      return (start.line, start.column) <= (place.line, column)
        && (place.line, column) < (end.line, end.column)
    }
    guard !here.isEmpty else { return nil }
    return here.map { card(of: $0, in: extract, index, rules: rules) }.joined(separator: "\n")
  }

  private static func card(
    of mention: Mention, in extract: Extract, _ index: LineIndex, rules: RuleSet
  ) -> String {
    let start = index.position(at: mention.range.lower)
    let printed = FindingCard.printable(extract.document.string(in: mention.range))
    let value = mention.canonicalValue
    var lines = [
      "\(start.line):\(start.column)  \u{201C}\(printed)\u{201D}",
      "  kind      \(mention.kind.rawValue)\(value.isEmpty ? "" : ", \(value)")",
    ]
    if let found = MentionDerivation(of: mention, in: extract.document, rules: rules) {
      lines += [
        "  rule      \(found.rule.id): \(found.rule.summary)",
        "            \(found.rule.position), trigger \(found.rule.triggers.joined(separator: ", "))",
        "  pattern   \(found.rule.writtenPattern ?? "")",
      ]
      lines += list("parts", found.parts.map(line))
      lines += list("words", found.rows.map(line))
      lines += list("fragments", found.fragments.map { "{\($0.name)}  \($0.summary)" })
    }
    return (lines + ["  becomes   \(fate(of: mention, in: extract))"]).joined(separator: "\n")
      + "\n"
  }

  private static func line(_ part: MentionDerivation.Part) -> String {
    "\(part.name) = \(FindingCard.printable(part.text))\(part.source.map { "  {\($0)}" } ?? "")"
  }

  private static func line(_ row: MentionDerivation.Row) -> String {
    "\(FindingCard.printable(row.text)) is \(row.value) in \(row.table)  \(row.position)"
  }

  private static func list(_ title: String, _ entries: [String]) -> [String] {
    let indent = String(repeating: " ", count: 12)
    return entries.enumerated().map { number, entry in
      (number == 0 ? "  \(title)".padding(to: 12) : indent) + entry
    }
  }

  private static func fate(of mention: Mention, in extract: Extract) -> String {
    let token = extract.coverage.tokens.first { mention.range.overlaps($0.range) }
    switch token?.bin {
    case .claim(let index): return "claim \(extract.claims[index].key.short)"
    case .part(let index): return "a part of claim \(extract.claims[index].key.short)"
    case .ignored(let rule): return "left out by \(rule)"
    case .unparsed: return "unread: no rule makes a claim of it"
    case nil: return "no claim"
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
