import Claims
import Support
import Testing

@Suite struct NumeralTests {
  @Test(arguments: [("59", "59"), ("-12.50", "-12.50"), ("0.05", "0.05"), ("007", "7")])
  func readsAndPrintsPlainDigits(text: String, plain: String) throws {
    let numeral = try #require(Numeral(plain: text))
    #expect(numeral.plain == plain)
  }

  @Test(arguments: ["", "-", "1.2.3", "1,000", "1e5", "12a", String(repeating: "9", count: 40)])
  func refusesWhatIsNoPlainNumber(text: String) {
    #expect(Numeral(plain: text) == nil)
  }

  @Test func keepsTheDigitsAsPrinted() throws {
    let short = try #require(Numeral(plain: "50"))
    let long = try #require(Numeral(plain: "50.0"))
    #expect(short != long)
    #expect(short.rational == long.rational)
    #expect(short.significantExponent == 1)
    #expect(long.significantExponent == 1)
  }

  @Test func scalesWithoutTouchingTheDigits() throws {
    let million = try #require(Numeral(plain: "1.2")?.scaled(byPowerOfTen: 6))
    #expect(million.plain == "1200000")
    #expect(million.exponent == 5)
    #expect(million.significantExponent == 5)
  }
}
