import Claims
import Rules

extension UnitPhraseReader {
  /// The factor of a unit that begins at a place, with its power.
  func factor(in scan: PhraseScan, at start: Int, _ evidence: Evidence) -> Factor? {
    if evidence.hasDigits || evidence.isInside, scan.hasCapital(start),
      let symbol = symbol(in: scan, at: start, evidence)
    {
      return raised(symbol, in: scan, evidence)
    }
    if let name = name(in: scan, at: start, evidence) { return raised(name, in: scan, evidence) }
    if let (power, next) = leadingPower(in: scan, at: start),
      var factor = name(in: scan, at: next, evidence) ?? symbol(in: scan, at: next, evidence)
    {
      factor.power = power
      factor.isSymbol = false
      return factor
    }
    guard evidence.hasDigits || evidence.isInside,
      let symbol = symbol(in: scan, at: start, evidence)
    else { return nil }
    return raised(symbol, in: scan, evidence)
  }

  /// A name of the table, or a prefix with one.
  private func name(in scan: PhraseScan, at start: Int, _ evidence: Evidence) -> Factor? {
    if let found = names.longest(in: scan, at: start) {
      let isShort = found.end - start <= 3
      if isShort, evidence.isArticle { return nil }
      if isShort, evidence.isAttached || !scan.isLetter(start) || isSymbolLike(scan, found.end) {
        return Factor(code: found.entry.value, end: found.end, isSymbol: true)
      }
      return Factor(code: found.entry.value, end: found.end, isSymbol: isShort)
    }
    for prefix in prefixes where scan.hasPrefix(prefix.name, at: start) {
      guard let found = names.longest(in: scan, at: start + prefix.name.count) else { continue }
      let code = prefix.code + found.entry.value
      if units.lists(code) { return Factor(code: code, end: found.end) }
    }
    return nil
  }

  private func isSymbolLike(_ scan: PhraseScan, _ end: Int) -> Bool {
    scan.byte(end) == 0x2F || scan.byte(end) == 0x5E
  }

  /// "square", "cubic" and their abbreviations before a name.
  private func leadingPower(in scan: PhraseScan, at start: Int) -> (power: Int, next: Int)? {
    let first = scan.byte(start) | 0x20
    guard first == 0x73 || first == 0x63 else { return nil }
    let end = scan.lettersEnd(start)
    let power: Int
    switch scan.text(start, min(end, start + 8)).lowercased() {
    case "square", "sq": power = 2
    case "cubic", "cu": power = 3
    default: return nil
    }
    var next = end
    if scan.byte(next) == 0x2E { next += 1 }
    let gap = scan.gapEnd(next)
    if gap > next { return (power, gap) }
    return scan.hyphenWidth(next).map { (power, next + $0) }
  }

  /// A symbol in its printed case, with or without a prefix. It must not go on as a word.
  private func symbol(in scan: PhraseScan, at start: Int, _ evidence: Evidence) -> Factor? {
    var end = scan.lettersEnd(start)
    if end == start { end = signEnd(scan, start) }
    guard end > start, end - start <= 12, !goesOn(scan, at: end),
      !isInitial(scan, start, end), scan.isLetter(start) || !scan.isWord(end)
    else { return nil }
    let text = scan.text(start, end)
    if let entry = symbols.entry(of: text) {
      guard evidence.allows(entry.attributes["weak"], endingAt: end, in: scan) else { return nil }
      return Factor(code: entry.value, end: end, isSymbol: true)
    }
    guard lookAlikes.entry(of: text) == nil else { return nil }
    for prefix in prefixes {
      for sign in prefix.signs
      where text.utf8.count > sign.utf8.count && text.utf8.starts(with: sign.utf8) {
        guard let entry = symbols.entry(of: String(text.dropFirst(sign.count))) else { continue }
        let code = prefix.code + entry.value
        if units.lists(code) { return Factor(code: code, end: end, isSymbol: true) }
      }
    }
    return nil
  }

  /// Whether a capital with a full stop inside the sentence is an initial: "1101 W. Elm Street".
  private func isInitial(_ scan: PhraseScan, _ start: Int, _ end: Int) -> Bool {
    end == start + 1 && scan.byte(start) &- 0x41 < 26 && scan.byte(end) == 0x2E
      && !scan.endsSentence(end)
  }

  /// The end of a sign that is no letter: a prime, or two typed ones.
  private func signEnd(_ scan: PhraseScan, _ start: Int) -> Int {
    let first = scan.byte(start)
    if first == 0x22 || first == 0x27 {
      guard !scan.isQuoted(at: start, by: first) else { return start }
      return first == 0x27 && scan.byte(start + 1) == 0x27 ? start + 2 : start + 1
    }
    guard first == 0xE2 else { return start }
    let isDouble = (0..<3).allSatisfy { scan.byte(start + 3 + $0) == scan.byte(start + $0) }
    return min(scan.limit, start + (isDouble ? 6 : 3))
  }

  /// Whether what stands behind a symbol makes another word of it.
  private func goesOn(_ scan: PhraseScan, at end: Int) -> Bool {
    if scan.byte(end) == 0x5F { return true }
    if let width = scan.hyphenWidth(end), !TokenScan.isDigit(scan.byte(end + width)) { return true }
    let isApostrophe =
      scan.byte(end) == 0x27
      || (scan.byte(end) == 0xE2 && scan.byte(end + 1) == 0x80 && scan.byte(end + 2) == 0x99)
    return isApostrophe && scan.isLetter(end + (scan.byte(end) == 0x27 ? 1 : 3))
  }

  /// The factor with the power behind it: "m2", "s-1", "cm³", "km squared". Nil where digits follow
  /// that are none.
  private func raised(_ factor: Factor, in scan: PhraseScan, _ evidence: Evidence) -> Factor? {
    var factor = factor
    if let (power, end) = scan.superscript(factor.end)
      ?? (factor.isSymbol
        ? scan.power(factor.end, below: evidence.isBelow) : scan.negativePower(factor.end))
    {
      factor.power = power
      factor.end = end
      factor.isSymbol = true
      return factor
    }
    if TokenScan.isDigit(scan.byte(factor.end)) { return nil }
    let gap = scan.gapEnd(factor.end)
    if gap > factor.end {
      let end = scan.lettersEnd(gap)
      switch scan.text(gap, min(end, gap + 8)) {
      case "squared": (factor.power, factor.end) = (2, end)
      case "cubed": (factor.power, factor.end) = (3, end)
      default: break
      }
    }
    return factor
  }
}
