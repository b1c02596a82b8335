import Claims
import Corpus
import Foundation
import Testing

/// What keeps a package from being built: each test breaks one cell of a sound package.
@Suite struct PackageDiagnosticsTests {
  @Test func aSoundPackageHasNoDiagnostics() throws {
    #expect(try errors(in: PackageFixture()).isEmpty)
  }

  @Test(
    arguments: [
      // file, old text, new text, code, line and what is underlined, hint
      (
        "facts.csv", "63,,,2022", "6.3E+1,,,2022", "corpus.number", "2:6.3E+1",
        "a spreadsheet may have written it in powers of ten; write 63"
      ),
      (
        "facts.csv", "1200,t", "\"1,200\",t", "corpus.number", "9:\"1,200\"",
        "write 1200, without marks between the digits"
      ),
      ("facts.csv", "3..4", "3-4", "corpus.number", "5:3-4", "write 3..4"),
      ("facts.csv", "3..4", "4..3", "corpus.number", "5:4..3", "write 3..4"),
      (
        "facts.csv", "3..4", "3-Apr", "corpus.number", "5:3-Apr",
        "a spreadsheet may have made a date of a range; did you mean 4..3?"
      ),
      (
        "facts.csv", "240,,~", "240,,≈", "corpus.unknown-value", "7:≈",
        "write one of: = ~ >= <= > < or, for a range, .."
      ),
      (
        "facts.csv", "2022-11-21,2022-01-01", "11/4/2022,2022-01-01", "corpus.date", "2:11/4/2022",
        "did you mean 2022-11-04 or 2022-04-11?"
      ),
      (
        "facts.csv", "2022-11-21,2022-01-01", "44886,2022-01-01", "corpus.date", "2:44886",
        "did you mean 2022-11-21?"
      ),
      (
        "facts.csv", "2022-10-31", "Oct. 31 2022", "corpus.date", "6:Oct. 31 2022",
        "did you mean 2022-10-31?"
      ),
      (
        "facts.csv", "2022-01-01,2022-06-30", "2022-07-01,2022-06-30", "corpus.span",
        "9:2022-06-30", nil
      ),
      (
        "facts.csv", "done,normal", "don,normal", "corpus.unknown-value", "3:don",
        "did you mean 'done'?"
      ),
      (
        "facts.csv", "done,normal", "done,prefered", "corpus.unknown-value", "3:prefered",
        "did you mean 'preferred'?"
      ),
      (
        "facts.csv", "s1,northland", "s1,nortland", "corpus.unknown-id", "3:nortland",
        "did you mean 'northland'?"
      ),
      (
        "facts.csv", "v1,fair,visitors", "v1,fair,visitor", "corpus.unknown-id", "7:visitor",
        "did you mean 'visitors'?"
      ),
      ("facts.csv", "p2,", "p1,", "corpus.duplicate", "5:p1", "the first is in line 4"),
      (
        "facts.csv", "p1,northland", "p 1,northland", "corpus.id", "4:p 1",
        "use letters, digits, '-', '_', '.' and ':'"
      ),
      (
        "facts.csv", "from,to", "form,to", "corpus.unknown-column", "1:form", "did you mean 'from'?"
      ),
      (
        "references.csv", "s2,gazette", "s2,gazete", "corpus.unknown-id", "4:gazete",
        "did you mean 'gazette'?"
      ),
      (
        "facts.csv", "f1,fair", "f2,fair", "corpus.no-reference", "6:f2",
        "references.csv needs a row for it"
      ),
      (
        "sources.csv", "official,primary", "official,prime", "corpus.unknown-value", "3:prime",
        "write one of: primary reliable weak"
      ),
      (
        "sources.csv", "weak,2022-11-05", "weak,5.11.2022", "corpus.date", "4:5.11.2022",
        "did you mean 2022-11-05?"
      ),
      (
        "measures.csv", "period-total", "period total", "corpus.unknown-value", "7:period total",
        "did you mean 'period-total'?"
      ),
      ("measures.csv", "length,length", ",length", "corpus.empty-cell", "3:,", nil),
      (
        "entities.csv", "|Kingdom", "||Kingdom", "corpus.empty-alias",
        "2:the Northlanders||Kingdom of Northland",
        "aliases are parted by one '|'"
      ),
      (
        "edges.csv", "republishes", "republished", "corpus.unknown-value", "2:republished",
        "did you mean 'republishes'?"
      ),
      (
        "entities.csv", "fair,event,Harbour Fair,~the fair,", "fair,event,Harbour Fair,~the fair",
        "corpus.csv", "3:f", "every column needs a cell, if an empty one"
      ),
      (
        "datapackage.json", "\"name\": \"harbour\"", "\"name\": \"harbor\"", "corpus.package-name",
        "1:", "write \"name\": \"harbour\""
      ),
    ] as [(String, String, String, String, String, String?)])
  func oneBrokenCellGivesOneDiagnosticAtItsPlace(
    file: String, old: String, new: String, code: String, place: String, hint: String?
  ) throws {
    var package = PackageFixture()
    package.replace(old, in: file, with: new)
    let found = try errors(in: package)
    let fitting = try #require(found.first { $0.code == code }, "got \(found)")
    #expect(fitting.hint == hint)
    let position = try #require(fitting.position)
    #expect(position.file.hasSuffix("harbour/" + file))
    #expect("\(position.line):\(fitting.underlined)" == place)
  }

