import Claims

/// What concerns the whole run: what it was checked against, what could not be read, the hashes.
enum RunLines {
  /// What a reader must know before the findings.
  static func notices(_ report: Report, width: Int) -> [String] {
    var lines: [String] = []
    if report.corpora.isEmpty {
      lines += Paragraph.lines(workingWithoutCorpus(report), after: "", width: width)
    }
    for failure in report.failures {
      lines += Paragraph.lines(
        couldNotRead(failure.uri.trimmedPrintable, failure.message.trimmedPrintable), after: "",
        width: width)
    }
    for document in report.documents {
      for notification in document.notifications {
        lines += Paragraph.lines(
          incomplete(notification, in: Places(document.document)), after: "", width: width)
      }
    }
    return lines
  }

  /// The versions and hashes of everything that took part.
  static func ingredients(_ report: Report) -> [String] {
    var lines = ["assay \(report.version)"]
    lines += report.rules.map { "rules  \($0.name) \($0.sha256)" }
    lines += report.corpora.map { "corpus \($0.name) \($0.sha256)" }
    lines += report.documents.map { "text   \($0.document.uri) \($0.document.textHash)" }
    return lines.map(\.trimmedPrintable)
  }

  /// Said wherever a report begins, in the terminal and on the page.
  static func workingWithoutCorpus(_ report: Report) -> String {
    let held = report.documents.contains { $0.findings.contains { !$0.comparisons.isEmpty } }
    return held
      ? "Working without a corpus: held only against the documents that were given."
      : "Working without a corpus: held against no source, only against itself."
  }

  private static func couldNotRead(_ uri: String, _ message: String) -> String {
    "INCOMPLETE: could not read \(uri): \(message)"
  }

  private static func incomplete(_ notification: Notification, in places: Places) -> String {
    let place =
      notification.range.map { places.reference($0) } ?? places.document.uri.trimmedPrintable
    let rule = notification.rule.map { " (\($0.trimmedPrintable))" } ?? ""
    return "INCOMPLETE: \(place): \(notification.message.trimmedPrintable)\(rule)"
  }
}
