import Claims

/// Holds the values of two figures against each other, as intervals.
struct FigureMatcher {
  let units: UnitTable

  /// How they stand to each other; nil where they measure different things.
  func outcome(of claim: PassageFigure, against evidence: PassageFigure) -> FigureOutcome? {
    switch (claim.value, evidence.value) {
    case (.amount(let stated, let unit), .amount(let held, let other)):
      guard isComparable(claim, evidence), let held = units.convert(held, from: other, to: unit)
      else { return nil }
      return unit == other
        ? hedged(claim, evidence) ?? outcome(of: stated, against: held)
        : outcome(of: stated, against: held, isConverted: true)
    case (.share(let part, let whole), .share(let heldPart, let heldWhole)):
      return outcome(ofShare: part, of: whole, against: heldPart, of: heldWhole)
    case (.share(let part, let whole), .amount(let held, let unit)) where unit == "%":
      return percent(part, of: whole).map { outcome(of: $0, against: held) }
    case (.amount(let stated, let unit), .share(let part, let whole)) where unit == "%":
      return percent(part, of: whole).map { outcome(of: stated, against: $0) }
    case (.amount(let stated, _), .share(let part, _)) where claim.isCount:
      return outcome(of: stated, against: part) == .agrees ? .agrees : .open
    case (.share(let part, _), .amount(let held, _)) where evidence.isCount:
      return outcome(of: part, against: held) == .agrees ? .open : nil
    case (.place(let stated), .place(let held)): return stated == held ? .agrees : .disjoint
    case (.days(let stated), .days(let held)): return outcome(of: stated, against: held)
    case (.calendar(let month, let day), .calendar(let heldMonth, let heldDay)):
      return outcome(month: month, day: day, against: heldMonth, heldDay, grain: .day)
    case (.calendar(let month, let day), .days(let held)):
      guard let start = held.start, held.grain == .day || held.grain == .month else { return nil }
      return outcome(
        month: month, day: day, against: start.month, held.grain == .day ? start.day : nil,
        grain: held.grain)
    case (.days(let stated), .calendar(let month, let day)):
      guard let start = stated.start, stated.grain == .day || stated.grain == .month,
        outcome(
          month: start.month, day: stated.grain == .day ? start.day : nil, against: month, day,
          grain: .day) == .disjoint
      else { return .open }
      return .disjoint
    case (.spoken(let stated), .spoken(let held)): return stated == held ? .agrees : nil
    case (.amount, _), (.share, _), (.place, _), (.days, _), (.calendar, _), (.spoken, _):
      return nil
    }
  }

  /// Only figures of one kind compare: a count is no percentage, and no score.
  private func isComparable(_ claim: PassageFigure, _ evidence: PassageFigure) -> Bool {
    claim.isCount == evidence.isCount
  }

  private func outcome(
    of stated: Magnitude, against held: Magnitude, isConverted: Bool = false
  ) -> FigureOutcome {
    if stated.contains(held) || stated == held { return .agrees }
    guard stated.isDisjoint(from: held) else {
      return isConverted && held.contains(stated) ? .agrees : .open
    }
    return .disjoint
  }

  private func outcome(
    ofShare part: Magnitude, of whole: Magnitude, against heldPart: Magnitude,
    of heldWhole: Magnitude
  ) -> FigureOutcome {
    let parts = outcome(of: part, against: heldPart)
    let wholes = outcome(of: whole, against: heldWhole)
    if parts == .agrees, wholes == .agrees { return .agrees }
    if let claim = percent(part, of: whole), let held = percent(heldPart, of: heldWhole) {
      return outcome(of: claim, against: held)
    }
    return .open
  }

  private func percent(_ part: Magnitude, of whole: Magnitude) -> Magnitude? {
    guard whole.isExact, let total = whole.low?.value else { return nil }
    return part.mapped { $0.divided(by: total)?.multiplied(by: Rational(100)) }
  }

  /// The same number with different hedges: "less than 80" excludes 80; "400" beside "more than
  /// 400" has lost its hedge. Nil where the numbers differ or the hedges are alike.
  private func hedged(_ claim: PassageFigure, _ evidence: PassageFigure) -> FigureOutcome? {
    guard let stated = claim.point, let held = evidence.point, stated.number == held.number,
      stated.comparator != held.comparator
    else { return nil }
    switch (stated.comparator, held.comparator) {
    case (.lessThan, .equal), (.moreThan, .equal): return held.isRounded ? .excluded : .disjoint
    case (.lessThan, .moreThan), (.lessThan, .atLeast),
      (.moreThan, .lessThan), (.moreThan, .atMost), (.atLeast, .lessThan), (.atMost, .moreThan):
      return .disjoint
    case (.equal, .moreThan), (.equal, .lessThan), (.equal, .atLeast), (.equal, .atMost),
      (.equal, .about), (.equal, .nearly), (.equal, .justOver):
      return .hedged
    case (.about, _), (.nearly, _), (.justOver, _), (.atLeast, _), (.atMost, _), (.moreThan, _),
      (.lessThan, _), (.equal, .equal):
      return nil
    }
  }

  /// Two stretches that are both stated from end to end differ where neither end is the same.
  private func outcome(of stated: Period, against held: Period) -> FigureOutcome {
    if stated.grain == .interval, held.grain == .interval, let start = stated.start,
      let end = stated.end, let heldStart = held.start, let heldEnd = held.end
    {
      if start == heldStart, end == heldEnd { return .agrees }
      return start == heldStart || end == heldEnd ? .open : .disjoint
    }
    let isOpen = stated.end == nil && held.end == nil || stated.start == nil && held.start == nil
    if isOpen {
      return stated == held ? .agrees : .open
    }
    if stated.contains(held) { return .agrees }
    return stated.overlaps(held) ? .open : .disjoint
  }

  /// Month and day, where no year is given on one side.
  private func outcome(
    month: Int?, day: Int?, against heldMonth: Int?, _ heldDay: Int?, grain: Period.Grain
  ) -> FigureOutcome {
    if let month, let heldMonth, month != heldMonth { return .disjoint }
    if let day, let heldDay, day != heldDay, month == nil || heldMonth != nil { return .disjoint }
    let isCovered = (month == nil || heldMonth != nil) && (day == nil || heldDay != nil)
    return isCovered && (month != nil || day != nil) ? .agrees : .open
  }
}
