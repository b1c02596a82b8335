import Claims

extension UnitPhraseReader {
  /// What the figure before a unit says about letters that may be a unit or a word.
  struct Evidence {
    /// Whether the figure is in digits, so that symbols may follow it.
    let hasDigits: Bool
    let hasPoint: Bool
    /// Whether the unit touches the figure.
    let isAttached: Bool
    /// Whether the figure is the word "a" or "an".
    let isArticle: Bool
    /// Whether other factors stand before, which is evidence enough.
    private(set) var isInside = false
    private(set) var isBelow = false

    init(figure: TextRange, start: Int, in scan: PhraseScan) {
      var last = figure.upper
      while last > figure.lower, !TokenScan.isDigit(scan.bytes[last - 1]),
        !TokenScan.isLetter(scan.bytes[last - 1])
      { last -= 1 }
      let digits = scan.bytes[figure.lower..<figure.upper]
      hasDigits = digits.contains { TokenScan.isDigit($0) || $0 == 0xC2 }
      hasPoint = digits.contains(0x2E)
      isAttached = start > 0 && TokenScan.isDigit(scan.bytes[start - 1])
      isArticle = last - figure.lower <= 2 && !hasDigits
    }

    func inside(below: Bool) -> Evidence {
      var evidence = self
      evidence.isInside = true
      evidence.isBelow = below
      return evidence
    }

    /// Whether a weak symbol that ends at a place is a unit here.
    func allows(_ weakness: String?, endingAt end: Int, in scan: PhraseScan) -> Bool {
      if isInside { return weakness != "prefix" || isBelow }
      switch weakness {
      case nil: return true
      case .some where scan.byte(end) == 0x2F: return false
      case "clause": return isAttached || scan.endsMeasure(end)
      case "apart": return isAttached ? hasPoint : scan.endsMeasure(end)
      case "last": return isAttached || scan.endsClause(end)
      default: return false
      }
    }
  }
}
