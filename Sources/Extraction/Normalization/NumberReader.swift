import Claims
import Rules
import Words

/// Reads figures as printed, in digits, words or both: "1.2 million", "two and a half", "3/4".
///
/// The patterns decide what a figure looks like; this only works out what it is worth.
struct NumberReader: Sendable {
  /// What a word does to the number before it.
  enum Meaning: Hashable, Sendable {
    /// One to ninety.
    case number(Int)
    case article
    case hundred
    case dozen
    /// A power of ten.
    case scale(Int)
    /// A part of a whole, by its denominator.
    case part(Int)
    case and
  }

  private let meanings: [String: Meaning]
  private let moneySuffixes: [String: Int]

  init(lexicon: Lexicon) {
    var meanings: [String: Meaning] = [
      "hundred": .hundred, "dozen": .dozen, "and": .and, "a": .article, "an": .article,
    ]
    func add(_ table: String, _ meaning: (Int) -> Meaning) {
      for entry in lexicon[table].entries {
        guard let value = Int(entry.value) else { continue }
        for surface in entry.surfaces { meanings[Folding.fold(surface)] = meaning(value) }
      }
    }
    add("fractions") { .part($0) }
    for table in ["ones", "teens", "tens"] { add(table) { .number($0) } }
    for table in ["scales", "scale-suffixes"] { add(table) { .scale($0) } }
    self.meanings = meanings
    moneySuffixes = Dictionary(
      lexicon["money-suffixes"].entries.flatMap { entry in
        entry.surfaces.map { (Folding.fold($0), Int(entry.value) ?? 0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The figure of a text; nil where the words do not add up to one. With `isMoney`, letters such
  /// as "m" and "b" behind digits are scales.
  func figure(_ text: String, isMoney: Bool = false) -> Figure? {
    var sum = FigureSum()
    var words = FigureWords(Folding.fold(NumberReader.partingFractionSigns(in: text)))
    while let piece = words.next() {
      let isTaken: Bool
      switch piece {
      case .digits(let numeral): isTaken = sum.take(digits: Figure(numeral))
      case .fraction(let above, let below): isTaken = sum.take(part: above, of: below)
      case .word(let word):
        if isMoney, sum.endsInDigits, let power = moneySuffixes[word] {
          isTaken = sum.take(.scale(power))
        } else if let meaning = meanings[word] {
          isTaken = sum.take(meaning)
        } else {
          isTaken = false
        }
      case .unreadable: isTaken = false
      }
      guard isTaken else { return nil }
    }
    return sum.total
  }

  /// The power of ten of the scale word or letter that a figure ends in; nil where it ends in none.
  func scale(endingIn text: String, isMoney: Bool) -> Int? {
    var words = FigureWords(Folding.fold(NumberReader.partingFractionSigns(in: text)))
    var last: FigureWords.Piece?
    while let piece = words.next() { last = piece }
    guard case .word(let word) = last else { return nil }
    if case .scale(let power) = meanings[word] { return power }
    return isMoney ? moneySuffixes[word] : nil
  }

  /// Folding makes "½" of a digit, a solidus and a digit, which must not join the digits before it.
  private static func partingFractionSigns(in text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    var parted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType == .numeric { parted.append(" ") }
      parted.append(scalar)
    }
    return String(parted)
  }
}
