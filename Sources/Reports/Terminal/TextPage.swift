import Claims

/// One document in the default terminal form.
struct TextPage {
  let report: DocumentReport
  let dispositions: [Disposition]
  let options: ReportOptions
  let places: Places
  let ink: Ink

  init(_ report: DocumentReport, _ dispositions: [Disposition], _ options: ReportOptions) {
    self.report = report
    self.dispositions = dispositions
    self.options = options
    places = Places(report.document)
    ink = Ink(isOn: options.hasColour)
  }

  /// The sum in one line, with the name of the document and its date.
  var sum: String {
    let sentences = Tally([report]).sentences.joined(separator: "  ")
    let date = report.document.dateline.map { "as of \($0.day.words)" } ?? "no dateline"
    return "\(sentences)   \(report.document.uri.trimmedPrintable), \(date)"
  }

  /// The findings and lists, each a block of lines.
  var blocks: [[String]] {
    let listed = report.withoutFailingMembers.map(\.finding).filter { isDetailed($0) }
    let errors = listed.filter { $0.level == .error }.map(block)
    let failing = report.relations.indices
      .filter { report.relations[$0].outcome == .fails }.map(relationBlock)
    let others = listed.filter { $0.level != .error }.map(block)
    return errors + failing + others + lists + [coverage]
  }

  /// Findings that get a block of their own; what was not held against anything is only listed.
  private func isDetailed(_ finding: Finding) -> Bool {
    guard options.lists(finding.verdict) else { return false }
    switch finding.verdict {
    case .attributed, .unsourced, .supported, .notCheckable: return false
    case .outdated, .conflict, .inconsistent, .disputed, .ambiguous, .undecided, .imprecise,
      .bounded:
      return true
    }
  }

  private func block(_ finding: Finding) -> [String] {
    let claim = finding.claim
    var lines = heading(
      finding.verdict.heading, finding.level, claim.range, claim.quote, claim.attributionWords)
    for (label, text) in FindingLines.of(finding) { lines += labelled(label, text) }
    lines += decisions(claim.key, claim.occurrence)
    if options.hasTrace {
      for (label, text) in TraceLines.of(finding) { lines += labelled(label, text) }
    }
    return lines + [""] + excerpt(claim.valueRange, finding.caption, finding.level)
  }

  private func relationBlock(_ index: Int) -> [String] {
    let relation = report.relations[index]
    var lines = heading(
      Verdict.inconsistent.heading, relation.level, relation.range,
      places.document.string(in: relation.range), nil)
    lines += labelled("Stated", relation.stated.trimmedPrintable)
    lines += labelled("Expected", relation.expected.trimmedPrintable)
    lines += labelled("Working", relation.working.trimmedPrintable)
    let members = relation.claims.compactMap { report.findings[safe: $0] }
    if let todo = members.compactMap(\.suggestion).first {
      lines += labelled("Do", todo.trimmedPrintable)
    }
    let occurrence = report.relations.map(\.key).occurrences[index]
    lines += decisions(relation.key, occurrence)
    if options.hasTrace { lines += labelled("Rule", "\(relation.rule), id \(relation.key.short)") }
    return lines + [""] + excerpt(relation.range, relation.expected, relation.level)
  }

  private func heading(
    _ words: String, _ level: Level, _ range: TextRange, _ quote: String, _ speaker: String?
  ) -> [String] {
    let mark = level.mark(unicode: options.hasUnicode)
    let title = "\(mark) \(words.uppercased())"
    let rest =
      "line \(places.line(range))   \"\(quote.trimmedPrintable)\""
      + (speaker.map { " (\($0))" } ?? "")
    guard DisplayWidth.of(title) + 3 + DisplayWidth.of(rest) > options.width else {
      return ["\(ink.paint(title, level))   \(rest)"]
    }
    return [ink.paint(title, level)]
      + Paragraph.lines(rest, after: "  ", width: options.width)
  }

  func labelled(_ label: String, _ text: String) -> [String] {
    let padding = String(repeating: " ", count: max(1, 10 - label.count))
    return Paragraph.lines(text, after: "  \(label)\(padding)", width: options.width)
  }

  private func excerpt(_ range: TextRange, _ note: String, _ level: Level) -> [String] {
    let number = String(places.line(range))
    let gutter = "  \(number) | "
    let excerpt = Excerpt(
      range, in: places, cells: options.width - gutter.count,
      ellipsis: options.hasUnicode ? "\u{2026}" : "...")
    let indent = String(repeating: " ", count: gutter.count + excerpt.indent)
    let carets = String(repeating: "^", count: excerpt.width)
    return [
      ink.faint(gutter) + excerpt.text,
      indent + ink.paint("\(carets) \(note.trimmedPrintable)", level),
    ]
  }

  func decisions(_ key: ClaimKey, _ occurrence: Int) -> [String] {
    dispositions.decisions(on: key, occurrence: occurrence).flatMap {
      let reason = $0.reason.isEmpty ? "" : ": \($0.reason)"
      return labelled("Desk", "\($0.state.words) (\($0.reader))\(reason)".trimmedPrintable)
    }
  }
}
