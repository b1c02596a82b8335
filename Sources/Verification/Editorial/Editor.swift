public import Claims

/// Looks for copy problems that are no figures: a paragraph printed twice, quotation marks that do
/// not close, a garbled official name.
public struct Editor: Sendable {
  private let names: GarbledNames
  private let digest: @Sendable (String) -> String

  /// Makes an editor.
  /// - Parameters:
  ///   - officialNames: Official names with the identifiers of the things they belong to.
  ///   - digest: The SHA-256 of a text in lower-case hexadecimal, for the keys of findings.
  public init(
    officialNames: [(entity: String, name: String)], digest: @Sendable @escaping (String) -> String
  ) {
    names = GarbledNames(officialNames)
    self.digest = digest
  }

  /// The copy problems of a document, in the order of the text.
  public func findings(in document: Document) -> [EditorialFinding] {
    let paragraphs = document.blocks.filter { $0.role != .table }.map {
      Paragraph(block: $0, text: document.string(in: $0.range))
    }
    let problems =
      RepeatedParagraphs.problems(in: paragraphs) + QuotationBalance.problems(in: paragraphs)
      + names.problems(in: paragraphs)
    return problems.sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }.map { problem in
      EditorialFinding(
        key: ClaimKey(hex: digest("\(problem.rule)\u{1F}\(problem.words)")), rule: problem.rule,
        level: .warning, range: problem.range, related: problem.related, message: problem.message,
        suggestion: problem.suggestion)
    }
  }
}
