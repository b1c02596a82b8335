import GRDB

/// What a built corpus says of itself.
enum CorpusManifest {
  /// The keys; a corpus without one of them was never finished.
  enum Key: String, CaseIterable {
    case schema
    case logicalHash = "logical_hash"
    case entities, measures, sources, facts, references
  }

  /// Writes the manifest; returns the logical hash.
  static func write(_ db: Database) throws -> String {
    let hash = try LogicalHash.compute(db)
    for key in Key.allCases {
      let value =
        switch key {
        case .schema: String(CorpusSchema.version)
        case .logicalHash: hash
        case .entities, .measures, .sources, .facts, .references:
          String(
            try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(key.rawValue)\"") ?? 0)
        }
      try db.execute(
        sql: "INSERT INTO manifest VALUES (?, ?)", arguments: [key.rawValue, value])
    }
    return hash
  }

  /// The manifest's entries; nil where one is missing.
  static func read(_ db: Database) throws -> [Key: String]? {
    var entries: [Key: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT key, value FROM manifest") {
      if let key = Key(rawValue: row[0]) { entries[key] = row[1] }
    }
    return entries.count == Key.allCases.count ? entries : nil
  }
}
