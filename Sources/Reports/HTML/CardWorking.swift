import Claims

/// How a verdict came about, folded: the steps, then the trace as on the terminal.
struct CardWorking {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  var markup: Markup {
    let steps = finding.explanation.map {
      Markup.element("li", [:], .text($0.text.trimmedPrintable.capitalizedFirst))
    }
    let list = steps.isEmpty ? Markup.empty : .element("ol", [:], steps)
    let trace = TraceLines.of(finding).filter { $0.label != "Because" }
    return .element(
      "details", ["class": "working"],
      .element("summary", [:], .text("How this was worked out")),
      list,
      .element(
        "dl", ["class": "trace"],
        grouped(trace).map { label, texts in
          .element("dt", [:], .text(label))
            + texts.map { .element("dd", [:], .text($0)) }.reduce(.empty, +)
        }))
  }

  /// Lines without a label of their own, or with the one before, belong to it.
  private func grouped(
    _ lines: [(label: String, text: String)]
  ) -> [(label: String, texts: [String])] {
    var groups: [(label: String, texts: [String])] = []
    for (label, text) in lines {
      if let last = groups.last, label.isEmpty || label == last.label {
        groups[groups.count - 1].texts.append(text)
      } else {
        groups.append((label, [text]))
      }
    }
    return groups
  }
}
