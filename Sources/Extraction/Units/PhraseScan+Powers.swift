extension PhraseScan {
  /// Whether bytes stand at a place, in small letters or capitals.
  func hasPrefix(_ prefix: [UInt8], at start: Int) -> Bool {
    guard start + prefix.count < limit else { return false }
    for (offset, byte) in prefix.enumerated() where bytes[start + offset] | 0x20 != byte {
      return false
    }
    return true
  }

  /// A raised number such as "²" or "⁻¹", with its end.
  func superscript(_ start: Int) -> (power: Int, end: Int)? {
    var place = start
    var sign = 1
    if byte(place) == 0xE2, byte(place + 1) == 0x81, byte(place + 2) == 0xBB {
      sign = -1
      place += 3
    }
    switch (byte(place), byte(place + 1), byte(place + 2)) {
    case (0xC2, 0xB9, _): return (sign, place + 2)
    case (0xC2, 0xB2, _): return (sign * 2, place + 2)
    case (0xC2, 0xB3, _): return (sign * 3, place + 2)
    case (0xE2, 0x81, 0xB4): return (sign * 4, place + 3)
    default: return nil
    }
  }

  /// A power in plain digits behind a symbol: "m2", "m^2", "s-1", and behind a space where the sign
  /// or the solidus before the symbol shows what it is, as in text taken from a page: "s −1".
  func power(_ start: Int, below: Bool) -> (power: Int, end: Int)? {
    let gap = gapEnd(start)
    var place = gap
    let hasCaret = byte(place) == 0x5E
    if hasCaret { place += 1 }
    if hasCaret, byte(place) == 0x7B || byte(place) == 0x28 { place += 1 }
    var sign = 1
    if let width = minusWidth(place) {
      sign = -1
      place += width
    }
    guard gap == start || sign < 0 || below || hasCaret || isBeforeSolidus(place) else {
      return nil
    }
    let digit = byte(place)
    guard (0x31...0x34).contains(digit), sign < 0 || hasCaret || digit > 0x31 else { return nil }
    place += 1
    if hasCaret, byte(place) == 0x7D || byte(place) == 0x29 { place += 1 }
    let goesOn =
      isWord(place)
      || (byte(place) == 0x2E || byte(place) == 0x2C) && TokenScan.isDigit(byte(place + 1))
    return goesOn ? nil : (sign * Int(digit - 0x30), place)
  }

  /// Whether one digit stands here, and a solidus behind it: "m 2 /kg".
  private func isBeforeSolidus(_ place: Int) -> Bool { byte(gapEnd(place + 1)) == 0x2F }

  /// A power below zero behind a name, with a typeset minus: "days −1".
  func negativePower(_ start: Int) -> (power: Int, end: Int)? {
    let place = gapEnd(start)
    guard byte(place) == 0xE2, byte(place + 1) == 0x88, byte(place + 2) == 0x92 else { return nil }
    return power(place, below: false)
  }
}
