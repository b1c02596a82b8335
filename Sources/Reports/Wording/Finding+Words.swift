import Claims

extension Finding {
  /// The verdict in words, with the date, bounds or speaker where the verdict turns on them.
  var words: String {
    switch verdict {
    case .outdated:
      guard let date = comparisons.first(where: { $0.outcome == .agrees })?.fact.asOf,
        let now = comparisons.first(where: { $0.outcome == .disjoint })?.fact
      else { return verdict.words }
      return "was right on \(date.words); now \(now.valueWords)"
    case .bounded:
      guard let ends = neighbours else { return verdict.words }
      return "\(verdict.words) (between \(ends.before.valueWords) and \(ends.after.valueWords))"
    case .attributed:
      guard let speaker = claim.attribution.speaker else { return verdict.words }
      return "said by \(speaker.trimmedPrintable), not checked"
    case .conflict, .inconsistent, .disputed, .ambiguous, .unsourced, .undecided, .imprecise,
      .supported, .notCheckable:
      return verdict.words
    }
  }

  /// The comparisons that count: the claim and the fact could be held against each other.
  var comparable: [Comparison] {
    comparisons.filter {
      switch $0.outcome {
      case .agrees, .undecided, .disjoint: true
      case .incomparable: false
      }
    }
  }

  /// The figure that the claim was first held against.
  var held: Fact? { comparable.first?.fact }

  /// What stands beside the caret or on a small label: `differs: 59`, `outdated: now 6`.
  var caption: String {
    let figures =
      switch verdict {
      case .outdated:
        comparisons.first { $0.outcome == .disjoint }.map { "now \($0.fact.valueWords)" }
      case .disputed, .undecided:
        comparable.isEmpty
          ? nil : comparable.prefix(2).map(\.fact.valueWords).joined(separator: ", ")
      case .conflict, .inconsistent, .ambiguous, .unsourced, .imprecise, .bounded, .attributed,
        .supported, .notCheckable:
        held?.valueWords
      }
    return figures.map { "\(verdict.heading): \($0)" } ?? verdict.heading
  }

  /// One sentence for a single line: the quote, the verdict, and what is held.
  var message: String {
    let start = "\"\(claim.quote.trimmedPrintable)\" \(words)"
    guard level != .none, let held, verdict != .outdated, verdict != .bounded else { return start }
    return "\(start): \(held.datedWords)"
  }

  private var neighbours: (before: Fact, after: Fact)? {
    guard let day = claim.asOf?.day else { return nil }
    let dated = series.compactMap { fact in fact.asOf?.lastDay.map { (day: $0, fact: fact) } }
    guard let before = dated.last(where: { $0.day <= day })?.fact,
      let after = dated.first(where: { $0.day > day })?.fact
    else { return nil }
    return (before, after)
  }
}

extension Claim {
  /// Who says so: `quoting Ida Venn`, `said by officials`; nil where the text names nobody.
  var attributionWords: String? {
    guard let speaker = attribution.speaker?.trimmedPrintable, !speaker.isEmpty else {
      return attribution.isQuoted ? "in quotation marks" : nil
    }
    return attribution.isQuoted ? "quoting \(speaker)" : "said by \(speaker)"
  }

  /// The figure or date as the article prints it, with its hedge and unit.
  var statedWords: String {
    switch value {
    case .quantity(let quantity): quantity.words
    case .share(let part, let whole): "\(part.words) of \(whole.words)"
    case .date(let period): period?.words ?? "a date that needs a dateline"
    }
  }
}

extension Quantity {
  /// The figure as printed, with its hedge and unit.
  var words: String {
    let figure = UnitWords.joined(printed.trimmedPrintable, unit)
    return hedge.text.isEmpty ? figure : "\(hedge.text.trimmedPrintable) \(figure)"
  }
}