  @Test func aDiagnosticShowsTheLineAndUnderlinesTheCell() throws {
    var package = PackageFixture()
    package.replace("63,,,2022-11-21", in: "facts.csv", with: "sixty,,,2022-11-21")
    let found = try #require(try errors(in: package).first)
    let lines = found.description.split(separator: "\n").dropFirst().map(String.init)
    #expect(
      lines == [
        " 2 | s2,northland,ships,sixty,,,2022-11-21,2022-01-01,2022-11-21,,,Harbour Office,,,,",
        "   |                    ^^^^^",
      ])
  }

  @Test func aFolderGivenRelativeToAnotherIsNamedSo() throws {
    let folder = try TemporaryFolder()
    var package = PackageFixture()
    package.replace("63,", in: "facts.csv", with: "x,")
    try package.write(below: folder.url)
    let url = URL(fileURLWithPath: "harbour", isDirectory: true, relativeTo: folder.url)
    let error = #expect(throws: Diagnostics.self) { try FactStore(inMemory: [url]) }
    #expect(error?.all.first?.position?.description == "harbour/facts.csv:2:20")
  }

  @Test func everythingIsCollectedAndSortedByFileAndLine() throws {
    var package = PackageFixture()
    package.replace("63,", in: "facts.csv", with: "x,")
    package.replace("59,", in: "facts.csv", with: "y,")
    package.replace("event,Harbour", in: "entities.csv", with: ",Harbour")
    package.files["sources.csv"] = nil
    let found = try errors(in: package)
    #expect(
      found.map(\.code) == [
        "corpus.empty-cell", "corpus.number", "corpus.number", "corpus.missing-file",
      ])
    #expect(found.compactMap(\.position?.line) == [3, 2, 3, 1])
  }

  @Test(arguments: ["entities.csv", "measures.csv", "facts.csv", "references.csv"])
  func aMissingFileDoesNotMakeEverythingElseWrong(file: String) throws {
    var package = PackageFixture()
    package.files[file] = nil
    let missing = try errors(in: package).filter { $0.code == "corpus.missing-file" }
    #expect(missing.map(\.message) == ["the package has no \(file)"])
    if file != "facts.csv" { #expect(try errors(in: package).count == 1) }
  }

  @Test func edgesAndRetiredFactsMayBeLeftOut() throws {
    var package = PackageFixture()
    package.files["edges.csv"] = nil
    package.files["retired.csv"] = nil
    #expect(try errors(in: package).isEmpty)
  }

  @Test func aMissingColumnIsNamed() throws {
    var package = PackageFixture()
    package.files["edges.csv"] = "from,to\n"
    let found = try errors(in: package)
    #expect(found.map(\.message) == ["edges.csv has no column 'relation'"])
    #expect(found[0].hint == "the header is from,relation,to")
  }

  @Test(arguments: [
    ("{\"name\": \"harbour\", \"title\": \"H\"}", "the key 'licenses' is missing"),
    ("{\"name\": 7, \"title\": \"H\", \"licenses\": []}", "'name' has a value of another type"),
  ])
  func aBrokenDescriptionIsReported(json: String, reason: String) throws {
    var package = PackageFixture()
    package.files["datapackage.json"] = json
    #expect(
      try errors(in: package).map(\.message)
        == ["the package description cannot be used: \(reason)"])
    package.files["datapackage.json"] = "{"
    let found = try errors(in: package)
    #expect(found.count == 1)
    #expect(found[0].message.hasPrefix("the package description cannot be used: it is no JSON"))
  }

  @Test func sourcesThatRestOnEachOtherAreReported() throws {
    var package = PackageFixture()
    package.replace("launches,,,", in: "sources.csv", with: "launches,copy,,")
    let found = try errors(in: package)
    #expect(found.map(\.code) == ["corpus.origin-cycle", "corpus.origin-cycle"])
    #expect(found.map(\.position?.line) == [2, 4])
  }

  @Test func aThousandErrorsAreEnough() throws {
    var package = PackageFixture()
    for index in 0..<1500 {
      package.add("x\(index),northland,ships,z,,,,,,,,,,,,", to: "facts.csv")
      package.add("x\(index),gazette,,z", to: "references.csv")
    }
    let found = try errors(in: package)
    #expect(found.count == 1001)
    #expect(found.last?.message == "500 more are not shown")
  }

  private func errors(in package: PackageFixture) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    do {
      _ = try FactStore(inMemory: [try package.write(below: folder.url)])
      return []
    } catch let diagnostics as Diagnostics {
      return diagnostics.all
    }
  }
}
