import Claims
import Support
import Testing

@Suite struct RationalTests {
  @Test func keepsLowestTermsAndAPositiveDenominator() throws {
    let half = try #require(Rational(-6, -12))
    #expect(half.numerator == 1)
    #expect(half.denominator == 2)
    #expect(Rational(1, 0) == nil)
  }

  @Test func comparesExactlyWhereFloatingPointWouldNot() throws {
    let a = try #require(Rational(Int128.max - 1, Int128.max))
    let b = try #require(Rational(Int128.max - 2, Int128.max - 1))
    #expect(b < a)
    #expect(!(a < b))
  }

  @Test func answersNilInsteadOfOverflowing() throws {
    let big = try #require(Rational(Int128.max, 1))
    #expect(big.multiplied(by: Rational(2)) == nil)
    #expect(big.adding(Rational(1)) == nil)
  }

  @Test func roundsHalvesAwayFromZero() throws {
    #expect(Rational(25, 10)?.rounded(toPowerOfTen: 0) == Rational(3))
    #expect(Rational(-25, 10)?.rounded(toPowerOfTen: 0) == Rational(-3))
    #expect(Rational(1249, 1)?.rounded(toPowerOfTen: 2) == Rational(1200))
  }

  @Test func printsDecimals() throws {
    #expect(Rational(31_068_559, 1_000_000)?.decimal(places: 2) == "31.07")
    #expect(Rational(-1, 8)?.decimal() == "-0.125")
    #expect(Rational(7).decimal() == "7")
  }

  @Test func addingAndMultiplyingAgreesWithItsInverse() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let a = try #require(
        Rational(
          Int128.random(in: -9999...9999, using: &random),
          Int128.random(in: 1...999, using: &random)))
      let b = try #require(
        Rational(
          Int128.random(in: 1...9999, using: &random), Int128.random(in: 1...999, using: &random)))
      #expect(a.adding(b)?.adding(b.negated) == a)
      #expect(a.multiplied(by: b)?.divided(by: b) == a)
    }
  }
}
