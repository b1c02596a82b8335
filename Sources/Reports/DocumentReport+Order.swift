import Claims

extension DocumentReport {
  /// The findings with their numbers in the text (from 1), the gravest first.
  var byConcern: [(number: Int, finding: Finding)] {
    findings.enumerated()
      .map { (number: $0.offset + 1, finding: $0.element) }
      .sorted { a, b in
        a.finding.verdict == b.finding.verdict
          ? a.number < b.number : a.finding.verdict < b.finding.verdict
      }
  }

  /// The same without claims whose only fault is a relation that does not hold: they are told with
  /// the relation.
  var withoutFailingMembers: [(number: Int, finding: Finding)] {
    let members = Set(relations.filter { $0.outcome == .fails }.flatMap(\.claims))
    return byConcern.filter {
      $0.finding.verdict != .inconsistent || !members.contains($0.number - 1)
    }
  }

  /// The document's own title: its first headline.
  var headline: String? {
    guard let block = document.blocks.first(where: { $0.role == .headline }) else { return nil }
    let text = document.string(in: block.range).trimmedPrintable
    return text.isEmpty ? nil : text
  }
}

extension [Disposition] {
  /// What each reader decided last about a finding, in the order of the readers' first words.
  func decisions(on key: ClaimKey, occurrence: Int) -> [Disposition] {
    var readers: [String] = []
    var last: [String: Disposition] = [:]
    for disposition in self
    where disposition.finding == key && disposition.occurrence == occurrence {
      if last[disposition.reader] == nil { readers.append(disposition.reader) }
      last[disposition.reader] = disposition
    }
    return readers.compactMap { last[$0] }
  }
}

extension Sequence where Element == ClaimKey {
  /// The place of each key among its equals, from 1.
  var occurrences: [Int] {
    var seen: [ClaimKey: Int] = [:]
    return map { key in
      seen[key, default: 0] += 1
      return seen[key] ?? 1
    }
  }
}
