import Claims
import Testing

@Suite struct MagnitudeTests {
  private func interval(_ text: String, _ comparator: Hedge.Comparator, isCount: Bool) throws
    -> String
  {
    let numeral = try #require(Numeral(plain: text))
    return try #require(Magnitude(printed: numeral, comparator: comparator, isCount: isCount))
      .description
  }

  @Test func aCountIsExactAndAMeasuredValueCarriesHalfItsLastDigit() throws {
    #expect(try interval("59", .equal, isCount: true) == "[59, 59]")
    #expect(try interval("3.4", .equal, isCount: false) == "[3.35, 3.45)")
  }

  @Test func hedgesMakeIntervals() throws {
    #expect(try interval("240", .about, isCount: true) == "[235, 245]")
    #expect(try interval("50", .about, isCount: false) == "[45, 55]")
    #expect(try interval("50", .nearly, isCount: true) == "[40, 50]")
    #expect(try interval("50", .justOver, isCount: true) == "[50, 60]")
    #expect(try interval("50", .moreThan, isCount: true) == "(50, inf)")
    #expect(try interval("50", .atLeast, isCount: true) == "[50, inf)")
    #expect(try interval("50", .atMost, isCount: true) == "(-inf, 50]")
    #expect(try interval("50", .lessThan, isCount: true) == "(-inf, 50)")
  }

  @Test func openEndsDecideWhatIsDisjoint() throws {
    let fifty = Magnitude(exactly: Rational(50))
    let more = Magnitude(low: .init(Rational(50), isOpen: true), high: nil)
    let least = Magnitude(low: .init(Rational(50)), high: nil)
    #expect(fifty.isDisjoint(from: more))
    #expect(!fifty.isDisjoint(from: least))
    #expect(least.contains(more))
    #expect(!more.contains(least))
    #expect(!more.contains(fifty))
  }

  @Test func unitsConvertExactly() throws {
    let mile = try #require(Rational(1_609_344, 1000))
    let table = UnitTable([
      .init(code: "m", dimension: "length", ratio: Rational(1), offset: .zero, label: "meters"),
      .init(code: "[mi_i]", dimension: "length", ratio: mile, offset: .zero, label: "miles"),
      .init(code: "Cel", dimension: "temperature", ratio: Rational(1), offset: .zero, label: "C"),
      .init(
        code: "[degF]", dimension: "temperature", ratio: try #require(Rational(5, 9)),
        offset: try #require(Rational(-160, 9)), label: "F"),
    ])
    let three = Magnitude(exactly: Rational(3))
    #expect(table.convert(three, from: "[mi_i]", to: "m")?.description == "[4828.032, 4828.032]")
    let boiling = Magnitude(exactly: Rational(212))
    #expect(table.convert(boiling, from: "[degF]", to: "Cel")?.description == "[100, 100]")
    #expect(table.convert(three, from: "m", to: "Cel") == nil)
    #expect(!table.comparable("m", "Cel"))
  }
}
