import Claims

/// The report as Markdown: the sum first, then tables in the words of a desk.
struct MarkdownRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    var blocks = [
      "# Fact check: \(Markdown.text(Masthead.title(report)))\n",
      "**\(Markdown.text(Tally(report.documents).sentences.joined(separator: " ")))**\n",
      Markdown.text(Masthead.basis(report)) + "\n",
    ]
    blocks += notices(report)
    let isAlone = report.documents.count == 1
    for document in report.documents {
      blocks += MarkdownPage(document, report.dispositions, options).blocks(isAlone: isAlone)
    }
    blocks.append(versions(report))
    return blocks.joined(separator: "\n")
  }

  private func notices(_ report: Report) -> [String] {
    guard !report.incidents.isEmpty else { return [] }
    let rows = report.incidents.map { incident in
      "- \(Markdown.text(incident.uri)): \(Markdown.text(incident.message))\n"
    }
    return ["**Incomplete.** Not everything could be checked:\n", rows.joined()]
  }

  private func versions(_ report: Report) -> String {
    var rows = [["tool", "assay", Markdown.code(report.version)]]
    rows += report.rules.map { ["rules", Markdown.text($0.name), Markdown.code($0.sha256)] }
    rows += report.corpora.map { ["corpus", Markdown.text($0.name), Markdown.code($0.sha256)] }
    rows += report.documents.map {
      ["file", Markdown.text($0.document.uri), Markdown.code($0.document.sourceHash)]
    }
    return "## Versions and hashes\n\n" + Markdown.table(["What", "Name", "Version"], rows)
  }
}
