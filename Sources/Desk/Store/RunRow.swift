import Claims
import GRDB

/// A run as its table and an export hold it.
struct RunRow: ChainedRow {
  static let kind = DeskProblem.Kind.run

  var number: Int
  var article: String
  var sourceHash: String
  var textHash: String
  var dateline: String?
  var tool: String
  var rules: String
  var corpus: String?
  var report: String
  var reader: String
  var at: String
  var origin: String
  var previous: String
  var hash: String

  enum CodingKeys: String, CodingKey {
    case number, article
    case sourceHash = "source_sha256"
    case textHash = "text_sha256"
    case dateline, tool, rules, corpus, report, reader, at, origin, previous, hash
  }

  var content: [String?] {
    [article, sourceHash, textHash, dateline, tool, rules, corpus, report, reader, at]
  }

  var isSound: Bool {
    guard (try? run()) != nil else { return false }
    return sourceHash.isHash && textHash.isHash && reader.isName
  }

  func renumbered(runs: [Int: Int], decisions: [Int: Int]) -> RunRow? { self }
}

extension RunRow {
  /// A run before it has a place in the chain.
  init(_ draft: RunDraft, report: String) {
    self.init(
      number: 0, article: draft.article, sourceHash: draft.sourceHash, textHash: draft.textHash,
      dateline: draft.dateline?.description, tool: draft.tool, rules: draft.rules,
      corpus: draft.corpus, report: report, reader: draft.reader, at: draft.at.description,
      origin: "", previous: "", hash: "")
  }

  /// The run without its report.
  func run() throws(DeskError) -> Run {
    guard let moment = Moment(at) else { throw .unreadableRow(.run, number, "at") }
    let day = dateline.flatMap { CalendarDay(iso: $0) }
    guard (day == nil) == (dateline == nil) else { throw .unreadableRow(.run, number, "dateline") }
    let draft = RunDraft(
      article: article, sourceHash: sourceHash, textHash: textHash, dateline: day, tool: tool,
      rules: rules, corpus: corpus, reader: reader, at: moment)
    return Run(id: RunID(number: number), draft: draft, hash: hash)
  }
}
