import Claims

/// The card of one claim: what the article says, what is held, what to do, and why.
struct ClaimCard {
  let finding: Finding
  let number: Int
  let page: DocumentPage
  var claim: Claim { finding.claim }

  init(_ finding: Finding, number: Int, _ page: DocumentPage) {
    self.finding = finding
    self.number = number
    self.page = page
  }

  /// What passes is folded; the rest is open.
  var markup: Markup {
    let anchor = page.anchor("c\(number)")
    let name =
      "card \(VerdictFilters.tone(finding.verdict)) only-\(finding.verdict.rawValue)"
    guard finding.level == .none else {
      return .element(
        "article", ["class": name, "id": anchor, "aria-labelledby": "\(anchor)-h"],
        [.element("h3", ["id": "\(anchor)-h"], title), meta, quote] + content)
    }
    return .element(
      "article", ["class": "\(name) folded", "id": anchor, "aria-labelledby": "\(anchor)-h"],
      .element(
        "details", [:],
        [
          .element(
            "summary", [:],
            .element(
              "h3", ["id": "\(anchor)-h"], title, .text(" "),
              .element("span", ["class": "short"], .text(claim.quote.trimmedPrintable)))), meta,
          quote,
        ] + content))
  }

  private var title: Markup {
    .element("span", ["class": "no"], .unseen("Claim "), .text("\(number)"))
      + Mark.of(finding.verdict) + .text(" \(finding.words.capitalizedFirst)")
  }

  private var content: [Markup] {
    [versus, todo, HeldFacts(finding).markup, SeriesFigure(finding, page, number).markup, working]
      + decisions
  }

  private var meta: Markup {
    let range = claim.range
    var words = ["line \(page.places.line(range))"]
    if let role = page.places.section(range), role != .body { words.append(role.rawValue) }
    if let speaker = claim.attributionWords { words.append(speaker) }
    words += finding.flags.filter { $0 != .inQuote && $0 != .headline }.map(\.words)
    return .element(
      "p", ["class": "meta"],
      .text(words.joined(separator: " \u{00B7} ")),
      .element(
        "span", ["class": "back"],
        .text(" \u{00B7} "),
        .element(
          "a", ["href": "#" + page.anchor("m\(number)")],
          .text("in the copy"), .unseen(" of claim \(number)"))))
  }

  /// The sentence with the claim in it, or the claim alone when no sentence is known.
  private var quote: Markup {
    let document = page.document.document
    guard let sentence = page.document.extract.sentences[safe: claim.sentence]?.range,
      sentence.contains(claim.range)
    else {
      return .element("blockquote", [:], .element("mark", [:], .text(claim.quote)))
    }
    return .element(
      "blockquote", [:],
      .text(document.string(in: TextRange(sentence.lower, claim.range.lower))),
      .element("mark", [:], .text(document.string(in: claim.range))),
      .text(document.string(in: TextRange(claim.range.upper, sentence.upper))))
  }

  /// The two figures side by side; nothing where nothing is held.
  private var versus: Markup {
    guard let held = finding.held else { return .empty }
    let shown = finding.comparable.prefix(3).map { comparison in
      let fact = comparison.fact
      return side(
        label(comparison, isFirst: fact.id == held.id), fact.valueWords, dated(fact))
    }
    return .element(
      "div", ["class": "versus"], [side("The article", claim.statedWords, stated)] + shown)
  }

  private func label(_ comparison: Comparison, isFirst: Bool) -> String {
    guard finding.verdict == .outdated else { return isFirst ? "We hold" : "We also hold" }
    switch comparison.outcome {
    case .agrees: return "Right then"
    case .disjoint: return "Held now"
    case .undecided, .incomparable: return "We also hold"
    }
  }

  private func side(_ label: String, _ figure: String, _ note: String) -> Markup {
    .element(
      "div", ["class": "side"],
      .element("span", ["class": "label"], .text(label)),
      .element("span", ["class": "figure"], .text(figure)),
      .element("span", ["class": "note"], .text(note)))
  }

  private var stated: String {
    let parts = [
      claim.measure.text, claim.scope?.text,
      claim.scope == nil ? claim.asOf.map { "as of \($0.day.words)" } : nil,
    ]
    return parts.compactMap { $0?.trimmedPrintable }.joined(separator: ", ")
  }

  private func dated(_ fact: Fact) -> String {
    let date = (fact.asOf ?? fact.span).map { ["as of \($0.words)"] } ?? []
    return (date + fact.caveats(for: claim)).joined(separator: ", ")
  }

  private var todo: Markup {
    let diagnosis = finding.diagnosis.map { ("Perhaps", $0.text) }
    let suggestion = finding.suggestion.map { ("What to do", $0) }
    let meanings =
      finding.verdict == .ambiguous
      ? ([finding.binding].compactMap { $0 } + finding.alternatives).map {
        ("Either", "\($0.subject.label): \($0.measure.label)")
      } : []
    let failed = page.document.relations.filter {
      $0.outcome == .fails && $0.claims.contains(number - 1)
    }
    let rows =
      meanings + failed.map { ("Working", $0.working) }
      + [diagnosis, suggestion].compactMap { $0 }
    guard !rows.isEmpty else { return .empty }
    return .element(
      "dl", ["class": "todo"],
      rows.map { label, text in
        .element("dt", [:], .text(label)) + .element("dd", [:], .text(text.trimmedPrintable))
      })
  }

  private var decisions: [Markup] {
    let all = page.report.dispositions.decisions(on: claim.key, occurrence: claim.occurrence)
    return DecisionList.markup(all)
  }

  private var working: Markup { CardWorking(finding).markup }
}
