public import Foundation
import GRDB

extension FactStore {
  /// Whether the corpus was built from exactly these packages, as their files are now. Throws when
  /// a file cannot be read.
  public func isBuilt(from packages: [URL]) throws -> Bool {
    let folders = packages.map { PackageFolder(url: $0) }.sorted { $0.name < $1.name }
    guard folders.map(\.name) == self.packages.map(\.name) else { return false }
    for (folder, package) in zip(folders, self.packages)
    where try folder.sha256() != package.sha256 { return false }
    return true
  }

  /// Reads the whole corpus again and says what does not fit its manifest or its own rules, one
  /// sentence each; empty for a sound corpus. Throws `ReadingError` where it cannot be read.
  public func verify() throws -> [String] {
    try guarded { db in
      var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        problems.append(FactStore.danglingRow(row[0], row[2]))
      }
      let hash = try LogicalHash.compute(db)
      if hash != info.logicalHash { problems.append(FactStore.otherHash(info.logicalHash, hash)) }
      return problems
    }
  }
}

extension FactStore {
  private static func danglingRow(_ table: String, _ parent: String) -> String {
    "a row of \(table) names a row of \(parent) that is not there"
  }

  private static func otherHash(_ stated: String, _ found: String) -> String {
    "the manifest gives the hash \(stated), the rows have \(found)"
  }
}
