import Claims
import Foundation
import GRDB

/// Makes the database of a corpus out of packages, in a file or in memory.
enum CorpusDatabase {
  /// The outcome: what the database holds, and what is wrong with the packages.
  struct Loaded {
    let hash: String
    let diagnostics: [Diagnostic]
    let hasErrors: Bool
  }

  /// Fills an empty database. It works without a journal, so the file is of no use after a crash;
  /// it must be one that nobody knows yet.
  static func fill(_ queue: DatabaseQueue, from packages: [URL]) throws -> Loaded {
    var loader = CorpusLoader(packages.map { PackageFolder(url: $0) })
    var hash = ""
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA page_size = 4096;
          PRAGMA application_id = \(CorpusSchema.applicationId);
          PRAGMA user_version = \(CorpusSchema.version);
          """)
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -\(cacheSize)")
      try db.inTransaction {
        try loader.load(into: db)
        hash = try CorpusManifest.write(db)
        return .commit
      }
    }
    return Loaded(
      hash: hash,
      diagnostics: ComplaintPlacer(folders: loader.folders).diagnostics(loader.complaints),
      hasErrors: loader.complaints.hasErrors)
  }

  /// How many KiB of pages a build holds; more makes large builds faster.
  private static let cacheSize = 65_536

  /// The settings of a connection that fills a database: one that keeps what it sorts in files.
  static var fillingConfiguration: Configuration {
    var configuration = Configuration()
    configuration.label = "corpus build"
    return configuration
  }
}
