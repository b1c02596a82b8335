import Claims

/// "59 launches, including 13 since October": no part is larger than the whole before it.
struct PartCheck {
  let units: UnitTable

  /// The first figure is the whole; nil where the units of a part cannot be compared with it.
  func work(_ members: [RelationCue.Member]) -> Ledger.Working? {
    guard let whole = members.first?.quantity, members.count > 1 else { return nil }
    let parts = members.dropFirst().map(\.quantity)
    var tooLarge: Quantity?
    for part in parts {
      guard let size = units.convert(part.magnitude, from: part.unit, to: whole.unit) else {
        return nil
      }
      if tooLarge == nil, exceeds(size, whole.magnitude) { tooLarge = part }
    }
    let part = tooLarge ?? parts[0]
    let (small, large) = (ClaimText.figure(part), ClaimText.figure(whole))
    return Ledger.Working(
      holds: tooLarge == nil, stated: small, expected: atMost(large),
      text: tooLarge == nil ? fits(small, large) : exceeds(small, large))
  }

  private func exceeds(_ part: Magnitude, _ whole: Magnitude) -> Bool {
    guard let low = part.low, let high = whole.high else { return false }
    return high.value < low.value || (high.value == low.value && (low.isOpen || high.isOpen))
  }
}

extension PartCheck {
  private func atMost(_ whole: String) -> String { "at most \(whole)" }

  private func fits(_ part: String, _ whole: String) -> String {
    "\(part), a part, is not more than the whole, \(whole)."
  }

  private func exceeds(_ part: String, _ whole: String) -> String {
    "\(part) is called a part of \(whole), but is more."
  }
}
