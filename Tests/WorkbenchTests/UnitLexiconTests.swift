import Claims
import Rules
import Testing
import Workbench

/// The units and currencies that ship.
@Suite struct UnitLexiconTests {
  @Test func thereAreMoreThanThreeHundredUnitsEachOnce() throws {
    let units = try ShippedWorkbench.rules.get().lexicon.units.all
    #expect(units.count >= 300)
    #expect(Set(units.map(\.code)).count == units.count)
    #expect(units.allSatisfy { $0.ratio > .zero })
  }

  @Test func noRowOfItsOwnDiffersFromWhatItsPrefixMakes() throws {
    let lexicon = try ShippedWorkbench.rules.get().lexicon
    let rows = lexicon["units"].entries
    let codes = rows.map(\.value)
    #expect(Set(codes).count == codes.count)
    for prefix in lexicon["unit-prefixes"].entries {
      let factor = try #require(prefix.attributes["factor"].flatMap { Numeral(plain: $0) }).rational
      for row in rows where codes.contains(prefix.value + row.value) {
        guard
          row.attributes["prefixes"]?.split(separator: " ").contains(
            Substring(prefix.attributes["group"] ?? "")) == true
        else { continue }
        let base = try #require(lexicon.units[row.value])
        let made = try #require(lexicon.units[prefix.value + row.value])
        #expect(made.ratio == base.ratio.multiplied(by: factor), "\(made.code)")
        #expect(made.dimension == base.dimension, "\(made.code)")
      }
    }
  }

  @Test func rowsThatAreProductsOfOthersHaveTheirRatio() throws {
    let units = try ShippedWorkbench.rules.get().lexicon.units
    let parts = UnitTable(
      units.all.filter {
        !$0.code.contains("/") && !$0.code.contains(".") && $0.code.last?.isNumber != true
      },
      dimensions: .coherent)
    for unit in units.all {
      guard !parts.lists(unit.code), let product = parts[unit.code] else { continue }
      #expect(product.ratio == unit.ratio, "\(unit.code)")
      // A torque is made of the same parts as an energy, and never compares with one.
      let dimension = unit.dimension == "torque" ? "energy" : unit.dimension
      #expect(product.dimension == dimension, "\(unit.code)")
    }
  }

  @Test func thereAreMoreThanAHundredAndFiftyCurrencies() throws {
    let lexicon = try ShippedWorkbench.rules.get().lexicon
    let names = lexicon["currency-names"].entries
    let codes = Set(names.map(\.value))
    #expect(codes.count >= 150)
    #expect(codes.allSatisfy { $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) } })
    #expect(Set(lexicon["currency-marks"].entries.map(\.value)).isSubset(of: codes))
  }

  @Test(arguments: [
    ("26.2", "[mi_i]", "km", "[42.164813, 42.164813]"),
    ("1", "[gal_us]", "L", "[3.785412, 3.785412]"),
    ("100", "[degF]", "Cel", "[37.777778, 37.777778]"),
    ("1", "[psi]", "kPa", "[6.894757, 6.894757]"),
    ("5", "mmol/L", "umol/mL", "[5, 5]"),
    ("1", "kW.h", "MJ", "[3.6, 3.6]"),
    ("1", "MiBy", "By", "[1048576, 1048576]"),
  ])
  func unitsConvert(figure: String, from: String, to: String, wanted: String) throws {
    let units = try ShippedWorkbench.rules.get().lexicon.units
    let value = try #require(Numeral(plain: figure)).rational
    let converted = units.convert(Magnitude(exactly: value), from: from, to: to)
    #expect(converted?.description == wanted)
  }
}
