import Foundation

/// Keeps artefacts in a folder, by the hash of the files they were made from.
///
/// It only saves time. What cannot be read is made anew, and what cannot be written is not kept, so
/// that a full disk or a read-only folder disturbs nobody.
struct RuleCache {
  /// The folder; it need not exist.
  let folder: URL

  /// How many artefacts are kept; the oldest are deleted.
  static let most = 8
  private static let prefix = "rules-"
  private static let ending = ".artefact"

  /// The artefact of a hash, as it was stored; nil where there is none.
  func bytes(hash: String) -> [UInt8]? {
    FileManager.default.contents(atPath: file(hash).path).map(Array.init)
  }

  /// Stores an artefact, whole or not at all.
  func store(_ bytes: [UInt8], hash: String) {
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file(hash), options: .atomic)
      try prune()
    } catch {
      // Not kept: the next start reads the files once more.
    }
  }

  private func prune() throws {
    let files = FileManager.default
    let artefacts = try files.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(RuleCache.prefix) && $0.hasSuffix(RuleCache.ending) }
      .map { folder.appendingPathComponent($0).path }
    guard artefacts.count > RuleCache.most else { return }
    let dated = try artefacts.map { path in
      (path, try files.attributesOfItem(atPath: path)[.modificationDate] as? Date ?? .distantPast)
    }
    for (path, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(RuleCache.most) {
      try files.removeItem(atPath: path)
    }
  }

  private func file(_ hash: String) -> URL {
    folder.appendingPathComponent(
      "\(RuleCache.prefix)\(RuleArtefact.format)-\(hash)\(RuleCache.ending)")
  }
}
