import Claims
import GRDB

/// The small tables of a corpus, as they are read at opening.
struct CorpusContent {
  let packages: [FactStore.Package]
  let entities: [Entity]
  let measures: [Measure]
  let info: CorpusInfo

  /// Reads them; throws `FactStore.OpeningError.incomplete` where the manifest is not whole.
  init(_ db: Database, path: String) throws {
    guard let manifest = try CorpusManifest.read(db) else {
      throw FactStore.OpeningError.incomplete(path: path)
    }
    var parser = RowParser()
    entities = try PackageRow.all(.entities, in: db).compactMap { parser.entity($0) }
    measures = try PackageRow.all(.measures, in: db).compactMap { parser.measure($0) }
    packages = try Row.fetchAll(db, sql: "SELECT name, sha256 FROM packages ORDER BY name")
      .map { ($0[0], $0[1]) }
    info = CorpusInfo(
      path: path, schema: manifest.number(.schema), logicalHash: manifest[.logicalHash] ?? "",
      entities: manifest.number(.entities), measures: manifest.number(.measures),
      sources: manifest.number(.sources), facts: manifest.number(.facts),
      references: manifest.number(.references),
      packages: packages.map { CorpusInfo.Package(name: $0.name, sha256: $0.sha256) })
  }
}

extension [CorpusManifest.Key: String] {
  fileprivate func number(_ key: CorpusManifest.Key) -> Int { self[key].flatMap { Int($0) } ?? 0 }
}
