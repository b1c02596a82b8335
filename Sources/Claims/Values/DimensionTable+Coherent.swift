extension DimensionTable {
  /// The dimensions of the coherent derived units of the SI (SI Brochure, 9th edition, tables 4 to
  /// 6), over metre, kilogram, second, ampere, mole and candela, and the byte for data. Torque, dose and
  /// activity have no parts here, so that they never compare with energy and frequency.
  public static let coherent = DimensionTable([
    "area": "length2",
    "volume": "length3",
    "speed": "length/time",
    "acceleration": "length/time2",
    "force": "mass.length/time2",
    "pressure": "mass/length/time2",
    "energy": "mass.length2/time2",
    "power": "mass.length2/time3",
    "flow": "length3/time",
    "mass flow": "mass/time",
    "density": "mass/length3",
    "molarity": "amount/length3",
    "molality": "amount/mass",
    "molar energy": "mass.length2/time2/amount",
    "voltage": "mass.length2/time3/current",
    "resistance": "mass.length2/time3/current2",
    "charge": "current.time",
    "capacitance": "current2.time4/mass/length2",
    "inductance": "mass.length2/time2/current2",
    "magnetic flux": "mass.length2/time2/current",
    "magnetic field": "mass/time2/current",
    "luminance": "luminosity/length2",
    "data rate": "data/time",
    "fuel economy": "1/length2",
    "viscosity": "mass/length/time",
  ])
}
