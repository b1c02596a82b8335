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
  private var isSpelled = true
  /// Whether the last piece was digits, so that a letter behind it may be a scale.
  private(set) var endsInDigits = false
  private var endsInScale = false
  private var endsInAnd = false

  /// The figure; nil where nothing was read or a bound left 128 bits.
  var total: Figure? {
    guard !endsInAnd else { return nil }
    guard var total = joined(whole, group) ?? sum else { return leading }
    if whole != nil || group != nil, let sum {
      guard let more = sum.adding(total) else { return nil }
      total = more
    }
    guard let leading else { return total }
    return total.value.multiplied(by: leading.value).map {
      Figure($0, place: min(0, total.place) + (total.place > 0 ? total.place - 1 : 0))
    }
  }

  mutating func take(digits: Figure) -> Bool {
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
    case .and:
      whole = joined(whole, group)
      group = nil
      return whole != nil || sum != nil
    case .article:
      guard group == nil || leading != nil else { return takeHalfBeforeArticle() }
      group = Figure(1)
      return true
    case .number(let number): return take(number)
    case .hundred: return multiplyGroup(by: 100)
    case .dozen: return multiplyGroup(by: 12)
    case .scale(let power): return take(scale: power)
    case .part(let below): return take(partOf: below)
    }
  }

  private mutating func take(_ number: Int) -> Bool {
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
    if group == nil, whole == nil, endsInScale, let held = sum {
      sum = held.scaled(byPowerOfTen: power)
      return sum != nil
    }
    let base = joined(whole, group) ?? Figure(1)
    let scaled =
      isSpelled && power == 3
      ? base.value.multiplied(by: Rational(1000)).map { Figure($0, place: min(0, base.place)) }
      : base.scaled(byPowerOfTen: power)
    guard let scaled, let more = joined(sum, scaled) else { return false }
    (sum, group, whole) = (more, nil, nil)
    return true
  }

  private mutating func take(partOf below: Int) -> Bool {
    let count = group ?? Figure(1)
    guard let below = Rational(1, Int128(below)), let part = count.value.multiplied(by: below)
    else {
      return false
    }
    let place = FigureSum.place(of: Int(below.denominator))
    group = joined(whole, Figure(part, place: place))
    whole = nil
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
    let base = group ?? Figure(1)
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
