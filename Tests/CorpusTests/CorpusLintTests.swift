import Claims
import Corpus
import Foundation
import Testing

@Suite struct CorpusLintTests {
  @Test func aSoundPackageIsClean() throws {
    #expect(try lint(PackageFixture()).isEmpty)
  }

  @Test(
    arguments: [
      // file, old text, new text, code, line and what is underlined, message
      (
        "facts.csv", "3.4,km", "3.4,t", "corpus.unit", "4:t",
        "'t' cannot be compared with 'km', the unit of 'length'"
      ),
      (
        "facts.csv", "3.4,km", "3400,km", "corpus.envelope", "4:3400",
        "3400 is above 100 km, the limit of 'length'"
      ),
      (
        "facts.csv", "3.4,km", "200000,m", "corpus.envelope", "4:200000",
        "200000 is above 100 km, the limit of 'length'"
      ),
      (
        "facts.csv", "3.4,km", "-1,m", "corpus.envelope", "4:-1",
        "-1 is below 0 km, the limit of 'length'"
      ),
      (
        "facts.csv", "63,,,2022-11-21", "53,,,2022-11-21", "corpus.falling-series", "2:53",
        "the tally falls to 53 from 59 as of 2022-11-04 ('s1', line 3)"
      ),
      (
        "facts.csv", "3..4,km,,2020", "3.9,km,,2022", "corpus.contradiction", "5:3.9",
        "3.9 contradicts 3.4 of the same date ('p1', line 4)"
      ),
      (
        "measures.csv", "level,km", "level,kms", "corpus.unit", "3:kms",
        "'kms' is no unit that the rules know"
      ),
      (
        "measures.csv", "(new) ships", "(new ships", "corpus.alias",
        "2:(new ships + launched/christened|launches",
        "the alias '(new ships + launched/christened' has a bracket without its other half"
      ),
      (
        "measures.csv", "launched/christened", "launched/", "corpus.alias",
        "2:(new) ships + launched/|launches",
        "the alias '(new) ships + launched/' has an empty alternative"
      ),
      ("measures.csv", "100,pier", "100,ships launched", "corpus.nothing", "", ""),
      (
        "entities.csv", "~the fair", "kingdom of Northland", "corpus.shared-alias",
        "2:the Northlanders|Kingdom of Northland",
        "'Kingdom of Northland' means both 'fair' and 'northland'"
      ),
      (
        "sources.csv", "https://gazette.example.org/launches", "gazette.example.org",
        "corpus.url", "2:gazette.example.org", "'gazette.example.org' is no web address"
      ),
      (
        "sources.csv", "official,primary", "oficial,primary", "corpus.unknown-value", "3:oficial",
        "'oficial' is no usual type of source"
      ),
      (
        "references.csv", "63 ships",
        "63 ships were launched and sent out to sea by the old harbour office of Northland",
        "corpus.long-quote",
        "4:63 ships were launched and sent out to sea by the old harbour office of Northland",
        "the quote has 16 words; 15 are allowed"
      ),
      (
        "references.csv", "cover,", ",", "corpus.no-locator", "9:",
        "the reference has neither a locator nor a quote"
      ),
      (
        "references.csv", "63 ships", "36 ships", "corpus.quote", "4:36 ships",
        "the quote does not hold the value 63 of 's2', but [36, 36]"
      ),
      (
        "references.csv", "63 ships", "many ships", "corpus.quote", "4:many ships",
        "the quote does not hold the value 63 of 's2', but no figure"
      ),
    ] as [(String, String, String, String, String, String)])
  func oneSlipGivesOneDiagnosticAtItsPlace(
    file: String, old: String, new: String, code: String, place: String, message: String
  ) throws {
    var package = PackageFixture()
    package.replace(old, in: file, with: new)
    let found = try lint(package, reader: file == "references.csv" ? Self.figures : nil)
    guard code != "corpus.nothing" else {
      #expect(found.isEmpty)
      return
    }
    #expect(found.map(\.code) == [code])
    let only = try #require(found.first)
    #expect(only.message == message)
    #expect("\(only.position?.line ?? 0):\(only.underlined)" == place)
    #expect(only.position?.file.hasSuffix(file) == true)
  }

