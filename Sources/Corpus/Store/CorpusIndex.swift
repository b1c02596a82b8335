import Claims
import GRDB

/// Fills the tables that are derived from the rows of the packages.
struct CorpusIndex {
  let db: Database

  func fill() throws {
    try db.execute(
      sql: """
        INSERT INTO series (measure, subject, facts)
        SELECT measure, subject, count(*) FROM facts GROUP BY measure, subject
        ORDER BY measure, subject
        """)
    var parser = RowParser()
    for row in try PackageRow.all(.entities, in: db) {
      guard let entity = parser.entity(row) else { continue }
      try insertAliases(entity.aliases, of: entity.id, kind: "entity")
      try insertSearch(
        "entity", entity.id, label: entity.label,
        aliases: entity.aliases.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 },
        note: entity.note)
    }
    for row in try PackageRow.all(.measures, in: db) {
      guard let measure = parser.measure(row) else { continue }
      try insertAliases(measure.aliases, of: measure.id, kind: "measure")
      try insertSearch(
        "measure", measure.id, label: measure.label, aliases: measure.aliases, note: measure.note)
    }
    try db.execute(
      sql: """
        INSERT INTO search (kind, id, label, aliases, note)
        SELECT 'source', id, title, publisher || ' ' || author, note FROM sources ORDER BY id
        """)
    try db.execute(
      sql: """
        INSERT INTO search (kind, id, label, aliases, note)
        SELECT 'fact', f.id, m.label || ': ' || e.label, '',
          trim(f.scope || ' ' || f.place || ' ' || f.said_by || ' ' || f.note)
        FROM facts f JOIN entities e ON e.id = f.subject JOIN measures m ON m.id = f.measure
        WHERE f.scope || f.place || f.said_by || f.note <> ''
        ORDER BY f.subject, f.measure, f.as_of, f.id
        """)
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  private func insertAliases(_ aliases: [String], of owner: String, kind: String) throws {
    for alias in aliases {
      let isWeak = kind == "entity" && alias.hasPrefix("~")
      try db.execute(
        sql: "INSERT OR IGNORE INTO aliases VALUES (?, ?, ?, ?)",
        arguments: [kind, owner, isWeak ? String(alias.dropFirst()) : alias, isWeak])
    }
  }

  private func insertSearch(
    _ kind: String, _ id: String, label: String, aliases: [String], note: String
  ) throws {
    try db.execute(
      sql: "INSERT INTO search (kind, id, label, aliases, note) VALUES (?, ?, ?, ?, ?)",
      arguments: [kind, id, label, aliases.joined(separator: " | "), note])
  }
}
