import Claims
import Words

/// Finds double quotation marks that do not pair within their paragraph.
///
/// A quotation over several paragraphs opens each of them and closes once, so a paragraph may end
/// open where the next begins with an opening mark. Single marks and apostrophes are left alone.
enum QuotationBalance {
  private static let rule = "editorial/unbalanced-quotation"

  static func problems(in paragraphs: [Paragraph]) -> [CopyProblem] {
    var problems: [CopyProblem] = []
    var isCarried = false
    for (place, paragraph) in paragraphs.enumerated() {
      let reading = QuotationMarks(paragraph)
      let next = paragraphs[(place + 1)...].first { $0.isRunning == paragraph.isRunning }
      let isContinued = reading.isOpen && (next.map { QuotationMarks($0).opensParagraph } ?? false)
      if let mark = reading.orphan, !isCarried {
        problems.append(
          problem(from: reading.beforeOrphan ?? mark, to: mark, paragraph, neverOpened))
      } else if reading.isOpen, !isContinued, let mark = reading.unclosed {
        let end = paragraph.block.range.upper
        problems.append(
          problem(from: mark, to: TextRange(mark.lower, end), paragraph, neverClosed))
      }
      if paragraph.isRunning { isCarried = reading.isOpen && !isContinued }
    }
    return problems
  }

  private static func problem(
    from first: TextRange, to last: TextRange, _ paragraph: Paragraph, _ message: String
  ) -> CopyProblem {
    let range = first.union(last)
    let words = paragraph.tokens.filter { range.lower <= $0.lower && $0.upper <= range.upper }
    return CopyProblem(
      rule: rule, range: range, words: words.map(\.folded).joined(separator: " "),
      message: message, suggestion: recheck)
  }
}

extension QuotationBalance {
  private static let neverClosed = "A quotation is opened here and never closed."
  private static let neverOpened = "A quotation is closed here that was never opened."
  private static let recheck =
    "Recheck where the quotation begins and ends; never alter words inside it."
}
