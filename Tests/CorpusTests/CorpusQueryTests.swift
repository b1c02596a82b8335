import Claims
import Corpus
import Foundation
import Testing

@Suite struct CorpusQueryTests {
  private let query: CorpusQuery

  init() throws {
    let folder = try TemporaryFolder()
    var package = PackageFixture()
    package.add("s0,northland,ships,55,,,2022-11-10,2022-01-01,,,,Navy,,,,", to: "facts.csv")
    package.add("s9,northland,ships,9,,,2023-01-31,2023-01-01,,,,Navy,,,,", to: "facts.csv")
    package.add("p0,northland,length,9,,,2021,,,,,,,deprecated,,", to: "facts.csv")
    package.add("g2,northland,grain,800,,,,2022-07-01,2022-12-31,,,,,,,", to: "facts.csv")
    for id in ["s0", "s9", "p0", "g2"] { package.add("\(id),gazette,p,", to: "references.csv") }
    query = CorpusQuery(store: try FactStore(inMemory: [try package.write(below: folder.url)]))
  }

  @Test(
    arguments: [
      ("2022-11-03", []), ("2022-11-04", ["s1"]), ("2022-11-20", ["s1", "s0"]),
      ("2022-11-25", ["s0", "s2"]), ("2023-02-01", ["s0", "s2", "s9"]),
    ] as [(String, [String])])
  func theLatestTallyOfEachCounterIsInForce(day: String, ids: [String]) throws {
    #expect(try inForce("northland", "ships", day) == ids)
  }

  @Test(
    arguments: [
      ("2019-12-31", []), ("2021-06-01", ["p2"]), ("2022-01-01", ["p1"]), ("2030-01-01", ["p1"]),
    ] as [(String, [String])])
  func theLatestTrustedLevelIsInForce(day: String, ids: [String]) throws {
    #expect(try inForce("northland", "length", day) == ids)
  }

  @Test(arguments: [("2022-03-01", ["g1"]), ("2022-07-01", ["g2"]), ("2023-01-01", [])])
  func aTotalHoldsWithinItsSpan(day: String, ids: [String]) throws {
    #expect(try inForce("northland", "grain", day) == ids)
  }

  @Test func eventsAndNamesHoldAtAnyDate() throws {
    #expect(try inForce("fair", "began", "1999-01-01") == ["f1"])
    #expect(try inForce("northland", "title", "1999-01-01") == ["n1"])
  }

  @Test func theOthersAreListedToo() throws {
    let answer = try query.answer(
      subject: "northland", measure: "ships", asOf: CalendarDay(iso: "2022-11-25"))
    #expect(answer.others.map(\.id) == ["s1", "s9"])
    let whole = try query.answer(subject: "northland", measure: "ships", asOf: nil)
    #expect(whole.inForce.map(\.id) == ["s1", "s0", "s2", "s9"])
    #expect(whole.others.isEmpty)
  }

  @Test func subjectAndMeasureAreKnownByIdLabelAndAlias() throws {
    #expect(try query.subject(named: "northland").id == "northland")
    #expect(try query.subject(named: "kingdom of NORTHLAND").id == "northland")
    #expect(try query.subject(named: "The Fair").id == "fair")
    #expect(try query.measure(named: "ships launched").id == "ships")
    #expect(try query.measure(named: "new ships").id == "ships")
    #expect(try query.measure(named: "pier").id == "length")
  }

  @Test func aNameThatMeansNothingBringsAGuess() {
    let error = #expect(throws: QueryError.self) { try query.subject(named: "Nortland") }
    #expect(error?.description == "the corpus has no subject 'Nortland'; did you mean 'Northland'?")
    let other = #expect(throws: QueryError.self) { try query.measure(named: "zeppelins") }
    #expect(
      other?.description == "the corpus has no measure 'zeppelins'; try 'assay corpus search'")
  }

  @Test func aNameThatMeansSeveralThingsListsThem() throws {
    let folder = try TemporaryFolder()
    var package = PackageFixture()
    package.add("show,event,Autumn Show,~the fair,", to: "entities.csv")
    let query = CorpusQuery(store: try FactStore(inMemory: [try package.write(below: folder.url)]))
    let error = #expect(throws: QueryError.self) { try query.subject(named: "the fair") }
    #expect(error?.meanings == ["fair", "show"])
    #expect(
      error?.description
        == "the subject 'the fair' means several things; write one of: fair show")
  }

  private func inForce(_ subject: String, _ measure: String, _ day: String) throws -> [String] {
    let day = try #require(CalendarDay(iso: day))
    return try query.answer(subject: subject, measure: measure, asOf: day).inForce.map(\.id)
  }
}
