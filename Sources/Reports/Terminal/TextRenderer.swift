import Claims

/// The default terminal form: the sum, then what concerns a desk, the gravest first.
struct TextRenderer: ReportRenderer {
  let options: ReportOptions

  func render(_ report: Report) -> String {
    var blocks: [[String]] = []
    if report.documents.count == 1 {
      let page = TextPage(report.documents[0], report.dispositions, options)
      blocks.append([page.sum] + RunLines.notices(report, width: options.width))
      blocks += page.blocks
    } else {
      let sum = sumOfAll(report)
      blocks.append([sum] + RunLines.notices(report, width: options.width))
      for document in report.documents {
        let page = TextPage(document, report.dispositions, options)
        blocks.append([page.sum])
        blocks += page.blocks
      }
    }
    if options.hasTrace { blocks.append(RunLines.ingredients(report)) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func sumOfAll(_ report: Report) -> String {
    let sentences = Tally(report.documents).sentences.joined(separator: "  ")
    return sentences + "   " + Tally.counted(report.documents.count, "article", "articles")
  }
}
