/// A number with its unit, as printed and as the interval it stands for.
public struct Quantity: Hashable, Sendable {
  /// What kind of figure it is; it decides how precise the printed digits are.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Things counted: an exact integer.
    case count
    /// A measured value: half a unit of the last printed digit either way.
    case measured
    case percent, money, ordinal, ratio, duration, age, temperature
  }

  /// What kind of figure it is.
  public let kind: Kind
  /// The figure as printed, without hedge and unit: "1.2 million".
  public let printed: String
  /// The printed number; nil for ranges and for words such as "hundreds".
  public let numeral: Numeral?
  /// The interval that the words stand for, in `unit`.
  public let magnitude: Magnitude
  /// UCUM code of the unit, ISO 4217 code of a currency, or `1` for a pure number.
  public let unit: String
  /// The hedge in force.
  public let hedge: Hedge

  /// Makes a quantity.
  public init(
    kind: Kind, printed: String, numeral: Numeral?, magnitude: Magnitude, unit: String, hedge: Hedge
  ) {
    self.kind = kind
    self.printed = printed
    self.numeral = numeral
    self.magnitude = magnitude
    self.unit = unit
    self.hedge = hedge
  }
}
