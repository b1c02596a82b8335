public import Claims

/// What a text says, as plain text.
public enum ExtractSheet {
  /// Claims with their readings, then mentions, then the coverage.
  public static func text(of extract: Extract) -> String {
    let index = LineIndex(extract.document.text)
    var lines = ["\(extract.document.uri): \(extract.claims.count) claims"]
    for claim in extract.claims {
      let line = index.position(at: claim.range.lower).line
      lines.append("")
      lines.append("line \(line)  \u{201C}\(FindingCard.printable(claim.quote))\u{201D}")
      lines.append("  reads     \(FindingCard.printable(claim.canonicalReading))")
      if let quantity = claim.quantity {
        lines.append("  interval  \(quantity.magnitude) \(quantity.unit)")
      }
      if let scope = claim.scope {
        let period = scope.period.map { "\($0)" } ?? "needs a dateline"
        lines.append("  time      \(scope.text) (\(scope.relation.rawValue) \(period))")
      }
      if let asOf = claim.asOf {
        lines.append("  as of     \(asOf.day) (\(asOf.origin.rawValue))")
      }
      let said = claim.attribution
      if said.sourcing != .unsourced {
        let verb = said.verb ?? "quoted"
        let quoted = said.isQuoted ? ", in a quotation" : ""
        lines.append("  said by   \(said.speaker ?? said.sourcing.rawValue) (\(verb)\(quoted))")
      }
      if claim.modality != .asserted { lines.append("  meant as  \(claim.modality.rawValue)") }
      lines.append("  rule      \(claim.rule), id \(claim.key.short)")
    }
    lines += ["", "mentions"]
    for mention in extract.mentions {
      let line = index.position(at: mention.range.lower).line
      let text = FindingCard.printable(extract.document.string(in: mention.range))
      lines.append("  line \(line)  \(text)  \(mention.kind.rawValue)  \(mention.rule)")
    }
    let coverage = extract.coverage
    let ignored = coverage.ignored.map { "\($0.rule) \($0.ranges.count)" }
    lines += [
      "",
      "coverage: \(coverage.tokens.count) tokens, \(coverage.claimCount) in claims, "
        + "\(coverage.partCount) parts, \(coverage.unparsed.count) unread",
      "ignored: \(ignored.isEmpty ? "none" : ignored.joined(separator: ", "))",
    ]
    for range in coverage.unparsed {
      let place = index.position(at: range.lower)
      lines.append("unread at \(place.line):\(place.column): \(extract.document.string(in: range))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
