import Claims
import Rules

/// Reads the words behind a figure as a unit of measure.
///
/// Names and symbols come from the tables `units` and `unit-symbols`; prefixes, powers, products and
/// quotients are put together: "square kilometers", "kW", "mg/dL", "meters per millisecond", "m s-1".
struct UnitPhraseReader: Sendable {
  let units: UnitTable
  let names: WordingFinder
  let symbols: LexiconTable
  let prefixes: [Prefix]
  let lookAlikes: LexiconTable
  /// Number words, for the second figure of "five feet two inches".
  let tailNumbers: TailNumberReader

  /// A prefix by its code, its name, and the signs that stand for it in symbols.
  struct Prefix: Sendable {
    let code: String
    let name: [UInt8]
    let signs: [String]
  }

  init(lexicon: Lexicon) {
    units = lexicon.units
    names = WordingFinder(lexicon["units"])
    symbols = lexicon["unit-symbols"]
    lookAlikes = lexicon["unit-look-alikes"]
    tailNumbers = TailNumberReader(lexicon: lexicon)
    prefixes = lexicon["unit-prefixes"].entries.map { entry in
      let marks = entry.attributes["marks"]?.split(separator: " ").map(String.init) ?? []
      return Prefix(
        code: entry.value, name: Array((entry.surfaces.first ?? "").utf8),
        signs: [entry.value] + marks)
    }
  }

  /// The unit that begins at a place behind `figure`; nil where no unit begins there.
  func phrase(in scan: PhraseScan, at start: Int, figure: TextRange) -> UnitPhrase? {
    let evidence = Evidence(figure: figure, start: start, in: scan)
    guard let first = factor(in: scan, at: start, evidence) else { return nil }
    var product = Product(first)
    while let next = joined(in: scan, to: product, evidence) { product = next }
    guard let unit = units[product.code] else {
      return units[first.code].map { UnitPhrase(unit: $0.code, end: first.end) }
    }
    var phrase = UnitPhrase(unit: unit.code, end: product.end)
    if product.isSingle { addTails(to: &phrase, in: scan, of: unit) }
    return phrase
  }

  /// One factor of a unit.
  struct Factor {
    var code: String
    var power = 1
    var end: Int
    /// Whether it is written as a symbol, which powers and products may follow.
    var isSymbol = false
  }

  /// The factors read so far.
  struct Product {
    private(set) var code: String
    private(set) var end: Int
    private(set) var isSingle = true
    private(set) var isQuotient: Bool
    private(set) var isSymbol: Bool

    init(_ first: Factor) {
      code = Product.text(of: first)
      end = first.end
      isSymbol = first.isSymbol
      isQuotient = first.code.contains("/")
    }

    /// The product with another factor behind it.
    func adding(_ factor: Factor, below: Bool) -> Product {
      var product = self
      product.code += (below ? "/" : ".") + Product.text(of: factor)
      product.end = factor.end
      product.isSymbol = factor.isSymbol
      product.isSingle = false
      product.isQuotient = isQuotient || below || factor.power < 0
      return product
    }

    private static func text(of factor: Factor) -> String {
      factor.power == 1 ? factor.code : "\(factor.code)\(factor.power)"
    }
  }

  /// The product with the factor that a solidus, "per", "a", a dot or a power below zero joins.
  private func joined(in scan: PhraseScan, to product: Product, _ evidence: Evidence) -> Product? {
    let gap = scan.gapEnd(product.end)
    if scan.byte(gap) == 0x2F {
      let start = scan.gapEnd(gap + 1)
      return factor(in: scan, at: start, evidence.inside(below: true))
        .map { product.adding($0, below: true) }
    }
    if let dot = dotEnd(scan, gap, isApart: gap > product.end), dot < scan.limit,
      let next = factor(in: scan, at: dot, evidence.inside(below: false)),
      next.power < 0 || (product.isSymbol && next.isSymbol && scan.byte(gap) != 0x2E)
    {
      return product.adding(next, below: false)
    }
    guard gap > product.end else { return nil }
    if let next = divisor(in: scan, at: gap, of: product, evidence) { return next }
    guard product.isSymbol,
      let next = factor(in: scan, at: gap, evidence.inside(below: false)),
      next.isSymbol, next.power < 0
    else { return nil }
    return product.adding(next, below: false)
  }

  /// "per hour", "an hour"; the article only joins a time, and only once.
  private func divisor(
    in scan: PhraseScan, at gap: Int, of product: Product, _ evidence: Evidence
  ) -> Product? {
    let wordEnd = scan.lettersEnd(gap)
    let word = scan.text(gap, wordEnd)
    let start = scan.gapEnd(wordEnd)
    guard start > wordEnd, word == "per" || word == "a" || word == "an",
      let next = factor(in: scan, at: start, evidence.inside(below: true))
    else { return nil }
    if word != "per" {
      let isTime = units[next.code]?.dimension == "time"
      guard isTime, !next.isSymbol, !product.isQuotient else { return nil }
    }
    return product.adding(next, below: true)
  }

  /// The place behind a dot between two factors; a full stop or a star must touch both of them.
  private func dotEnd(_ scan: PhraseScan, _ place: Int, isApart: Bool) -> Int? {
    switch scan.byte(place) {
    case 0x2E, 0x2A: return !isApart && scan.isLetter(place + 1) ? place + 1 : nil
    case 0xC2 where scan.byte(place + 1) == 0xB7: return scan.gapEnd(place + 2)
    case 0xE2 where scan.byte(place + 1) == 0x8B && scan.byte(place + 2) == 0x85:
      return scan.gapEnd(place + 3)
    default: return nil
    }
  }
}
