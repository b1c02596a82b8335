import Foundation

/// A folder that is gone when nobody holds it any longer.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch { print(error) }
  }

  /// The file that a desk lies in.
  var desk: URL { url.appendingPathComponent("desk.sqlite") }
}
