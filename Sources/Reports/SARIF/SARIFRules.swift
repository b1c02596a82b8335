import Claims

/// The rules that the results of a run name, each with its index.
struct SARIFRules {
  private let ids: [String]
  private let notes: [String: RuleNote]
  private let levels: [String: Level]

  init(_ report: Report, notes: [RuleNote]) {
    var levels: [String: Level] = [:]
    for document in report.documents {
      for row in document.rows([]) {
        levels[row.rule] = max(levels[row.rule] ?? .none, row.level)
      }
    }
    ids = levels.keys.sorted()
    self.levels = levels
    self.notes = Dictionary(notes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func index(_ id: String) -> Int? { ids.firstIndex(of: id) }

  var values: [JSONValue] {
    ids.map { id in
      let note = notes[id]
      let summary = note?.summary ?? SARIFRules.words(id)
      return .compact([
        ("id", .string(id)),
        ("shortDescription", SARIFRules.text(summary)),
        ("fullDescription", note.flatMap { SARIFRules.text($0.rationale) }),
        ("help", note.flatMap { SARIFRules.text($0.advice) }),
        (
          "defaultConfiguration",
          ["level": .string((levels[id] ?? .none).rawValue)]
        ),
      ])
    }
  }

  /// Descriptions are plain texts, but viewers read their brackets like those of messages.
  private static func text(_ text: String) -> JSONValue? {
    text.isEmpty ? nil : SARIFMessage.text(text)
  }

  private static func words(_ id: String) -> String {
    Verdict.allCases.first { $0.rule == id }?.words ?? id
  }
}
