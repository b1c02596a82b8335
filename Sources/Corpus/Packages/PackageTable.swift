/// The tables of a corpus package, in the order in which they are read.
enum PackageTable: String, CaseIterable, Sendable {
  case entities, measures, sources, facts, references, edges, retired

  /// The name of the file in the package folder.
  var file: String { rawValue + ".csv" }

  /// Whether a package cannot do without it.
  var isRequired: Bool {
    switch self {
    case .entities, .measures, .sources, .facts, .references: true
    case .edges, .retired: false
    }
  }

  /// The columns; a file must have all of them and no other, in any order.
  var columns: [String] {
    switch self {
    case .entities: ["id", "kind", "label", "aliases", "note"]
    case .measures:
      [
        "id", "label", "kind", "unit", "tolerance", "shelf_life", "low", "high", "aliases", "note",
      ]
    case .sources:
      [
        "id", "title", "publisher", "author", "type", "grade", "published", "retrieved", "url",
        "origin", "private", "note",
      ]
    case .facts:
      [
        "id", "subject", "measure", "value", "unit", "cmp", "as_of", "from", "to", "scope", "place",
        "said_by", "status", "rank", "derived", "note",
      ]
    case .references: ["fact", "source", "locator", "quote"]
    case .edges: ["from", "relation", "to"]
    case .retired: ["fact", "reason", "date", "by"]
    }
  }

  /// The columns that identify a row; no two rows may agree in all of them.
  var key: [String] {
    switch self {
    case .entities, .measures, .sources, .facts: ["id"]
    case .references: columns
    case .edges: columns
    case .retired: ["fact"]
    }
  }

  /// What an empty cell means, where it means anything.
  var defaults: [String: String] {
    switch self {
    case .facts: ["cmp": "=", "rank": "normal", "status": "done"]
    case .sources: ["grade": "reliable", "private": "false"]
    case .entities, .measures, .references, .edges, .retired: [:]
    }
  }

  /// The columns that must not be empty.
  var mandatory: [String] {
    switch self {
    case .entities: ["id", "kind", "label"]
    case .measures: ["id", "label", "kind"]
    case .sources: ["id", "publisher"]
    case .facts: ["id", "subject", "measure", "value"]
    case .references: ["fact", "source"]
    case .edges: ["from", "relation", "to"]
    case .retired: ["fact", "reason"]
    }
  }
}
