import Claims

extension DocumentReport {
  /// What became of the numbers and dates of the text, in a sentence.
  func coverageWords(_ places: Places) -> String {
    let coverage = extract.coverage
    let ignored = coverage.ignored.reduce(0) { $0 + $1.ranges.count }
    let unread = coverage.unparsed.map { range in
      let words = document.string(in: range).trimmedPrintable
      return "line \(places.line(range))" + (words.isEmpty ? "" : " \"\(words)\"")
    }
    return Tally.counted(coverage.tokens.count, "number or date word", "number and date words")
      + ": \(coverage.claimCount) in claims, \(coverage.partCount) parts of claims, "
      + "\(ignored) left out by rule, \(unread.count) unread"
      + (unread.isEmpty ? "." : " (\(unread.joined(separator: ", "))).")
  }
}
