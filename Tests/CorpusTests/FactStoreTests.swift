import Claims
import Corpus
import Foundation
import Testing

@Suite struct FactStoreTests {
  private let store: FactStore

  init() throws {
    let folder = try TemporaryFolder()
    store = try FactStore(inMemory: [try PackageFixture().write(below: folder.url)])
  }

  @Test func entitiesAndMeasuresAreHeldInMemory() throws {
    #expect(store.entities.map(\.id) == ["fair", "northland"])
    #expect(store.entities[0].aliases == ["~the fair"])
    let ships = try #require(store.measure(id: "ships"))
    #expect(
      ships
        == Measure(
          id: "ships", label: "ships launched", kind: .cumulative, unit: "1", tolerance: nil,
          shelfLife: 90,
          envelope: Magnitude(
            low: Magnitude.Bound(Rational(0)), high: Magnitude.Bound(Rational(1000))),
          aliases: ["(new) ships + launched/christened", "launches"], note: ""))
    #expect(store.measure(id: "length")?.tolerance == Rational(1, 2))
    #expect(store.measure(id: "length")?.envelope.high?.value == Rational(100))
  }

  @Test func factsOfASeriesAreSortedByDateAndKnowTheirRows() throws {
    let facts = try store.facts(subject: "northland", measure: "ships")
    #expect(facts.map(\.id) == ["s1", "s2"])
    #expect(facts[0].value == .magnitude(Magnitude(exactly: Rational(59))))
    #expect(facts[0].file == "Corpus/harbour/facts.csv")
    #expect(facts.map(\.line) == [3, 2])
    #expect(facts[0].saidBy == "Harbour Office")
    #expect(facts[0].note == "first count")
    #expect(facts[1].unit == "1")
    #expect(facts[1].span?.description == "2022-01-01/2022-11-21")
    #expect(facts[1].asOf == Period(edtf: "2022-11-21"))
    #expect(try store.facts(subject: "fair", measure: "ships").isEmpty)
  }

  @Test func referencesComeWithTheirSourcesTheMostTrustedFirst() throws {
    let fact = try #require(try store.fact(id: "s1"))
    #expect(fact.references.map(\.source.id) == ["register", "gazette"])
    #expect(fact.references[0].locator == "page 3")
    #expect(fact.references[0].source.grade == .primary)
    #expect(fact.references[1].quote == "59 ships launched this year")
    #expect(fact.references[1].source.grade == .reliable)
    #expect(fact.references[1].source.url == "https://gazette.example.org/launches")
    #expect(fact.references[1].source.origin == nil)
    #expect(try store.fact(id: "nothing") == nil)
  }

  @Test(arguments: [
    ("p1", "[3.35, 3.45)", "="), ("p2", "[3, 4]", ".."), ("v1", "[235, 245]", "~"),
    ("g1", "[1200, inf)", ">="),
  ])
  func printedFiguresBecomeIntervals(id: String, interval: String, comparator: String) throws {
    let fact = try #require(try store.fact(id: id))
    guard case .magnitude(let magnitude) = fact.value else {
      Issue.record("\(id) is no figure")
      return
    }
    #expect(magnitude.description == interval)
    #expect(fact.comparator == comparator)
  }

  @Test func datesAndNamesAreValuesToo() throws {
    #expect(try store.fact(id: "f1")?.value == .period(try #require(Period(edtf: "2022-10-31"))))
    #expect(try store.fact(id: "f1")?.unit == "")
    #expect(try store.fact(id: "n1")?.value == .text("Kingdom of Northland"))
    let names = try store.officialNames()
    #expect(names.map(\.entity) == ["northland"])
    #expect(names.map(\.name) == ["Kingdom of Northland"])
  }

  @Test func theDictionaryHoldsLabelsAndAliasesAndMarksWeakOnes() {
    #expect(
      store.names.entries == [
        .init(name: "Harbour Fair", entity: "fair", kind: "event", isWeak: false),
        .init(name: "the fair", entity: "fair", kind: "event", isWeak: true),
        .init(name: "Northland", entity: "northland", kind: "country", isWeak: false),
        .init(name: "the Northlanders", entity: "northland", kind: "country", isWeak: false),
        .init(name: "Kingdom of Northland", entity: "northland", kind: "country", isWeak: false),
      ])
  }

  @Test func subjectsAreListedByMeasure() throws {
    let subjects = try store.subjectsByMeasure()
    #expect(subjects["ships"] == ["northland"])
    #expect(subjects["began"] == ["fair"])
    #expect(subjects.count == 6)
  }

  @Test func countsAndPackagesAreKnown() {
    #expect(store.info.facts == 8)
    #expect(store.info.references == 9)
    #expect(store.info.sources == 3)
    #expect(store.info.logicalHash.count == 64)
    #expect(store.packages.map(\.name) == ["harbour"])
    #expect(store.packages[0].sha256.count == 64)
  }

  @Test func aRetiredFactIsNoEvidenceButCanBeLookedUp() throws {
    let folder = try TemporaryFolder()
    var package = PackageFixture()
    package.add("s1,wrong,2023-01-01,A. Curator", to: "retired.csv")
    let store = try FactStore(inMemory: [try package.write(below: folder.url)])
    #expect(try store.facts(subject: "northland", measure: "ships").map(\.id) == ["s2"])
    #expect(try store.fact(id: "s1")?.printed == "59")
  }

  @Test func searchFindsLabelsAliasesAndNotesByTheBeginningsOfWords() throws {
    #expect(try store.search("christ").map(\.id) == ["ships"])
    #expect(
      try store.search("Northlander").first
        == SearchHit(
          kind: .entity, id: "northland", label: "Northland",
          excerpt: "the Northlanders | Kingdom of Northland"))
    #expect(try store.search("first count").map(\.kind) == [.fact])
    #expect(try store.search("gazette").map(\.id) == ["gazette"])
    #expect(try store.search("\"(*").isEmpty)
    #expect(try store.search("zeppelin").isEmpty)
  }
}
