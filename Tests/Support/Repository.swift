public import Foundation

/// The checkout that the tests run in.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder of the checkout whose names end so, sorted by path.
  public static func files(below folder: String, endingWith ending: String) -> [URL] {
    let start = root.appendingPathComponent(folder)
    let walker = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    var files: [URL] = []
    while let url = walker?.nextObject() as? URL {
      if url.path.hasSuffix(ending) { files.append(url) }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The path of a file relative to the checkout.
  public static func path(of url: URL) -> String {
    String(url.path.dropFirst(root.path.count + 1))
  }
}
