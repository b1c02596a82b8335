import Claims

/// Guesses what a cell held before somebody, or a spreadsheet, wrote it in another way.
enum NumberGuess {
  private static let scales: [(word: String, power: Int)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
  ]

  /// What to write instead; nil without a guess.
  static func hint(for text: String) -> String? {
    if let plain = scientific(text) { return wasScientific(plain) }
    if let plain = grouped(text) { return wasGrouped(plain) }
    if let plain = scaled(text) { return write(plain) }
    if let ends = rangeEnds(text) { return write("\(ends.0)..\(ends.1)") }
    if let ends = dateOfRange(text) { return wasRange("\(ends.0)..\(ends.1)") }
    let digits = text.filter { !$0.isWhitespace && !"%$€£~<>=+".contains($0) }
    return digits != text && Numeral(plain: digits) != nil ? unitElsewhere(digits) : nil
  }

  private static func scientific(_ text: String) -> String? {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let base = Numeral(plain: parts[0]),
      let power = Int(parts[1].drop { $0 == "+" })
    else { return nil }
    return base.scaled(byPowerOfTen: power)?.plain
  }

  private static func grouped(_ text: String) -> String? {
    let plain = text.filter { $0 != "," && $0 != "\u{A0}" && $0 != "\u{202F}" && $0 != " " }
    return plain != text && Numeral(plain: plain) != nil ? plain : nil
  }

  private static func scaled(_ text: String) -> String? {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 2, let base = Numeral(plain: words[0]),
      let scale = scales.first(where: { $0.word == words[1] })
    else { return nil }
    return base.scaled(byPowerOfTen: scale.power)?.plain
  }

  private static func rangeEnds(_ text: String) -> (Substring, Substring)? {
    for mark: Character in ["-", "\u{2013}", "\u{2014}"] {
      let parts = text.split(separator: mark)
      guard parts.count == 2 else { continue }
      let ends = parts.map { $0.filter { !$0.isWhitespace } }
      guard ends.allSatisfy({ Numeral(plain: $0) != nil }) else { continue }
      return (Substring(ends[0]), Substring(ends[1]))
    }
    return nil
  }

  /// "15-Oct" and "2022-10-15" are what spreadsheets make of the range 10-15.
  private static func dateOfRange(_ text: String) -> (Int, Int)? {
    if let day = CalendarDay(iso: text) { return (day.month, day.day) }
    let parts = text.split(separator: "-")
    guard parts.count == 2 else { return nil }
    for (a, b) in [(parts[0], parts[1]), (parts[1], parts[0])] {
      if let month = DateGuess.month(named: a), let number = Int(b) { return (month, number) }
    }
    return nil
  }
}

extension NumberGuess {
  private static func wasScientific(_ plain: String) -> String {
    "a spreadsheet may have written it in powers of ten; write \(plain)"
  }

  private static func wasGrouped(_ plain: String) -> String {
    "write \(plain), without marks between the digits"
  }

  private static func write(_ plain: String) -> String { "write \(plain)" }

  private static func wasRange(_ range: String) -> String {
    "a spreadsheet may have made a date of a range; did you mean \(range)?"
  }

  private static func unitElsewhere(_ digits: String) -> String {
    "write \(digits); unit and comparator have cells of their own"
  }
}
