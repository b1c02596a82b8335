import Claims

/// The sources behind a finding, each with its title, place and words.
struct HeldFacts {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  var markup: Markup {
    let held = finding.comparable.map { ($0.fact, "") }
    let later = finding.later.map { ($0, "later") }
    let rows = (held + later).flatMap { fact, note in fact.references.map { (fact, $0, note) } }
    guard !rows.isEmpty else { return .empty }
    return .element(
      "ul", ["class": "sources", "aria-label": "Sources"], rows.map { row($0, $1, $2) })
  }

  private func row(_ fact: Fact, _ citation: Citation, _ note: String) -> Markup {
    let source = citation.source
    var details = [Period(edtf: source.published)?.words ?? source.published, citation.locator]
    if source.grade == .weak { details.append("weak source") }
    if let origin = source.origin { details.append("goes back to \(origin)") }
    let tail = details.map(\.trimmedPrintable).filter { !$0.isEmpty }.joined(separator: ", ")
    let title = source.title.isEmpty ? source.id : source.title
    return .element(
      "li", [:],
      .element(
        "span", ["class": "value"],
        .text(note.isEmpty ? fact.valueWords : "\(fact.valueWords) (\(note))")),
      .element(
        "span", ["class": "source"],
        .text(source.publisher.isEmpty ? "" : "\(source.publisher.trimmedPrintable), "),
        .link(title.trimmedPrintable, to: source.url),
        .text(tail.isEmpty ? "" : ". \(tail.capitalizedFirst)."),
        citation.quote.isEmpty
          ? .empty
          : .element("q", [:], .text(citation.quote.trimmedPrintable))))
  }
}
