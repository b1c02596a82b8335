public import Claims
public import Foundation
import GRDB

/// A built corpus, open for reading. What is small is held in memory; facts are read when asked for.
///
/// The file is opened as one that never changes: a corpus that is built anew is another file.
public final class FactStore: Sendable {
  /// A package of the corpus.
  public typealias Package = (name: String, sha256: String)

  /// The packages that the corpus was built from, sorted by name.
  public let packages: [Package]
  /// The things that facts are about, sorted by id.
  public let entities: [Entity]
  /// The measures, sorted by id.
  public let measures: [Measure]
  /// Labels and aliases of all entities, sorted by entity; the label comes first.
  public let names: NameDictionary
  /// Counts and hashes.
  public let info: CorpusInfo

  let queue: DatabaseQueue
  private let measuresById: [String: Measure]

  /// Opens a built corpus. The link `corpus.sqlite` and the file it points to both do.
  public convenience init(readingFrom url: URL) throws(OpeningError) {
    let (queue, path) = try FactStore.open(url)
    do {
      try self.init(queue: queue, path: path)
    } catch let error as OpeningError {
      throw error
    } catch {
      throw .damaged(path: path, detail: "\(error)")
    }
  }

  /// Builds a corpus in memory. Throws `Diagnostics` when the packages hold errors.
  public convenience init(inMemory packages: [URL]) throws {
    let queue = try DatabaseQueue()
    let loaded = try CorpusDatabase.fill(queue, from: packages)
    guard !loaded.hasErrors else { throw Diagnostics(loaded.diagnostics) }
    try self.init(queue: queue, path: "")
  }

  /// Reads what is held in memory of a database that is known to be a corpus.
  init(queue: DatabaseQueue, path: String) throws {
    self.queue = queue
    let content = try queue.read { db in try CorpusContent(db, path: path) }
    packages = content.packages
    entities = content.entities
    measures = content.measures
    measuresById = Dictionary(content.measures.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    names = NameDictionary(content.entities.flatMap(FactStore.names))
    info = content.info
  }

  /// The measure of an id.
  public func measure(id: String) -> Measure? { measuresById[id] }

  private static func names(of entity: Entity) -> [NameDictionary.Entry] {
    ([entity.label] + entity.aliases).map { name in
      NameDictionary.Entry(
        name: name.hasPrefix("~") ? String(name.dropFirst()) : name, entity: entity.id,
        kind: entity.kind, isWeak: name.hasPrefix("~"))
    }
  }
}
