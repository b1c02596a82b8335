import Claims
import Rules

/// A small vocabulary for tests of single parts; the rules of the project are tested by examples.
enum Vocabulary {
  static let position = FilePosition(file: "test", line: 1, column: 1)

  static func table(
    _ name: String, exact: Bool = false, _ rows: [(String, [String])],
    attributes: [String: String] = [:]
  ) -> LexiconTable {
    LexiconTable(
      name: name, summary: "", isCaseSensitive: exact,
      entries: rows.map {
        .init(value: $0, surfaces: $1, attributes: attributes, position: position)
      })
  }

  static let numbers = Lexicon(
    tables: [
      table(
        "ones", [("1", ["one"]), ("2", ["two"]), ("3", ["three"]), ("5", ["five"]), ("6", ["six"])]),
      table("teens", [("10", ["ten"]), ("13", ["thirteen"])]),
      table("tens", [("20", ["twenty"]), ("40", ["forty"])]),
      table("multiples", [("100", ["hundred"]), ("12", ["dozen", "dozens"])]),
      table("ordinals", [("1", ["first"]), ("5", ["fifth"]), ("1000", ["thousandth"])]),
      table("scales", [("3", ["thousand"]), ("6", ["million"]), ("9", ["billion"])]),
      table("scale-suffixes", [("3", ["k"]), ("9", ["bn"])]),
      table("money-suffixes", [("6", ["m"]), ("9", ["b", "bn"])]),
      table(
        "fractions",
        [("2", ["half", "halves"]), ("3", ["third", "thirds"]), ("4", ["quarter", "quarters"])]),
    ], units: UnitTable([]))
}
