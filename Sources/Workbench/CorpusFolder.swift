public import Corpus
public import Foundation

/// The folder that holds corpus packages and the corpus built from them.
public struct CorpusFolder: Sendable {
  private let url: URL

  /// Names the folder.
  public init(_ url: URL) { self.url = url }

  /// The packages below the folder, sorted by name, without the examples of invented places.
  public func packages() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { folder in
        FileManager.default.fileExists(
          atPath: folder.appendingPathComponent("datapackage.json").path)
          && folder.lastPathComponent != CorpusFolder.examples
      }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// The package of invented places that rule examples and the documentation use.
  public var examplePackage: URL { url.appendingPathComponent(CorpusFolder.examples) }

  /// The built corpus, built first where it is not there yet; in memory where the folder cannot be
  /// written. `tell` receives a line about what was done. Nil where there are no packages.
  public func openOrBuild(tell: (String) -> Void) throws -> FactStore? {
    let packages = try packages()
    guard !packages.isEmpty else { return nil }
    guard FileManager.default.isWritableFile(atPath: url.path) else {
      return try FactStore(inMemory: packages)
    }
    let built = try CorpusBuilder.build(packages: packages, into: url)
    tell(CorpusFolder.builtFirst(built))
    return try FactStore(readingFrom: built)
  }

  private static let examples = "demo"

  private static func builtFirst(_ url: URL) -> String {
    "built \(url.path) from the packages beside it; later runs open it as it is"
  }
}
