import Claims

/// How many findings of each sort a document or a run has.
struct Tally {
  private(set) var byVerdict: [Verdict: Int] = [:]
  /// Numbers and dates that were not understood.
  private(set) var unread = 0
  private(set) var copyProblems = 0
  private(set) var holding = 0
  private(set) var failing = 0

  init(_ documents: [DocumentReport]) {
    for document in documents {
      for finding in document.findings { byVerdict[finding.verdict, default: 0] += 1 }
      unread += document.extract.coverage.unparsed.count
      copyProblems += document.editorial.count { $0.level != .none }
      holding += document.relations.count { $0.outcome == .holds }
      failing += document.relations.count { $0.outcome == .fails }
    }
  }

  /// How many claims there are.
  var claims: Int { byVerdict.values.reduce(0, +) }

  func count(_ verdict: Verdict) -> Int { byVerdict[verdict] ?? 0 }

  /// `14 figures and dates: 9 match, 1 differs, 4 said but not checked, 0 unread.`
  var figures: String {
    let total = claims + unread
    var parts = [Verdict.supported.counted(count(.supported))]
    for verdict in Verdict.allCases where verdict != .supported && count(verdict) > 0 {
      parts.append(verdict.counted(count(verdict)))
    }
    parts.append("\(unread) unread")
    return Tally.counted(total, "figure or date", "figures and dates") + ": "
      + parts.joined(separator: ", ") + "."
  }

  /// `6 copy problems.`
  var copy: String { Tally.counted(copyProblems, "copy problem", "copy problems") + "." }

  /// `1 of 3 calculations fails.`; nil where all of them hold.
  var calculations: String? {
    guard failing > 0 else { return nil }
    let all = Tally.counted(holding + failing, "calculation", "calculations")
    return "\(failing) of \(all) \(failing == 1 ? "does" : "do") not add up."
  }

  /// The whole sum as sentences.
  var sentences: [String] { [figures] + (calculations.map { [$0] } ?? []) + [copy] }

  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
