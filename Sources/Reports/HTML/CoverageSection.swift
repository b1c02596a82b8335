import Claims

/// What became of every number and date of the article, and what was not checked.
struct CoverageSection {
  private let page: DocumentPage
  private let coverage: Coverage

  init(_ page: DocumentPage) {
    self.page = page
    coverage = page.document.extract.coverage
  }

  var markup: Markup {
    let heading = page.anchor("coverage")
    return .element(
      "section", ["class": "coverage", "aria-labelledby": heading],
      .element("h2", ["id": heading], .text("Coverage, and what was not checked")),
      coverage.tokens.isEmpty ? .element("p", [:], .text(nothingToRead)) : bar + legend,
      gaps)
  }

  private typealias Bin = (name: String, words: String, count: Int)

  private var bins: [Bin] {
    [
      ("claims", "in claims", coverage.claimCount),
      ("parts", "parts of claims: dates, scopes", coverage.partCount),
      ("ignored", "left out by rule", coverage.ignored.reduce(0) { $0 + $1.ranges.count }),
      ("unread", "unread", coverage.unparsed.count),
    ]
  }

  /// A bar of 600 units, cut in proportion; the last piece takes what rounding leaves.
  private var bar: Markup {
    let (total, width) = (coverage.tokens.count, 600)
    var pieces: [Markup] = []
    var (sum, x) = (0, 0)
    for bin in bins where bin.count > 0 {
      sum += bin.count
      let end = sum * width / total
      pieces.append(
        .element(
          "rect",
          [
            "class": "bin-\(bin.name)", "x": "\(x)", "y": "0",
            "width": "\(max(1, end - x - (end < width ? 2 : 0)))", "height": "14",
          ]))
      x = end
    }
    return .element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 \(width) 14", "preserveAspectRatio": "none",
        "aria-hidden": "true", "focusable": "false",
      ], pieces)
  }

  private var legend: Markup {
    .element(
      "ul", ["class": "legend"],
      [
        .element(
          "li", ["class": "total"],
          .element("strong", [:], .text("\(coverage.tokens.count)")),
          .text(" number and date words"))
      ]
        + bins.map { bin in
          .element(
            "li", [:],
            .element("span", ["class": "swatch bin-\(bin.name)", "aria-hidden": "true"]),
            .element("strong", [:], .text("\(bin.count)")), .text(" \(bin.words)"))
        })
  }

  private var gaps: Markup {
    let unread = coverage.unparsed.map { "Not understood: \(place($0))." }
    let ignored = coverage.ignored.map { rule, ranges in
      "Left out by \(rule): " + ranges.map(place).joined(separator: ", ") + "."
    }
    let unheld = page.document.findings.count { $0.verdict.isUnheld }
    let skipped = page.document.findings.count { $0.verdict == .notCheckable }
    var rows = unread + ignored
    if unheld > 0 { rows.append(Self.unheld(unheld)) }
    if skipped > 0 { rows.append(Self.skipped(skipped)) }
    guard !rows.isEmpty else { return .empty }
    return .element(
      "ul", ["class": "gaps"], rows.map { .element("li", [:], .text($0.trimmedPrintable)) })
  }

  private func place(_ range: TextRange) -> String {
    "\u{201C}\(page.document.document.string(in: range).trimmedPrintable)\u{201D} "
      + "(line \(page.places.line(range)))"
  }

  private static func unheld(_ count: Int) -> String {
    Tally.counted(count, "claim was", "claims were")
      + " not held against anything: nothing applicable is in the corpus."
  }

  private static func skipped(_ count: Int) -> String {
    Tally.counted(count, "claim was", "claims were") + " skipped: a name, a plan or an opinion."
  }

  private let nothingToRead = "The article has no numbers or dates."
}

extension Verdict {
  /// Whether the verdict says that nothing applicable is held.
  fileprivate var isUnheld: Bool {
    switch self {
    case .unsourced, .attributed: true
    case .outdated, .conflict, .inconsistent, .disputed, .ambiguous, .undecided, .imprecise,
      .bounded, .supported, .notCheckable:
      false
    }
  }
}
