/// The tables of `desk.sqlite`, and the triggers that keep them append-only.
enum DeskSchema {
  /// What `PRAGMA user_version` says; it grows with every change of the statements below.
  static let version = 1
  /// What `PRAGMA application_id` says: "ASDK" in ASCII.
  static let application = 0x4153_444B

  /// The statements that make an empty desk, by the name of what they make, in order.
  static let statements: [(name: String, sql: String)] =
    [("run", run), ("decision", decision)]
    + index("run", "hash") + index("run", "origin") + index("run", "article")
    + index("decision", "hash") + index("decision", "origin") + index("decision", "article")
    + index("decision", "finding") + index("decision", "run") + index("decision", "undo_of")
    + DeskProblem.Kind.allCases.flatMap { appendOnly($0.rawValue) }

  private static let run = """
    CREATE TABLE run (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      article TEXT NOT NULL,
      source_sha256 TEXT NOT NULL,
      text_sha256 TEXT NOT NULL,
      dateline TEXT,
      tool TEXT NOT NULL,
      rules TEXT NOT NULL,
      corpus TEXT,
      report TEXT NOT NULL CHECK (json_valid(report)),
      reader TEXT NOT NULL CHECK (reader <> ''),
      at TEXT NOT NULL CHECK (length(at) = 20),
      origin TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT
    """

  private static let decision = """
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY CHECK (number > 0),
      finding TEXT NOT NULL CHECK (length(finding) = 64 AND finding NOT GLOB '*[^0-9a-f]*'),
      occurrence INTEGER NOT NULL CHECK (occurrence > 0),
      context TEXT NOT NULL,
      article TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES run (number),
      state TEXT NOT NULL CHECK (
        state IN ('open', 'needs-fix', 'copy-stands', 'corpus-wrong', 'later', 'fixed')),
      reason TEXT NOT NULL CHECK (state <> 'copy-stands' OR trim(reason) <> ''),
      note TEXT NOT NULL,
      reader TEXT NOT NULL CHECK (reader <> ''),
      at TEXT NOT NULL CHECK (length(at) = 20),
      undo_of INTEGER REFERENCES decision (number) CHECK (undo_of < number),
      origin TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT
    """

  private static func index(_ table: String, _ column: String) -> [(name: String, sql: String)] {
    let name = "\(table)_by_\(column)"
    return [(name, "CREATE INDEX \(name) ON \(table) (\(column))")]
  }

  /// The first trigger also stops `INSERT OR REPLACE`, which would delete a row without firing the
  /// trigger on deletion.
  private static func appendOnly(_ table: String) -> [(name: String, sql: String)] {
    [
      (
        "\(table)_append",
        """
        CREATE TRIGGER \(table)_append BEFORE INSERT ON \(table)
        WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM \(table))
          OR NEW.previous IS NOT
            coalesce((SELECT hash FROM \(table) ORDER BY number DESC LIMIT 1), '')
        BEGIN SELECT RAISE(ABORT, 'a \(table) is only added at the end of its chain'); END
        """
      ),
      (
        "\(table)_keep",
        """
        CREATE TRIGGER \(table)_keep BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'a recorded \(table) is never changed'); END
        """
      ),
      (
        "\(table)_stay",
        """
        CREATE TRIGGER \(table)_stay BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'a recorded \(table) is never deleted'); END
        """
      ),
    ]
  }
}
