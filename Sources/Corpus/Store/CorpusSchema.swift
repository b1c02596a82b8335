/// The tables of the built corpus.
///
/// The tables of facts, sources and so on have the columns of the package files, with the cells as
/// written; `package` and `line` say where a row stands. What is derived is `series`, `aliases`,
/// `search` and `manifest`.
enum CorpusSchema {
  /// The mark of a corpus in the header of an SQLite file: "ASYC".
  static let applicationId: UInt32 = 0x4153_5943

  /// The version of these tables; a reader refuses newer ones.
  static let version: UInt32 = 1

  /// The statements that make the tables, parents first.
  static let statements = [
    """
    CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE packages (
      name TEXT PRIMARY KEY, title TEXT NOT NULL, licenses TEXT NOT NULL, sha256 TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE entities (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, aliases TEXT NOT NULL,
      note TEXT NOT NULL, \(place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE measures (
      id TEXT PRIMARY KEY, label TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL,
      tolerance TEXT NOT NULL, shelf_life TEXT NOT NULL, low TEXT NOT NULL, high TEXT NOT NULL,
      aliases TEXT NOT NULL, note TEXT NOT NULL, \(place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE sources (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, author TEXT NOT NULL,
      type TEXT NOT NULL, grade TEXT NOT NULL, published TEXT NOT NULL, retrieved TEXT NOT NULL,
      url TEXT NOT NULL, origin TEXT NOT NULL, private TEXT NOT NULL, note TEXT NOT NULL, \(place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE facts (
      id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL REFERENCES entities (id),
      measure TEXT NOT NULL REFERENCES measures (id), value TEXT NOT NULL, unit TEXT NOT NULL,
      cmp TEXT NOT NULL, as_of TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL,
      scope TEXT NOT NULL, place TEXT NOT NULL, said_by TEXT NOT NULL, status TEXT NOT NULL,
      rank TEXT NOT NULL, derived TEXT NOT NULL, note TEXT NOT NULL, \(place),
      PRIMARY KEY (subject, measure, as_of, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "references" (
      fact TEXT NOT NULL REFERENCES facts (id), source TEXT NOT NULL REFERENCES sources (id),
      locator TEXT NOT NULL, quote TEXT NOT NULL, \(place),
      PRIMARY KEY (fact, source, locator, quote)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE edges (
      "from" TEXT NOT NULL REFERENCES sources (id), relation TEXT NOT NULL,
      "to" TEXT NOT NULL REFERENCES sources (id), \(place), PRIMARY KEY ("from", relation, "to")
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE retired (
      fact TEXT PRIMARY KEY REFERENCES facts (id), reason TEXT NOT NULL, date TEXT NOT NULL,
      by TEXT NOT NULL, \(place)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE series (
      measure TEXT NOT NULL REFERENCES measures (id),
      subject TEXT NOT NULL REFERENCES entities (id), facts INTEGER NOT NULL,
      PRIMARY KEY (measure, subject)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE aliases (
      owner_kind TEXT NOT NULL CHECK (owner_kind IN ('entity', 'measure')), owner TEXT NOT NULL,
      alias TEXT NOT NULL, is_weak INTEGER NOT NULL, PRIMARY KEY (owner_kind, owner, alias)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE VIRTUAL TABLE search USING fts5(
      kind UNINDEXED, id UNINDEXED, label, aliases, note, tokenize = 'porter unicode61'
    )
    """,
  ]

  /// The columns that identify a row of a table, in the order it is stored in.
  static func order(of table: PackageTable) -> [String] {
    table == .facts ? ["subject", "measure", "as_of", "id"] : table.key
  }

  /// The columns of a table in the order of the package file, for a `SELECT`.
  static func columns(of table: PackageTable) -> String { list(table.columns) }

  /// Names as they stand in SQL; some of them are keywords.
  static func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private static let place =
    "package TEXT NOT NULL REFERENCES packages (name), line INTEGER NOT NULL"
}
