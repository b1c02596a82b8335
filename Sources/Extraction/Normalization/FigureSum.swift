import Claims

/// Adds up the pieces of a figure from left to right.
struct FigureSum {
  /// What the scale words before the present group have made.
  private var sum: Figure?
  /// The group in hand, before its scale word.
  private var group: Figure?
  /// A whole that waits behind "and" for what is added to it.
  private var whole: Figure?
  /// "half a million": the part that multiplies all that follows.
  private var leading: Figure?
  /// The digits behind the word "point", read one after the other: "two point seven five".
  private var decimals: String?
  /// The power of the scale word that "and" directly follows: the half of "3 million and a half" is
  /// half a million.
  private var scaleBeforeAnd: Int?
  private var lastScale: Int?
  private var isSpelled = true
  /// Whether the last piece was digits, so that a letter behind it may be a scale.
  private(set) var endsInDigits = false
  private var endsInScale = false
  private var endsInAnd = false

  /// The figure; nil where nothing was read or a bound left 128 bits.
  var total: Figure? {
    guard !endsInAnd, decimals?.isEmpty != true else { return nil }
    let last = grouped
    guard var total = joined(whole, last) ?? sum else { return leading }
    if whole != nil || last != nil, let sum {
      guard let more = sum.adding(total) else { return nil }
      total = more
    }
    guard let leading else { return total }
    return total.value.multiplied(by: leading.value).map {
      Figure($0, place: min(0, total.place) + (total.place > 0 ? total.place - 1 : 0))
    }
  }

  /// The group in hand with the digits behind its point.
  private var grouped: Figure? {
    guard let decimals else { return group }
    guard let part = Numeral(plain: "." + decimals) else { return nil }
    return joined(group, Figure(part))
  }

  mutating func take(digits: Figure) -> Bool {
    if decimals != nil {
      guard digits.isWhole, digits.place == 0 else { return false }
      decimals?.append(String(digits.value.numerator))
      note(digits: true)
      return true
    }
    guard group == nil else { return false }
    group = digits
    isSpelled = false
    note(digits: true)
    return true
  }

  mutating func take(part above: Int, of below: Int) -> Bool {
    guard let part = Rational(Int128(above), Int128(below)) else { return false }
    let figure = Figure(part, place: FigureSum.place(of: below))
    guard let both = joined(group, figure) else { return false }
    group = both
    note()
    return true
  }

  mutating func take(_ meaning: NumberReader.Meaning) -> Bool {
    defer { note(scale: meaning.isScale, and: meaning == .and) }
    switch meaning {
    case .point:
      guard decimals == nil else { return false }
      decimals = ""
      return true
    case .and:
      guard decimals == nil else { return false }
      scaleBeforeAnd = endsInScale ? lastScale : nil
      whole = joined(whole, group)
      group = nil
      return whole != nil || sum != nil
    case .article:
      guard group == nil || leading != nil else { return takeHalfBeforeArticle() }
      group = Figure(1)
      return true
    case .number(let number): return take(number)
    case .times(let factor): return multiplyGroup(by: factor)
    case .scale(let power): return take(scale: power)
    case .part(let below): return take(partOf: below)
    }
  }

  private mutating func take(_ number: Int) -> Bool {
    if let held = decimals {
      let isTens = held.hasSuffix("0") && held.count == 2 && held != "10" && (1..<10) ~= number
      decimals = (isTens ? String(held.dropLast()) : held) + String(number)
      return true
    }
    guard let held = group else {
      group = Figure(number)
      return true
    }
    guard isSpelled, held.value.denominator == 1 else { return false }
    let tail = held.value.numerator
    let fits = number < 10 ? tail % 10 == 0 && tail % 100 != 10 && tail != 0 : tail % 100 == 0
    guard fits, number < 100, let more = held.adding(Figure(number)) else { return false }
    group = more
    return true
  }

  private mutating func take(scale power: Int) -> Bool {
    lastScale = power
    if group == nil, whole == nil, endsInScale, let held = sum {
      sum = held.scaled(byPowerOfTen: power)
      return sum != nil
    }
    let base = joined(whole, grouped) ?? Figure(1)
    decimals = nil
    let scaled =
      isSpelled && power == 3
      ? base.value.multiplied(by: Rational(1000)).map { Figure($0, place: min(0, base.place)) }
      : base.scaled(byPowerOfTen: power)
    guard let scaled, let more = joined(sum, scaled) else { return false }
    (sum, group, whole) = (more, nil, nil)
    return true
  }

  /// Behind "and" only the last count is a part, "three and two thirds", unless it makes more than a
  /// whole; elsewhere all of it is, "two hundred three fifths".
  private mutating func take(partOf below: Int) -> Bool {
    let isAdded = whole != nil || scaleBeforeAnd != nil
    let isProper = group.map { $0.value < Rational(below) } ?? true
    let followsAnd = isAdded && isProper
    if !followsAnd { group = joined(whole, joined(sum, group)) }
    let count = group ?? Figure(1)
    guard let divisor = Rational(1, Int128(below)),
      let unit = Rational.powerOfTen(scaleBeforeAnd ?? 0),
      let part = count.value.multiplied(by: divisor)?.multiplied(by: unit)
    else { return false }
    let place = FigureSum.place(of: below) + (scaleBeforeAnd ?? 0)
    group = joined(followsAnd ? whole : nil, Figure(part, place: place))
    if !followsAnd { sum = nil }
    (whole, scaleBeforeAnd) = (nil, nil)
    return group != nil
  }

  /// "half a million": the half read so far multiplies what follows the article.
  private mutating func takeHalfBeforeArticle() -> Bool {
    guard let held = group, held.value.denominator > 1 else { return false }
    leading = held
    group = Figure(1)
    return true
  }

  private mutating func multiplyGroup(by factor: Int) -> Bool {
    let base = grouped ?? Figure(1)
    decimals = nil
    guard let product = base.value.multiplied(by: Rational(factor)) else { return false }
    group = Figure(product, place: base.place)
    return true
  }

  private mutating func note(digits: Bool = false, scale: Bool = false, and: Bool = false) {
    (endsInDigits, endsInScale, endsInAnd) = (digits, scale, and)
  }

  private func joined(_ a: Figure?, _ b: Figure?) -> Figure? {
    guard let a else { return b }
    guard let b else { return a }
    return a.adding(b)
  }

  /// The last digit that a part of a whole would print: tenths for halves, hundredths for quarters.
  private static func place(of below: Int) -> Int {
    switch below {
    case 4, 20, 25, 50, 100: -2
    case 8, 1000: -3
    default: -1
    }
  }
}

extension NumberReader.Meaning {
  fileprivate var isScale: Bool {
    if case .scale = self { true } else { false }
  }
}
