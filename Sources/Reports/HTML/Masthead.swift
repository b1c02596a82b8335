import Claims

/// The head of the page: what was checked, against what, and the sum.
enum Masthead {
  static func title(_ report: Report) -> String {
    guard let only = report.documents.first, report.documents.count == 1 else {
      return "\(report.documents.count) articles"
    }
    return only.headline ?? only.document.uri.trimmedPrintable
  }

  static func markup(_ report: Report) -> Markup {
    .element(
      "header", ["class": "masthead"],
      .element("p", ["class": "kicker"], .text("Fact check")),
      .element("h1", [:], .text(title(report))),
      byline(report),
      .element("p", ["class": "basis"], .text(basis(report))),
      sum(report),
      notices(report),
      versions(report))
  }

  private static func byline(_ report: Report) -> Markup {
    guard let only = report.documents.first?.document, report.documents.count == 1 else {
      return .empty
    }
    return .element(
      "p", ["class": "byline"],
      .element("span", ["class": "file"], .text(only.uri.trimmedPrintable)),
      .text(" \u{00B7} "), .text(dateline(only)))
  }

  static func dateline(_ document: Document) -> String {
    guard let dateline = document.dateline else { return "no dateline: relative dates stay open" }
    return "dateline \(dateline.day.words), \(dateline.origin.words)"
  }

  static func basis(_ report: Report) -> String {
    guard !report.corpora.isEmpty else {
      return RunLines.workingWithoutCorpus(report) + " Not a finding of truth."
    }
    let names = report.corpora.map(\.name.trimmedPrintable).joined(separator: ", ")
    let days = Set(report.documents.compactMap { $0.document.dateline?.day })
    let asOf =
      days.count == 1 ? " as of \(days.first?.words ?? "")" : " as of each article's date"
    return "Checked against \(names)\(days.isEmpty ? "" : asOf); not a finding of truth."
  }

  private static func sum(_ report: Report) -> Markup {
    .element(
      "p", ["class": "sum"],
      .text(Tally(report.documents).sentences.joined(separator: " ")))
  }

  private static func notices(_ report: Report) -> Markup {
    let failures = report.failures.map { "Could not read \($0.uri): \($0.message)" }
    let notes = report.documents.flatMap { document in
      document.notifications.map { "Incomplete: \($0.message) (\(document.document.uri))" }
    }
    guard !failures.isEmpty || !notes.isEmpty else { return .empty }
    return .element(
      "ul", ["class": "notices"],
      (failures + notes).map { .element("li", [:], .text($0.trimmedPrintable)) })
  }

  private static func versions(_ report: Report) -> Markup {
    var rows: [(String, String, String)] = [("tool", "assay", report.version)]
    rows += report.rules.map { ("rules", $0.name, $0.sha256) }
    rows += report.corpora.map { ("corpus", $0.name, $0.sha256) }
    rows += report.documents.map { ("file", $0.document.uri, $0.document.sourceHash) }
    return .element(
      "details", ["class": "versions"],
      .element("summary", [:], .text("Versions and hashes")),
      .element(
        "dl", ["class": "hashes"],
        rows.map { kind, name, hash in
          .element("dt", [:], .text("\(kind) \(name.trimmedPrintable)"))
            + .element("dd", [:], .element("code", [:], .text(hash)))
        }))
  }
}
