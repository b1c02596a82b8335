import Claims

/// The annotations of one article.
struct AnnotationItems {
  /// How many code points of the surroundings a quotation selector holds on each side.
  private static let context = 32

  private let report: DocumentReport
  private let dispositions: [Disposition]
  private let place: Int
  private let scalars: [Unicode.Scalar]
  /// The code point that each byte of the text belongs to; one more for its end.
  private let offsets: [Int]

  init(_ report: DocumentReport, dispositions: [Disposition], place: Int) {
    self.report = report
    self.dispositions = dispositions
    self.place = place
    scalars = Array(report.document.text.unicodeScalars)
    var offsets: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      offsets += Array(repeating: index, count: UTF8.width(scalar))
    }
    self.offsets = offsets + [scalars.count]
  }

  var values: [JSONValue] { report.rows(dispositions).map(annotation) }

  private func annotation(_ row: ReportRow) -> JSONValue {
    [
      "id": .string("#d\(place)-\(row.key.hex)-\(row.occurrence)"),
      "type": "Annotation",
      "motivation": .string(row.kind == .copyProblem ? "editing" : "assessing"),
      "body": .array(bodies(row)),
      "target": [
        "source": .string(PercentEncoding.reference(report.document.uri)),
        "selector": .array([quotation(row.range), position(row.range)]),
      ],
    ]
  }

  private func bodies(_ row: ReportRow) -> [JSONValue] {
    var bodies = [
      AnnotationItems.text(
        words(row), row.kind == .copyProblem ? "editing" : "assessing"),
      AnnotationItems.text(row.rule, "tagging"),
    ]
    var seen: Set<String> = []
    for (_, citation) in row.citations where Markup.isWebAddress(citation.source.url) {
      guard seen.insert(citation.source.url + "\n" + citation.quote).inserted else { continue }
      bodies.append(source(citation))
    }
    return bodies + row.decisions.map(decision)
  }

  private func words(_ row: ReportRow) -> String {
    var sentences = [row.words.capitalizedFirst]
    if !row.answers.isEmpty { sentences.append(row.answers.joined(separator: "; ")) }
    if !row.todo.isEmpty { sentences.append(row.todo) }
    return sentences.map { ".?!".contains($0.last ?? ".") ? $0 : $0 + "." }
      .joined(separator: " ")
  }

  static func text(_ value: String, _ purpose: String) -> JSONValue {
    [
      "type": "TextualBody", "value": .string(value.trimmedPrintable), "format": "text/plain",
      "language": "en", "purpose": .string(purpose),
    ]
  }

  /// The source as a linked resource, at the words that carry the figure.
  private func source(_ citation: Citation) -> JSONValue {
    .compact([
      ("type", "SpecificResource"),
      ("source", .string(PercentEncoding.reference(citation.source.url))),
      ("purpose", "linking"),
      (
        "selector",
        citation.quote.isEmpty
          ? nil : ["type": "TextQuoteSelector", "exact": .string(citation.quote)]
      ),
    ])
  }

  private func decision(_ decision: Disposition) -> JSONValue {
    let words = [decision.reason, decision.note].map(\.trimmedPrintable).filter { !$0.isEmpty }
    let value = ([decision.state.words] + words).joined(separator: ": ")
    return .compact([
      ("type", "TextualBody"), ("value", .string(value)), ("format", "text/plain"),
      ("language", "en"), ("purpose", "replying"),
      ("creator", ["type": "Person", "name": .string(decision.reader.trimmedPrintable)]),
      ("created", CalendarDay.isMoment(decision.at) ? .string(decision.at) : nil),
    ])
  }

  private func quotation(_ range: TextRange) -> JSONValue {
    let (start, end) = (offsets[range.lower], offsets[range.upper])
    return [
      "type": "TextQuoteSelector",
      "exact": .string(report.document.string(in: range)),
      "prefix": .string(string(max(0, start - AnnotationItems.context)..<start)),
      "suffix": .string(string(end..<min(scalars.count, end + AnnotationItems.context))),
    ]
  }

  private func position(_ range: TextRange) -> JSONValue {
    [
      "type": "TextPositionSelector", "start": .integer(offsets[range.lower]),
      "end": .integer(offsets[range.upper]),
    ]
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}

extension CalendarDay {
  /// Whether a text is a day, or a moment of UTC such as `2031-11-04T10:00:00Z`.
  static func isMoment(_ text: String) -> Bool {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, CalendarDay(iso: first) != nil else { return false }
    guard parts.count == 2 else { return parts.count == 1 }
    return parts[1].wholeMatch(of: /[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z/) != nil
  }
}
