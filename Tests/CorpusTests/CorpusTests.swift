import Claims
import Corpus
import Foundation
import Support
import Testing

@Suite struct CorpusTests {
  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private var demo: URL { Repository.root.appendingPathComponent("Corpus/demo") }

  @Test func aBuildIsTheSameInTwoFoldersAndOpens() throws {
    let first = try CorpusBuilder.build(packages: [demo], into: temporaryFolder())
    let second = try CorpusBuilder.build(packages: [demo], into: temporaryFolder())
    #expect(first.lastPathComponent == second.lastPathComponent)
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
    let store = try FactStore(readingFrom: first)
    #expect(store.packages.map(\.name) == ["demo"])
    #expect(store.info.facts == 42)
  }

  @Test func theLinkNamesTheLatestBuild() throws {
    let folder = try temporaryFolder()
    let built = try CorpusBuilder.build(packages: [demo], into: folder)
    let link = folder.appendingPathComponent("corpus.sqlite").resolvingSymlinksInPath()
    #expect(link.lastPathComponent == built.lastPathComponent)
  }

  @Test func whatIsNoCorpusIsRefused() throws {
    let folder = try temporaryFolder()
    let url = folder.appendingPathComponent("corpus.sqlite")
    #expect(throws: FactStore.OpeningError.self) { _ = try FactStore(readingFrom: url) }
    try Data("no database".utf8).write(to: url)
    #expect(throws: FactStore.OpeningError.self) { _ = try FactStore(readingFrom: url) }
  }

  @Test func aMissingColumnIsToldWithItsFile() throws {
    let folder = try temporaryFolder().appendingPathComponent("demo")
    try FileManager.default.copyItem(at: demo, to: folder)
    let facts = folder.appendingPathComponent("facts.csv")
    let text = try String(contentsOf: facts, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "id,subject,measure", with: "id,subjct,measure").utf8)
      .write(to: facts)
    do {
      _ = try FactStore(inMemory: [folder])
      Issue.record("a package without a column must be refused")
    } catch let diagnostics as Diagnostics {
      #expect(diagnostics.description.contains("facts.csv:1:"))
      #expect(diagnostics.description.contains("subject"))
    }
  }

  @Test func queriesKnowWhatIsInForce() throws {
    let store = try FactStore(inMemory: [Repository.root.appendingPathComponent("Corpus/dprk")])
    let query = CorpusQuery(store: store)
    let day = try #require(CalendarDay(iso: "2022-11-04"))
    let answer = try query.answer(
      subject: "North Korea", measure: "dprk.ballistic-missiles.to-date", asOf: day)
    #expect(answer.inForce.contains { $0.id == "F0001" && $0.printed == "59" })
    #expect(!answer.inForce.contains { $0.printed == "63" })
    #expect(throws: QueryError.self) {
      _ = try query.answer(subject: "North Kora", measure: "x", asOf: nil)
    }
  }
}
