import Claims

/// Finds references that do not carry the figure of their fact, and quotes that are too long.
struct QuoteCheck {
  /// The most words that a quote may have.
  static let wordLimit = 15

  let reader: CorpusLint.QuoteReader?

  func run(_ fact: LintFact, _ references: [PackageRow], into complaints: inout Complaints) {
    for row in references {
      let quote = row["quote"]
      guard !quote.isEmpty else {
        if row["locator"].isEmpty { complaints.add(QuoteCheck.noLocator(row)) }
        continue
      }
      let words = quote.split(whereSeparator: \.isWhitespace).count
      if words > QuoteCheck.wordLimit { complaints.add(QuoteCheck.tooLong(row, words)) }
      guard case .magnitude(let magnitude) = fact.fact.value, fact.fact.derived.isEmpty,
        let figures = reader?(quote), figures.allSatisfy({ $0.isDisjoint(from: magnitude) })
      else { continue }
      complaints.add(QuoteCheck.lacks(row, fact.fact, figures))
    }
  }
}

extension QuoteCheck {
  private static func noLocator(_ row: PackageRow) -> Complaint {
    row.complaint(
      "corpus.no-locator", "the reference has neither a locator nor a quote", at: "quote",
      hint: "quote the words that carry the fact", severity: .warning)
  }

  private static func tooLong(_ row: PackageRow, _ words: Int) -> Complaint {
    row.complaint(
      "corpus.long-quote", "the quote has \(words) words; \(wordLimit) are allowed", at: "quote",
      hint: "keep the shortest phrase that carries the figure")
  }

  private static func lacks(_ row: PackageRow, _ fact: Fact, _ figures: [Magnitude]) -> Complaint {
    let value = (fact.comparator == "=" ? "" : fact.comparator + " ") + fact.printed
    let found =
      figures.isEmpty ? "no figure" : figures.map(\.description).joined(separator: " and ")
    return row.complaint(
      "corpus.quote", "the quote does not hold the value \(value) of '\(fact.id)', but \(found)",
      at: "quote")
  }
}
