import Claims
import Testing

@testable import Extraction

@Suite struct NormalizationNumberTests {
  private let reader = NumberReader(lexicon: Vocabulary.numbers)

  @Test(arguments: [
    ("59", "59", 0), ("1,250", "1250", 0), ("3.40", "3.40", -2), ("1.2 million", "1200000", 5),
    ("5bn", "5000000000", 9), ("3k", "3000", 3), ("twenty-one", "21", 0), ("a dozen", "12", 0),
    ("two dozen", "24", 0), ("one hundred and five", "105", 0), ("a hundred", "100", 0),
    ("two and a half million", "2500000", 5), ("half a million", "500000", 5),
    ("half million", "500000", 5), ("two million three hundred forty thousand six", "2340006", 0),
    ("two thousand", "2000", 0), ("five hundred thousand", "500000", 0), ("2½", "2.5", -1),
    ("3 1/2", "3.5", -1), ("one and three quarters", "1.75", -2),
    ("thousand million", "1000000000", 6),
  ])
  func figuresAreReadWithTheirLastDigit(text: String, plain: String, place: Int) {
    let figure = reader.figure(text)
    #expect(figure?.numeral?.plain == plain)
    #expect(figure?.place == place)
  }

  @Test(arguments: ["one two", "five and", "twenty thirteen", "and", "", "x", "5 6"])
  func wordsThatDoNotAddUpAreNoFigure(text: String) {
    #expect(reader.figure(text) == nil)
  }

  @Test func aThirdStaysExact() {
    #expect(reader.figure("two thirds")?.value == Rational(2, 3))
    #expect(reader.figure("two thirds")?.numeral == nil)
    #expect(reader.figure("1/3")?.value == Rational(1, 3))
  }

  @Test func lettersScaleMoneyOnly() {
    #expect(reader.figure("40m") == nil)
    #expect(reader.figure("40m", isMoney: true)?.numeral?.plain == "40000000")
  }

  @Test func figuresTooLongForExactArithmeticAreNone() {
    #expect(reader.figure(String(repeating: "9", count: 50)) == nil)
    #expect(reader.figure("99999999999999999999999999999999 billion billion") == nil)
  }

  @Test func hedgesOfFractionsAllowTenthsAtMost() {
    let half = reader.figure("half")
    #expect(half?.fractionMagnitude(.about)?.description == "[0.45, 0.55]")
    #expect(half?.fractionMagnitude(.nearly)?.description == "[0.4, 0.5]")
    #expect(half?.fractionMagnitude(.moreThan)?.description == "(0.5, inf)")
  }
}
