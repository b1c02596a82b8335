import Claims

/// What a figure is measured in, as the words behind it say: "miles per hour", "mg/dL", "feet 10
/// inches", "million dollars".
struct UnitPhrase {
  /// A smaller unit with a figure of its own: the ten inches of "5 feet 10 inches".
  struct Tail {
    let number: TextRange
    let unit: String
    /// How many of the phrase's main unit one of it is.
    let share: Rational
  }

  /// UCUM code, or ISO 4217 code of a currency.
  let unit: String
  /// How many of `unit` the words stand for: a hundredth for "cents".
  var factor = Rational(1)
  /// Where the words end.
  var end: Int
  var tails: [Tail] = []
}
