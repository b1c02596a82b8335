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
    if gap == product.end {
      guard product.isSymbol, let width = dotWidth(scan, gap),
        let next = factor(in: scan, at: gap + width, evidence.inside(below: false)), next.isSymbol
      else { return nil }
      return product.adding(next, below: false)
    }
    let wordEnd = scan.lettersEnd(gap)
    let word = scan.text(gap, wordEnd)
    let start = scan.gapEnd(wordEnd)
    if start > wordEnd, word == "per" || ((word == "a" || word == "an") && !product.isQuotient) {
      guard let next = factor(in: scan, at: start, evidence.inside(below: true)) else { return nil }
      let isTime = units[next.code]?.dimension == "time"
      guard word == "per" || (isTime && !next.isSymbol) else { return nil }
      return product.adding(next, below: true)
    }
    guard product.isSymbol,
      let next = factor(in: scan, at: gap, evidence.inside(below: false)),
      next.isSymbol, next.power < 0
    else { return nil }
    return product.adding(next, below: false)
  }

  /// The width of a dot between two symbols.
  private func dotWidth(_ scan: PhraseScan, _ place: Int) -> Int? {
    switch scan.byte(place) {
    case 0x2E, 0x2A: return scan.isLetter(place + 1) ? 1 : nil
    case 0xC2 where scan.byte(place + 1) == 0xB7: return 2
    case 0xE2 where scan.byte(place + 1) == 0x8B && scan.byte(place + 2) == 0x85: return 3
    default: return nil
    }
  }
}
