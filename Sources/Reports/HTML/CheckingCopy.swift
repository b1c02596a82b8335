import Claims

/// The article as text runs with the claims underlined and their numbers in the margin.
struct CheckingCopy {
  private let page: DocumentPage
  private let document: Document
  private let findings: [Finding]
  private let runs: [Run]
  /// The claims that have a stretch of their own, by index.
  private let owners: Set<Int>

  /// A block, or text between blocks, cut into stretches.
  private struct Run {
    let range: TextRange
    let role: Block.Role
    let stretches: [CopyMarks.Stretch]
  }

  init(_ page: DocumentPage) {
    self.page = page
    document = page.document.document
    findings = page.document.findings
    runs = CheckingCopy.ranges(document).map { range, role in
      Run(
        range: range, role: role, stretches: CopyMarks.stretches(of: range, in: page.document))
    }
    owners = Set(runs.flatMap(\.stretches).compactMap(\.claim))
  }

  var markup: Markup { .element("div", ["class": "galley"], runs.map(row)) }

  /// The blocks, and whatever text stands between them.
  static func ranges(_ document: Document) -> [(TextRange, Block.Role)] {
    var runs: [(TextRange, Block.Role)] = []
    var end = 0
    for block in document.blocks {
      runs.append((TextRange(end, max(end, block.range.lower)), .body))
      runs.append((block.range, block.role))
      end = max(end, block.range.upper)
    }
    runs.append((TextRange(end, max(end, document.text.utf8.count)), .body))
    return runs.filter { !document.string(in: $0.0).trimmedPrintable.isEmpty }
  }

  private func row(_ run: Run) -> Markup {
    let text = Markup.element(
      "p", ["class": "run role-\(run.role.rawValue)"], run.stretches.map(stretch))
    return .element("div", ["class": "row"], margin(run.range, run.stretches), text)
  }

  /// The line of the file and the numbers of the claims that end in the block. The numbers are
  /// repeated in the text, so the margin is for the eye alone.
  private func margin(_ range: TextRange, _ stretches: [CopyMarks.Stretch]) -> Markup {
    let numbers = stretches.flatMap(\.ending).sorted().map { index in
      let level = findings[index].level
      let mark = level == .none ? "" : level.mark(unicode: true)
      return Markup.element(
        "span",
        [
          "class":
            "num \(VerdictFilters.tone(findings[index].verdict)) only-\(findings[index].verdict.rawValue)"
        ],
        .text("\(mark)\(index + 1)"))
    }
    let problems = stretches.flatMap(\.problems).map {
      Markup.element("span", ["class": "num"], .text("P\($0 + 1)"))
    }
    return .element(
      "div", ["class": "margin", "aria-hidden": "true"],
      [
        .element(
          "span", ["class": "ln"],
          .element("span", ["class": "word"], .text("line ")),
          .text("\(page.places.line(range))"))
      ] + numbers + problems)
  }

  private func stretch(_ stretch: CopyMarks.Stretch) -> Markup {
    let text = Markup.text(document.string(in: stretch.range))
    let flags = stretch.problems.map(problemLink) + stretch.relations.map(relationLink)
    let start = flags.reduce(Markup.empty, +)
    guard let index = stretch.claim else {
      return start + text + stretch.ending.reduce(.empty) { $0 + numberLink($1) }
    }
    let ends = stretch.ending.contains(index)
    let others = stretch.ending.filter { $0 != index }
    return start + mark(index, text, isFirst: stretch.isFirst, isLast: ends)
      + others.reduce(.empty) { $0 + numberLink($1) }
  }

  private func mark(_ index: Int, _ text: Markup, isFirst: Bool, isLast: Bool) -> Markup {
    let finding = findings[index]
    let name = "mark \(VerdictFilters.tone(finding.verdict)) only-\(finding.verdict.rawValue)"
    return .element(
      "a",
      [
        "class": name, "id": isFirst ? page.anchor("m\(index + 1)") : nil,
        "href": "#" + page.anchor("c\(index + 1)"),
      ],
      text, isLast ? number(index) : .empty)
  }

  /// The number of a claim whose own stretch ended before, or that has none.
  private func numberLink(_ index: Int) -> Markup {
    let finding = findings[index]
    let isHidden = !owners.contains(index)
    return .element(
      "a",
      [
        "class": "mark \(VerdictFilters.tone(finding.verdict)) only-\(finding.verdict.rawValue)",
        "id": isHidden ? page.anchor("m\(index + 1)") : nil,
        "href": "#" + page.anchor("c\(index + 1)"),
      ], number(index))
  }

  private func number(_ index: Int) -> Markup {
    let finding = findings[index]
    return .element(
      "sup", [:],
      .unseen(", claim "), .text("\(index + 1)"), .unseen(", \(finding.verdict.words)"))
  }

  private func problemLink(_ index: Int) -> Markup {
    .element(
      "a",
      [
        "class": "flag tone-\(page.document.editorial[index].level.rawValue)",
        "id": page.anchor("e\(index + 1)"), "href": "#" + page.anchor("p\(index + 1)"),
      ],
      .unseen("Copy problem "), .text("P\(index + 1)"))
  }

  private func relationLink(_ index: Int) -> Markup {
    .element(
      "a",
      [
        "class": "flag tone-error", "id": page.anchor("w\(index + 1)"),
        "href": "#" + page.anchor("r\(index + 1)"),
      ],
      .unseen("Does not add up, calculation "), .text("\u{2211}\(index + 1)"))
  }
}
