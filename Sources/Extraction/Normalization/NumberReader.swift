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
    /// A hundred or a dozen of the number before it.
    case times(Int)
    /// A power of ten.
    case scale(Int)
    /// A part of a whole, by its denominator.
    case part(Int)
    case and
    /// The decimal point in words.
    case point
  }

  private let meanings: [String: Meaning]
  /// What the last word of an ordinal does: "fifth" is the five of "twenty-fifth".
  private let ordinals: [String: Meaning]
  private let moneySuffixes: [String: Int]

  init(lexicon: Lexicon) {
    var meanings: [String: Meaning] = [
      "and": .and, "a": .article, "an": .article, "point": .point,
    ]
    func add(_ table: String, _ meaning: (Int) -> Meaning) {
      for entry in lexicon[table].entries {
        guard let value = Int(entry.value) else { continue }
        for surface in entry.surfaces { meanings[Folding.fold(surface)] = meaning(value) }
      }
    }
    add("fractions") { .part($0) }
    add("multiples") { .times($0) }
    for table in ["ones", "teens", "tens"] { add(table) { .number($0) } }
    for table in ["scales", "scale-suffixes"] { add(table) { .scale($0) } }
    ordinals = Dictionary(
      lexicon["ordinals"].entries.flatMap { entry in
        entry.surfaces.map { (Folding.fold($0), NumberReader.cardinal(Int(entry.value) ?? 0)) }
      }, uniquingKeysWith: { first, _ in first })
    self.meanings = meanings
    moneySuffixes = Dictionary(
      lexicon["money-suffixes"].entries.flatMap { entry in
        entry.surfaces.map { (Folding.fold($0), Int(entry.value) ?? 0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The number that an ordinal such as "hundredth" ends in.
  private static func cardinal(_ place: Int) -> Meaning {
    if place == 100 { return .times(100) }
    for power in [3, 6, 9, 12, 15] where Rational.powerOfTen(power) == Rational(place) {
      return .scale(power)
    }
    return .number(place)
  }

  /// The place that an ordinal of several words names: "one hundred and twenty-fifth" is 125. Nil
  /// where the words do not add up to a whole number.
  func place(_ text: String) -> Int? {
    let words = text.split { $0.isWhitespace || "-\u{2010}\u{2011}\u{2013}\u{2014}".contains($0) }
    guard let last = words.last, let meaning = ordinals[Folding.fold(last)] else { return nil }
    guard let figure = figure(String(text[..<last.startIndex]), before: meaning),
      figure.value.denominator == 1
    else { return nil }
    return Int(exactly: figure.value.numerator)
  }

  /// The figure of a text; nil where the words do not add up to one. With `isMoney`, letters such
  /// as "m" and "b" behind digits are scales.
  func figure(_ text: String, isMoney: Bool = false) -> Figure? {
    if let power = PowerNotation(text) { return power.figure }
    return figure(text, isMoney: isMoney, before: nil)
  }

  private func figure(_ text: String, isMoney: Bool = false, before last: Meaning?) -> Figure? {
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
        } else {
          isTaken = meanings[word].map { sum.take($0) } ?? false
        }
      case .unreadable: isTaken = false
      }
      guard isTaken else { return nil }
    }
    if let last, !sum.take(last) { return nil }
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
