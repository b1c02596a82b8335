import Claims

/// A block for each finding in the manner of compilers, with all the reasons.
struct FullRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    var blocks: [[String]] = []
    let notices = RunLines.notices(report, width: options.width)
    if !notices.isEmpty { blocks.append(notices) }
    for document in report.documents { blocks += self.blocks(document, report.dispositions) }
    for document in report.documents {
      blocks.append([TextPage(document, report.dispositions, options).sum])
    }
    blocks.append(RunLines.ingredients(report))
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ report: DocumentReport, _ dispositions: [Disposition]) -> [[String]] {
    let places = Places(report.document)
    let findings = report.withoutFailingMembers.map(\.finding).filter { options.lists($0.verdict) }
      .map { finding in
        let notes =
          FindingLines.of(finding) + TraceLines.of(finding)
          + decisions(dispositions, finding.claim.key, finding.claim.occurrence)
        return block(
          title(finding.level, finding.rule), finding.message, finding.level,
          finding.claim.valueRange, stated(finding.claim), notes, places)
      }
    let occurrences = report.relations.map(\.key).occurrences
    let relations = zip(report.relations, occurrences)
      .filter { $0.0.outcome == .fails || options.listsPassing }
      .map { relation, occurrence in
        let notes =
          [
            ("Stated", relation.stated), ("Expected", relation.expected),
            ("Working", relation.working), ("Id", relation.key.short),
          ] + decisions(dispositions, relation.key, occurrence)
        return block(
          title(relation.level, relation.rule), relationMessage(relation), relation.level,
          relation.range, "expected \(relation.expected)", notes, places)
      }
    return findings + relations + editorial(report, dispositions, places)
  }

  private func editorial(
    _ report: DocumentReport, _ dispositions: [Disposition], _ places: Places
  ) -> [[String]] {
    zip(report.editorial, report.editorial.map(\.key).occurrences).map { problem, occurrence in
      var notes = problem.related.map { ("See", places.reference($0)) }
      if let todo = problem.suggestion { notes.append(("Do", todo)) }
      notes.append(("Id", problem.key.short))
      notes += decisions(dispositions, problem.key, occurrence)
      return block(
        title(problem.level, problem.rule), problem.message, problem.level, problem.range, "",
        notes, places)
    }
  }

  private func block(
    _ title: String, _ message: String, _ level: Level, _ range: TextRange, _ caption: String,
    _ notes: [(label: String, text: String)], _ places: Places
  ) -> [String] {
    let ink = Ink(isOn: options.hasColour)
    let number = String(places.line(range))
    let margin = String(repeating: " ", count: number.count)
    let excerpt = Excerpt(
      range, in: places, cells: options.width - number.count - 3,
      ellipsis: options.hasUnicode ? "\u{2026}" : "...")
    let carets = String(repeating: "^", count: excerpt.width)
    let under = caption.isEmpty ? carets : "\(carets) \(caption.trimmedPrintable)"
    var lines = ["\(ink.paint(title, level)): \(message.trimmedPrintable)"]
    lines.append(ink.faint("\(margin)--> ") + places.reference(range))
    lines.append(ink.faint("\(margin) |"))
    lines.append(ink.faint("\(number) | ") + excerpt.text)
    lines.append(
      ink.faint("\(margin) | ") + String(repeating: " ", count: excerpt.indent)
        + ink.paint(under, level))
    lines.append(ink.faint("\(margin) |"))
    for (label, text) in notes {
      let padding = String(repeating: " ", count: max(1, 10 - label.count))
      let start = label.isEmpty ? "            " : "= \(label)\(padding)"
      lines += Paragraph.lines(
        text.trimmedPrintable, after: "\(margin) \(start)", width: options.width)
    }
    return lines
  }

  private func decisions(
    _ dispositions: [Disposition], _ key: ClaimKey, _ occurrence: Int
  ) -> [(label: String, text: String)] {
    dispositions.decisions(on: key, occurrence: occurrence).map {
      let reason = $0.reason.isEmpty ? "" : ": \($0.reason)"
      return ("Desk", "\($0.state.words) (\($0.reader), \($0.at))\(reason)")
    }
  }

  private func title(_ level: Level, _ rule: String) -> String {
    "\(level.mark(unicode: options.hasUnicode)) \(level == .none ? "passed" : level.rawValue)"
      + "[\(rule.trimmedPrintable)]"
  }

  private func stated(_ claim: Claim) -> String { "stated \(claim.statedWords)" }

  private func relationMessage(_ relation: Relation) -> String {
    switch relation.outcome {
    case .holds: "the figures add up: \(relation.stated)"
    case .fails: "the figures do not add up: stated \(relation.stated)"
    }
  }
}
