public import Claims

/// A fact as plain text with its references.
public enum FactSheet {
  /// Its lines, each ended.
  public static func lines(of fact: Fact) -> String {
    let sign = fact.comparator == "=" ? "" : fact.comparator
    var parts = ["\(fact.id)  \(sign)\(fact.printed)"]
    if !fact.unit.isEmpty, fact.unit != "1" { parts.append(fact.unit) }
    if let asOf = fact.asOf { parts.append("as of \(asOf)") }
    if let span = fact.span { parts.append("over \(span)") }
    if !fact.saidBy.isEmpty { parts.append("(\(fact.saidBy))") }
    if fact.status != .done { parts.append(fact.status.rawValue) }
    if fact.rank != .normal { parts.append(fact.rank.rawValue) }
    let references = fact.references.map { citation in
      "         \(citation.source.publisher), \(citation.source.title) "
        + "\u{201C}\(citation.quote)\u{201D} \(citation.source.url)\n"
    }
    return "  " + parts.joined(separator: " ") + "\n" + references.joined()
  }
}
