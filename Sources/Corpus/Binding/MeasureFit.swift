import Claims

/// How well the words of a claim fit an alias of a measure.
struct MeasureFit {
  let alias: MeasureAlias
  /// Words of the alias that the claim lacks.
  let missing: [String]
  /// How many context words were found.
  let contextCount: Int

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "last", "latest", "previous",
  ]

  /// The fit, or nil where the alias cannot mean the claim.
  ///
  /// A counted noun phrase must be the alias as a whole: a word more makes it another, narrower
  /// thing; a word less a wider one, which is kept as *missing*. A dated event must hold all words
  /// of the alias, and no ordinal that the alias has not.
  init?(_ words: ClaimWords, _ alias: MeasureAlias) {
    let stems = words.stems
    let clause = words.clause
    // Most aliases of a corpus share no word with a claim: they are passed over before any set is
    // made.
    guard alias.required.isEmpty || alias.required.contains(where: stems.contains) else {
      return nil
    }
    for group in alias.context {
      let found = group.contains { alternative in
        alternative.allSatisfy(clause.contains) && !alternative.isEmpty
      }
      guard found else { return nil }
    }
    let required = Set(alias.required)
    var missing: [String] = []
    if words.isEvent {
      guard required.isSubset(of: stems) else { return nil }
      let ordinals = stems.intersection(MeasureFit.ordinals)
      guard ordinals.isSubset(of: required) else { return nil }
      let extra = stems.subtracting(required).subtracting(alias.optional)
      guard required.isEmpty || extra.isEmpty else { return nil }
      guard !required.isEmpty || !alias.context.isEmpty else { return nil }
    } else {
      let extra = stems.subtracting(required).subtracting(alias.optional)
        .subtracting(alias.context.joined().joined())
      guard extra.isEmpty else { return nil }
      missing = alias.required.filter { !stems.contains($0) }
      guard missing.isEmpty || !stems.isEmpty && alias.required.last.map(stems.contains) == true
      else { return nil }
      guard !stems.isEmpty || required.isEmpty && !alias.context.isEmpty else { return nil }
    }
    self.alias = alias
    self.missing = missing
    contextCount = alias.context.count
  }
}
