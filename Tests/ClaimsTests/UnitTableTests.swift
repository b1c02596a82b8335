import Claims
import Testing

/// Units that are put together from listed ones.
@Suite struct UnitTableTests {
  private static let table = UnitTable(
    [
      entry("m", "length", Rational(1), "meters"),
      entry("km", "length", Rational(1000), "kilometers"),
      entry("s", "time", Rational(1), "seconds"),
      entry("h", "time", Rational(3600), "hours"),
      entry("[mi_i]/h", "speed", Rational(44704, 100_000), "miles per hour"),
      entry("J", "energy", Rational(1), "joules"),
      entry("W", "power", Rational(1), "watts"),
      entry("kW", "power", Rational(1000), "kilowatts"),
      entry("Sv", "dose", Rational(1), "sieverts"),
      entry("kg", "mass", Rational(1), "kilograms"),
    ], dimensions: .coherent)

  private static func entry(
    _ code: String, _ dimension: String, _ ratio: Rational?, _ label: String
  ) -> UnitTable.Entry {
    UnitTable.Entry(
      code: code, dimension: dimension, ratio: ratio ?? .zero, offset: .zero, label: label)
  }

  @Test func aQuotientMeasuresWhatItsPartsMake() throws {
    let speed = try #require(Self.table["km/h"])
    #expect(speed.dimension == "speed")
    #expect(speed.ratio == Rational(5, 18))
    #expect(speed.label == "kilometers per hour")
    #expect(Self.table.comparable("km/h", "[mi_i]/h"))
  }

  @Test(arguments: [
    ("m2", "area"), ("m3", "volume"), ("m/s2", "acceleration"), ("m.s-2", "acceleration"),
  ])
  func powersAreRead(code: String, dimension: String) {
    #expect(Self.table[code]?.dimension == dimension)
  }

  @Test func aPowerTimesATimeIsAnEnergy() {
    let hour = Magnitude(exactly: Rational(1))
    #expect(Self.table.convert(hour, from: "kW.h", to: "J")?.description == "[3600000, 3600000]")
    #expect(Self.table.comparable("J/s", "W"))
  }

  @Test func aDoseIsNoSpeedSquared() {
    #expect(!Self.table.comparable("J/kg", "Sv"))
    #expect(Self.table["Sv/h"]?.dimension == "dose.time-1")
  }

  @Test(arguments: ["", "/", "m/", "m//s", "furlong/s", "m[", "USD", "m-", "m99"])
  func whatIsNoProductIsNoUnit(code: String) {
    #expect(Self.table[code] == nil)
  }
}
