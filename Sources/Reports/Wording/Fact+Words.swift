import Claims

extension Fact {
  /// The value as people write it, with its comparator and unit: `about 240,000`, `50 km`.
  var valueWords: String {
    switch value {
    case .period(let period): period.words
    case .text: printed.trimmedPrintable
    case .magnitude:
      Fact.comparatorWords(comparator) + UnitWords.joined(figure, unit)
    }
  }

  /// The digits as the curator wrote them, grouped; a range with its two ends.
  private var figure: String {
    let text = printed.trimmedPrintable
    guard comparator == "..", let dots = text.firstRange(of: "..") else { return text.grouped }
    return "\(String(text[..<dots.lowerBound]).grouped) to "
      + String(text[dots.upperBound...]).grouped
  }

  /// The value with the date it is true for: `59 as of 4 Nov 2022`. A date that is true for itself is
  /// said once.
  var datedWords: String {
    guard let date = asOf ?? span, date.words != valueWords else { return valueWords }
    return "\(valueWords) as of \(date.words)"
  }

  /// What a reader must know of the figure before believing it: whose count, what scope, how
  /// trusted. Empty where there is nothing to add.
  func caveats(for claim: Claim) -> [String] {
    var notes: [String] = []
    if !saidBy.isEmpty {
      notes.append(
        isCounted(by: claim.attribution)
          ? Fact.ownCount : Fact.countedBy(saidBy.trimmedPrintable))
    }
    if !scope.isEmpty { notes.append(scope.trimmedPrintable) }
    if !place.isEmpty { notes.append(place.trimmedPrintable) }
    switch status {
    case .done: break
    case .planned: notes.append("planned")
    case .provisional: notes.append("provisional")
    }
    if rank == .deprecated { notes.append("superseded") }
    if hasOnlyWeakSources { notes.append("weak source") }
    return notes
  }

  /// Whether every source of the fact is weak.
  var hasOnlyWeakSources: Bool {
    !references.isEmpty && references.allSatisfy { $0.source.grade == .weak }
  }

  private func isCounted(by attribution: Attribution) -> Bool {
    saidBy == attribution.speaker || attribution.speakerEntities.contains(saidBy)
  }

  private static func comparatorWords(_ comparator: String) -> String {
    switch comparator {
    case "~": "about "
    case ">=": "at least "
    case "<=": "at most "
    case ">": "more than "
    case "<": "less than "
    default: ""
    }
  }

  private static let ownCount = "the speaker's own count"

  private static func countedBy(_ name: String) -> String { "by \(name)" }
}

extension Source {
  /// The publisher and the title as one phrase: `AP, "US, allies clash"`.
  var phrase: String {
    let publisher = publisher.trimmedPrintable
    let title = title.trimmedPrintable
    switch (publisher.isEmpty, title.isEmpty) {
    case (true, true): return id.trimmedPrintable
    case (false, true): return publisher
    case (true, false): return "\"\(title)\""
    case (false, false): return "\(publisher), \"\(title)\""
    }
  }
}
