import Support
import Claims
import Corpus
import Foundation
import Testing

@Suite struct CorpusBuilderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theBuiltFileIsNamedByItsHashAndTheLinkPointsToIt() throws {
    let built = try build(PackageFixture())
    let store = try FactStore(readingFrom: built)
    #expect(built.lastPathComponent == "corpus-\(store.info.logicalHash.prefix(16)).sqlite")
    #expect(try link() == built.lastPathComponent)
    #expect(try files() == ["corpus.sqlite", built.lastPathComponent])
    let throughLink = try FactStore(readingFrom: output.appendingPathComponent("corpus.sqlite"))
    #expect(throughLink.info == store.info)
    #expect(try throughLink.facts(subject: "northland", measure: "ships").count == 2)
  }

  @Test func theSamePackagesGiveTheSameBytes() throws {
    let package = try PackageFixture().write(below: folder.url)
    let first = try CorpusBuilder.build(packages: [package], into: output)
    let bytes = try Data(contentsOf: first)
    let elsewhere = folder.url.appendingPathComponent("elsewhere")
    let second = try CorpusBuilder.build(packages: [package], into: elsewhere)
    #expect(try Data(contentsOf: second) == bytes)
    try FileManager.default.removeItem(at: first)
    try CorpusBuilder.build(packages: [package], into: output)
    #expect(try Data(contentsOf: first) == bytes)
  }

  @Test func theOrderOfRowsNeverChangesTheHash() throws {
    var generator = SeededGenerator(seed: 2022)
    let original = try build(PackageFixture()).lastPathComponent
    for _ in 0..<12 {
      var package = PackageFixture()
      for (file, text) in package.files where file.hasSuffix(".csv") {
        var lines = text.split(separator: "\n").map(String.init)
        let header = lines.removeFirst()
        lines.shuffle(using: &generator)
        package.files[file] = ([header] + lines).joined(separator: "\n")
      }
      #expect(try build(package).lastPathComponent == original)
    }
  }

  @Test func neitherSpellingNorLayoutOfTheFilesChangesTheHash() throws {
    let original = try build(PackageFixture()).lastPathComponent
    var package = PackageFixture()
    package.files["edges.csv"] = "\u{FEFF}to;relation;from\r\ngazette;republishes;copy\r\n"
    package.replace("59,1,=,", in: "facts.csv", with: "59,,,")
    package.replace("done,normal", in: "facts.csv", with: ",")
    #expect(try build(package).lastPathComponent == original)
  }

  @Test(arguments: [
    ("59,1,=", "60,1,="), ("first count", "the first count"), ("Harbour Office,done", "Navy,done"),
  ])
  func everyChangeOfAFactChangesTheHash(old: String, new: String) throws {
    let original = try build(PackageFixture()).lastPathComponent
    var package = PackageFixture()
    package.replace(old, in: "facts.csv", with: new)
    #expect(try build(package).lastPathComponent != original)
  }

  @Test func packagesAreHashedByTheirFiles() throws {
    let first = try FactStore(readingFrom: build(PackageFixture())).packages[0].sha256
    var package = PackageFixture()
    package.files["README.md"] = "not part of it"
    #expect(try FactStore(readingFrom: build(package)).packages[0].sha256 == first)
    package.add("x,country,Xland,,", to: "entities.csv")
    #expect(try FactStore(readingFrom: build(package)).packages[0].sha256 != first)
  }

  @Test func packagesWithErrorsAreRefusedAndChangeNothing() throws {
    let built = try build(PackageFixture())
    var package = PackageFixture()
    package.replace("59,1", in: "facts.csv", with: "5.9E1,1")
    #expect(throws: Diagnostics.self) { try build(package) }
    #expect(try link() == built.lastPathComponent)
    #expect(try files() == ["corpus.sqlite", built.lastPathComponent])
  }

  @Test func aPackageMayUseTheThingsOfAnother() throws {
    let second = try dependent().write(below: folder.url)
    let first = try PackageFixture().write(below: folder.url)
    let store = try FactStore(inMemory: [second, first])
    #expect(store.packages.map(\.name) == ["harbour", "navy"])
    #expect(
      try store.facts(subject: "northland", measure: "ships").map(\.id) == ["s1", "s2", "s3"])
    #expect(try store.fact(id: "s3")?.file == "Corpus/navy/facts.csv")
    #expect(throws: Diagnostics.self) { try FactStore(inMemory: [second]) }
  }

  @Test func twoPackagesMayDefineTheSameThingInTheSameWayOnly() throws {
    let first = try PackageFixture().write(below: folder.url)
    var navy = dependent()
    navy.add(
      "northland,country,Northland,the Northlanders|Kingdom of Northland,an invented country",
      to: "entities.csv")
    let second = try navy.write(below: folder.url)
    #expect(try FactStore(inMemory: [first, second]).info.entities == 3)
    navy.replace("an invented country", in: "entities.csv", with: "a kingdom")
    try navy.write(below: folder.url)
    let error = try #require(throws: Diagnostics.self) {
      try FactStore(inMemory: [first, second])
    }
    #expect(error.all.map(\.code) == ["corpus.contradiction"])
    #expect(error.all[0].message == "the id 'northland' means something else in another package")
    #expect(error.all[0].position?.file == second.path + "/entities.csv")
    #expect(error.all[0].position?.line == 3)
  }

  @Test func aCorpusKnowsWhetherItsPackagesHaveChanged() throws {
    let url = try PackageFixture().write(below: folder.url)
    let store = try FactStore(readingFrom: build(PackageFixture()))
    #expect(try store.isBuilt(from: [url]))
    #expect(try !store.isBuilt(from: []))
    var package = PackageFixture()
    package.replace("first count", in: "facts.csv", with: "a count")
    try package.write(below: folder.url)
    #expect(try !store.isBuilt(from: [url]))
  }

  @Test func aChangedCorpusDoesNotVerify() throws {
    let built = try build(PackageFixture())
    #expect(try FactStore(readingFrom: built).verify().isEmpty)
    var bytes = try Data(contentsOf: built)
    let note = try #require(bytes.range(of: Data("first count".utf8)))
    bytes.replaceSubrange(note, with: Data("worst count".utf8))
    try bytes.write(to: built)
    let problems = try FactStore(readingFrom: built).verify()
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("the manifest gives the hash") == true)
  }

  private var output: URL { folder.url.appendingPathComponent("built") }

  @discardableResult
  private func build(_ package: PackageFixture) throws -> URL {
    let url = try package.write(below: folder.url)
    return try CorpusBuilder.build(packages: [url], into: output)
  }

  private func link() throws -> String {
    try FileManager.default.destinationOfSymbolicLink(
      atPath: output.appendingPathComponent("corpus.sqlite").path)
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: output.path).sorted(by: >)
  }

  /// A package that adds a fact about a thing of the first one.
  private func dependent() -> PackageFixture {
    var navy = PackageFixture(name: "navy")
    for (file, text) in navy.files where file.hasSuffix(".csv") {
      navy.files[file] = text.split(separator: "\n").first.map(String.init)
    }
    navy.files["datapackage.json"] =
      "{\"name\": \"navy\", \"title\": \"Navy\", \"licenses\": [{\"name\": \"CC0-1.0\"}]}"
    navy.add("fleet,organisation,Northland Fleet,,", to: "entities.csv")
    navy.add(
      "s3,northland,ships,70,,,2022-12-01,2022-01-01,2022-12-01,,,Fleet,,,,", to: "facts.csv")
    navy.add("s3,gazette,,70 ships", to: "references.csv")
    return navy
  }
}
