import Claims

/// Finds paragraphs that are printed twice, word for word.
enum RepeatedParagraphs {
  private static let rule = "editorial/repeated-paragraph"
  /// Shorter paragraphs repeat on purpose: "But why?", "Read more".
  private static let shortest = 8

  static func problems(in paragraphs: [Paragraph]) -> [CopyProblem] {
    var first: [[String]: TextRange] = [:]
    var problems: [CopyProblem] = []
    for paragraph in paragraphs where paragraph.isRunning {
      let words = paragraph.words
      guard words.count >= shortest else { continue }
      guard let earlier = first[words] else {
        first[words] = paragraph.block.range
        continue
      }
      problems.append(
        CopyProblem(
          rule: rule, range: earlier, related: [paragraph.block.range],
          words: words.joined(separator: " "), message: isRepeated, suggestion: delete))
    }
    return problems
  }
}

extension RepeatedParagraphs {
  private static let isRepeated = "This paragraph is printed again further down, in the same words."
  private static let delete = "Delete the second printing, or restore what should stand here."
}
