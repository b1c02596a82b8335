import Claims

/// One claim, calculation or copy problem as a row of texts, for the formats that are tables.
struct ReportRow {
  /// What the row tells of.
  enum Kind: String {
    case claim, calculation
    case copyProblem = "copy problem"
  }

  let kind: Kind
  /// Its number in the margin of the copy: `7`, `∑1` for a calculation, `P2` for a copy problem.
  let number: String
  /// The span that is shown to people.
  let range: TextRange
  /// The figure or date inside the span; the span itself where there is none.
  let valueRange: TextRange
  let quote: String
  /// Who says so, as printed; empty where the text names nobody.
  let speaker: String
  /// The verdict in the words of a desk.
  let words: String
  /// The verdict of a claim; nil for the others.
  let verdict: Verdict?
  let level: Level
  let rule: String
  let key: ClaimKey
  let occurrence: Int
  /// What the sources hold or the arithmetic gives, a sentence each.
  let answers: [String]
  /// Where the answers come from, with the fact that each citation carries.
  let citations: [(fact: Fact, citation: Citation)]
  /// What to do; empty where there is nothing to do.
  let todo: String
  /// What each reader decided last.
  let decisions: [Disposition]

  /// The mark of the verdict or the level.
  var mark: String { verdict?.mark(unicode: true) ?? level.mark(unicode: true) }

  /// The first three answers, and how many more there are.
  var shortAnswers: [String] {
    answers.count > 4 ? answers.prefix(3) + ["and \(answers.count - 3) more"] : answers
  }

  /// The readers' decisions in one line: `needs fix (mk): asked the office`.
  var deskWords: String {
    decisions.map { decision in
      let reason = decision.reason.trimmedPrintable
      return "\(decision.state.words) (\(decision.reader.trimmedPrintable))"
        + (reason.isEmpty ? "" : ": \(reason)")
    }.joined(separator: "; ")
  }
}