  @Test func oneLetterBringsNoGuess() throws {
    var package = PackageFixture()
    package.replace("level,km", in: "measures.csv", with: "level,d")
    let found = try lint(package, reader: nil)
    #expect(found.map(\.hint) == ["write 1 for things counted, or a UCUM or ISO 4217 code"])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func whatKeepsAPackageFromBeingBuiltIsReportedWithTheRest() throws {
    var package = PackageFixture()
    package.replace("63,,,2022-11-21", in: "facts.csv", with: "1e3,,,2022-11-21")
    package.replace("3.4,km", in: "facts.csv", with: "3400,km")
    #expect(
      try lint(package, reader: nil).map(\.code) == ["corpus.number", "corpus.envelope"])
  }

  @Test func anotherCounterScopeOrSpanIsAnotherSeries() throws {
    for change in [
      "63,,,2022-11-21,2022-01-01,2022-11-21,,,Navy", "3,,,2022-11-21,2022-10-27,,,,Harbour Office",
      "3,,,2022-11-21,2022-01-01,,steamers,,Harbour Office",
      "3,,,2022-11-21,2022-01-01,,,West,Harbour Office",
    ] {
      var package = PackageFixture()
      package.replace(
        "63,,,2022-11-21,2022-01-01,2022-11-21,,,Harbour Office", in: "facts.csv", with: change)
      package.replace("gazette,,63 ships", in: "references.csv", with: "gazette,p,")
      #expect(try lint(package).isEmpty)
    }
  }

  @Test func oneOutlierGivesOneComplaint() throws {
    var package = PackageFixture()
    package.replace("59,1", in: "facts.csv", with: "590,1")
    package.add(
      "s3,northland,ships,70,,,2022-12-01,2022-01-01,,,,Harbour Office,,,,", to: "facts.csv")
    package.add("s3,gazette,p,", to: "references.csv")
    let found = try lint(package, reader: nil).map(\.code)
    #expect(found == ["corpus.falling-series"])
  }

  @Test func retiredAndDeprecatedFiguresDoNotCount() throws {
    var package = PackageFixture()
    package.replace("63,,,2022-11-21", in: "facts.csv", with: "53,,,2022-11-21")
    package.add("s1,wrong,2023-01-01,A. Curator", to: "retired.csv")
    #expect(try lint(package, reader: nil).isEmpty)
  }

  @Test func weakNamesMayMeanSeveralThings() throws {
    var package = PackageFixture()
    package.add("show,event,Autumn Show,~the fair,", to: "entities.csv")
    #expect(try lint(package).isEmpty)
  }

  @Test func aWordingOfTwoMeasuresIsAWarningWhereTheirSubjectsAreOfOneKind() throws {
    var package = PackageFixture()
    package.add("boats,boats launched,cumulative,1,,,,,launches,", to: "measures.csv")
    #expect(try lint(package).isEmpty)
    package.add("b1,northland,boats,5,,,2022-11-04,,,,,,,,,", to: "facts.csv")
    package.add("b1,gazette,p,", to: "references.csv")
    let found = try lint(package)
    #expect(found.map(\.message) == ["'launches' means both 'boats' and 'ships'"])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func shelfLivesAreHeldAgainstADayThatIsGiven() throws {
    let lastDay = try #require(CalendarDay(iso: "2023-02-19"))
    #expect(try lint(PackageFixture(), today: lastDay).isEmpty)
    let found = try lint(PackageFixture(), today: lastDay.adding(days: 1))
    #expect(found.map(\.message) == ["the newest figure is past its shelf life of 90 days"])
    #expect(found.map(\.position?.line) == [2])
  }

  @Test(
    arguments: [
      ("ships", nil), ("(short range) ships + fired/sent up + north", nil), ("+ began/opened", nil),
      ("a +b", "needs a space on either side of '+'"),
      ("a+ b", "needs a space on either side of '+'"),
      ("a + ", "has an empty part"), ("a () b", "has empty brackets"),
      ("((a) b)", "has brackets inside brackets"), ("a) b", "has a bracket without its other half"),
      ("a/b", "has a '/' in its noun phrase; write two aliases with '|' between"),
      ("a + (b)", "has brackets behind the '+', where all words are needed"),
    ] as [(String, String?)])
  func theNotationOfAliasesIsChecked(alias: String, problem: String?) throws {
    var package = PackageFixture()
    package.replace(",tonnes of grain,", in: "measures.csv", with: ",x|\(alias),")
    let found = try lint(package).map(\.message)
    #expect(found == (problem.map { ["the alias '\(alias.trimmed)' \($0)"] } ?? []))
  }

  private func lint(
    _ package: PackageFixture, today: CalendarDay? = nil,
    reader: CorpusLint.QuoteReader? = CorpusLintTests.figures
  ) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    return try CorpusLint.diagnostics(
      of: [try package.write(below: folder.url)], units: CorpusLintTests.units, today: today,
      reader: reader)
  }

  private static let units = UnitTable([
    .init(
      code: "km", dimension: "length", ratio: Rational(1000), offset: .zero, label: "kilometers"),
    .init(code: "m", dimension: "length", ratio: Rational(1), offset: .zero, label: "meters"),
    .init(code: "t", dimension: "mass", ratio: Rational(1000), offset: .zero, label: "tonnes"),
  ])

  /// Reads digits, and the number words of the invented quotes.
  private static func figures(_ quote: String) -> [Magnitude] {
    let words = ["three": 3, "four": 4, "fifty-nine": 59]
    return quote.split(separator: " ").compactMap { word in
      (words[String(word)].map(Numeral.init) ?? Numeral(plain: word)).map {
        Magnitude(exactly: $0.rational)
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
