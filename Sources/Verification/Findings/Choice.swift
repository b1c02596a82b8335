import Claims

/// The meaning chosen for a claim, and the verdict that it gives.
struct Choice {
  /// The machine's answer, before the article's own arithmetic is looked at.
  let verdict: Verdict
  /// The judgement by the chosen meaning; nil where nothing in the corpus fits.
  let chosen: Assessment?
  /// For an ambiguous claim: every meaning that was weighed, with its own verdict.
  let rivals: [Assessment]
  /// All bindings that reach the threshold, best first.
  let bindings: [Binding]
  /// Meanings that lack a word in the claim, and whose figure fits it.
  let narrower: [Assessment]

  /// The binding shown; nil where nothing in the corpus fits.
  var binding: Binding? { chosen?.binding ?? bindings.first }
}
