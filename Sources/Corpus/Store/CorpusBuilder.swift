public import Claims
public import Foundation
import GRDB

/// Builds the file that the checker reads out of the packages that curators edit.
public enum CorpusBuilder {
  /// The name of the link to the corpus that was built last.
  public static let linkName = "corpus.sqlite"

  /// Builds `corpus-<hash>.sqlite` in a folder, which is made where it is missing, and lets the
  /// link `corpus.sqlite` in it point there. The hash is the first 16 digits of the logical hash.
  ///
  /// Both are replaced in one step each: a reader sees the old corpus or the new one. The same
  /// packages give the same bytes. Returns the file that was built; warnings go to `warn`. Throws
  /// `Diagnostics` when the packages hold errors, and what the system throws when reading or
  /// writing fails; then nothing has changed but for a temporary file that is removed.
  @discardableResult
  public static func build(
    packages: [URL], into folder: URL, warn: ([Diagnostic]) -> Void = { _ in }
  ) throws -> URL {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let temporary = try TemporaryFile(in: folder, prefix: "\(linkName)-building-")
    do {
      let queue = try DatabaseQueue(
        path: temporary.path, configuration: CorpusDatabase.fillingConfiguration)
      let loaded = try CorpusDatabase.fill(queue, from: packages)
      try queue.close()
      guard !loaded.hasErrors else { throw Diagnostics(loaded.diagnostics) }
      if !loaded.diagnostics.isEmpty { warn(loaded.diagnostics) }
      let name = "corpus-\(loaded.hash.prefix(16)).sqlite"
      try temporary.publish(as: name, link: linkName)
      return folder.appendingPathComponent(name)
    } catch {
      temporary.remove()
      throw error
    }
  }
}
