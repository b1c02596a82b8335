import GRDB

extension FactStore {
  /// Entities, measures, sources and facts whose label, aliases or note have all words of a text,
  /// or words that begin with them; best first, at most `limit`.
  public func search(_ text: String, limit: Int = 50) throws -> [SearchHit] {
    guard let pattern = FTS5Pattern(matchingAllPrefixesIn: text) else { return [] }
    return try guarded { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT kind, id, label, snippet(search, -1, '', '', '\u{2026}', 16) FROM search
          WHERE search MATCH ? ORDER BY bm25(search), kind, id LIMIT ?
          """, arguments: [pattern, limit]
      ).compactMap { row in
        SearchHit.Kind(rawValue: row[0]).map {
          SearchHit(kind: $0, id: row[1], label: row[2], excerpt: row[3])
        }
      }
    }
  }
}
