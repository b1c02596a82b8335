import Claims

/// Decides whether two figures are figures of the very same measure, so that they cannot both hold.
struct MeasureFit {
  let claim: Passage
  let figure: PassageFigure
  let passage: Passage
  let held: PassageFigure

  /// Whether the evidence gives a figure of what the claim counts or measures, no part of it, and of
  /// no other time.
  var isSame: Bool {
    guard !isOfAnotherTime else { return false }
    if !figure.isStated, !figure.noun.isEmpty, figure.isCount || isSameNoun { return isSameNoun }
    return isSameMeasure && (figure.noun.isEmpty || isSameNoun)
  }

  /// "31 counties" and "11 counties"; "24 killed" and "54 people were killed". What the evidence
  /// adds before the noun makes it narrower.
  private var isSameNoun: Bool {
    guard figure.setsApart == held.setsApart else { return false }
    if let head = figure.head, head == held.head {
      let added = held.noun.prefix { $0 != head }
      let dropped = figure.noun.prefix { $0 != head }
      return added.allSatisfy { KeyMatch.contains(claim.keys, $0) }
        && dropped.allSatisfy { KeyMatch.contains(passage.keys, $0) }
    }
    guard let fate = figure.contrasts["fate"], fate == held.contrasts["fate"] else { return false }
    return figure.head == fate && held.countsPersons || held.head == fate && figure.countsPersons
  }

  /// Whether all words of the measure (what a verb governs: the verb alone) stand near the other
  /// figure, none of them narrowed, and no other word stands between.
  private var isSameMeasure: Bool {
    let measure = figure.isStated ? figure.measure : Array(figure.measure.prefix(1))
    guard !measure.isEmpty, figure.setsApart == held.setsApart else { return false }
    let near = Set(held.near + held.noun)
    guard measure.allSatisfy({ KeyMatch.contains(near, $0) }) else { return false }
    guard held.lead.map({ KeyMatch.contains(claim.keys, $0) }) ?? true else { return false }
    return measure.allSatisfy { !isNarrowed($0) }
  }

  /// Whether a word of the claim has a word before it in the evidence that the claim does not have:
  /// "forest area" beside "area".
  private func isNarrowed(_ key: String) -> Bool {
    let places = passage.words.indices.filter { passage.words[$0].key == key }
    let nearest = places.min {
      abs($0 - held.words.lowerBound) < abs($1 - held.words.lowerBound)
    }
    guard let nearest, nearest > 0, passage.figureOfWord[nearest - 1] == nil else { return false }
    let before = passage.words[nearest - 1]
    return before.isContent && !before.isCapitalised && !KeyMatch.contains(claim.keys, before.key)
  }

  /// Whether the evidence dates its figure and the claim, which is undated, speaks of today.
  private var isOfAnotherTime: Bool {
    guard !claim.figures.contains(where: \.isDate) else { return false }
    let part = passage.part(around: held.words)
    return passage.figures.contains { other in
      guard case .days(let period) = other.value, period.end != nil else { return false }
      return part.contains(other.words.lowerBound)
    }
  }
}
