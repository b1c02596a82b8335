import Claims

/// Looks for the slip that would explain a conflict.
struct Diagnoser {
  let inquiry: Inquiry
  let choice: Choice

  private var claim: Claim { inquiry.claim }

  func diagnosis(for verdict: Verdict) -> Diagnosis? {
    switch verdict {
    case .conflict:
      guard let chosen = choice.chosen else { return nil }
      let against = chosen.readings(in: .disjoint)
      return otherSeries(chosen, against) ?? first(against, powerOfTen)
        ?? first(against, swappedDigits) ?? first(against, unitMixUp)
        ?? first(against, yearOffByOne) ?? droppedWord
    case .unsourced, .attributed: return droppedWord
    case .outdated, .inconsistent, .disputed, .ambiguous, .undecided, .imprecise, .bounded,
      .supported, .notCheckable:
      return nil
    }
  }

  private func first(
    _ readings: [Reading], _ look: (Reading) -> Diagnosis?
  ) -> Diagnosis? {
    readings.lazy.compactMap(look).first
  }

  /// Whether the exact figure is held for another counter or another date.
  private func otherSeries(_ chosen: Assessment, _ against: [Reading]) -> Diagnosis? {
    if let quantity = claim.quantity, quantity.numeral == nil { return nil }
    let used = Set(against.map(\.fact))
    let facts = chosen.candidate.facts.sorted(by: CandidateReader.precedes)
    let match = facts.first { fact in
      guard !used.contains(fact), fact.rank != .deprecated,
        (fact.status == .planned) == (claim.modality == .planned)
      else { return false }
      guard let quantity = claim.quantity else {
        return inquiry.compare(fact, chosen.binding.measure).outcome == .agrees
      }
      return FigureComparer(
        quantity: quantity, measure: chosen.binding.measure, units: inquiry.units
      ).isSameFigure(fact)
    }
    return match.map { Diagnosis(slip: .otherSeries, text: Diagnoser.matches($0)) }
  }

  private func powerOfTen(_ reading: Reading) -> Diagnosis? {
    guard let numeral = claim.quantity?.numeral, numeral.coefficient != 0,
      let held = Diagnoser.closed(reading)
    else { return nil }
    let power = [1, -1, 2, -2, 3, -3, 6, -6, 9, -9].first { power in
      numeral.scaled(byPowerOfTen: power)
        .map { held.contains(Magnitude(exactly: $0.rational)) } ?? false
    }
    return power.map {
      Diagnosis(slip: .powerOfTen, text: Diagnoser.shifted(reading.fact, by: $0))
    }
  }

  private func swappedDigits(_ reading: Reading) -> Diagnosis? {
    let isSwapped: Bool
    switch (claim.value, reading.fact.value) {
    case (.date(let date?), .period(let held)):
      isSwapped = DigitSwap.relates(date, held)
    case (.quantity(let quantity), .magnitude), (.share(let quantity, _), .magnitude):
      guard let numeral = quantity.numeral, quantity.unit == reading.fact.unit else { return nil }
      isSwapped = DigitSwap.relates(numeral.plain, reading.fact.printed)
    case (.date, _), (.quantity, _), (.share, _): isSwapped = false
    }
    guard isSwapped else { return nil }
    return Diagnosis(slip: .swappedDigits, text: Diagnoser.swapped(reading.fact))
  }

  private func unitMixUp(_ reading: Reading) -> Diagnosis? {
    guard let quantity = claim.quantity, quantity.numeral != nil,
      let held = Diagnoser.closed(reading)
    else { return nil }
    let partner = Diagnoser.confused.lazy
      .compactMap { $0.0 == quantity.unit ? $0.1 : $0.1 == quantity.unit ? $0.0 : nil }
      .first { other in
        inquiry.units.convert(quantity.magnitude, from: other, to: quantity.unit)
          .map { !$0.isDisjoint(from: held) } ?? false
      }
    return partner.map {
      Diagnosis(slip: .unitMixUp, text: Diagnoser.mixedUp(quantity, $0, reading.fact))
    }
  }

  private func yearOffByOne(_ reading: Reading) -> Diagnosis? {
    guard let date = inquiry.date, case .period(let held) = reading.fact.value,
      let claimed = date.start, let known = held.start, abs(claimed.year - known.year) == 1
    else { return nil }
    let isSameDay = (claimed.month, claimed.day) == (known.month, known.day)
    guard date.grain == .year || isSameDay || date.grain == .month && claimed.month == known.month
    else { return nil }
    return Diagnosis(slip: .yearOffByOne, text: Diagnoser.offByOne(reading.fact))
  }

  private var droppedWord: Diagnosis? {
    guard let narrower = choice.narrower.first else { return nil }
    return Diagnosis(
      slip: .droppedWord,
      text: Diagnoser.dropped(
        narrower.binding.missingWords, ClaimText.value(claim), narrower.binding.measure))
  }

  /// The fact's interval, where it ends on both sides: an open one is hit by almost anything.
  private static func closed(_ reading: Reading) -> Magnitude? {
    guard let interval = reading.interval, interval.low != nil, interval.high != nil else {
      return nil
    }
    return interval
  }

  private static let confused = [
    ("km", "[mi_i]"), ("km", "[nmi_i]"), ("[mi_i]", "[nmi_i]"), ("m", "[ft_i]"),
    ("m", "[yd_i]"), ("cm", "[in_i]"), ("kg", "[lb_av]"), ("t", "[ston_av]"), ("Cel", "[degF]"),
    ("L", "[gal_us]"), ("km2", "[smi_us]"), ("har", "[acr_us]"), ("km/h", "[mi_i]/h"),
  ]
}

extension Diagnoser {
  private static func matches(_ fact: Fact) -> String {
    "The figure is one of another series or date: \(FactText.statement(fact))."
  }

  private static func shifted(_ fact: Fact, by power: Int) -> String {
    let times = "1" + String(repeating: "0", count: abs(power))
    let side = power > 0 ? "small" : "large"
    return
      "The figure is \(FactText.grouped(times)) times too \(side): \(FactText.statement(fact))."
  }

  private static func swapped(_ fact: Fact) -> String {
    "Two digits may have changed places: \(FactText.statement(fact))."
  }

  private static func mixedUp(_ quantity: Quantity, _ unit: String, _ fact: Fact) -> String {
    "\(UnitText.figure(quantity.printed, unit)) would fit \(FactText.statement(fact)); unit mixed up?"
  }

  private static func offByOne(_ fact: Fact) -> String {
    "The year is off by one: \(FactText.statement(fact))."
  }

  private static func dropped(_ words: [String], _ value: String, _ measure: Measure) -> String {
    let list = words.map { "“\($0)”" }.joined(separator: " and ")
    return "\(value) matches \(measure.label); \(list) dropped?"
  }
}
