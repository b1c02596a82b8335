public import Claims
import Words

/// Holds one claim against texts. It knows words and units, and no facts.
public struct PassageVerifier: Sendable {
  let vocabulary: PassageVocabulary
  let units: UnitTable

  /// Makes a verifier.
  public init(vocabulary: PassageVocabulary, units: UnitTable) {
    self.vocabulary = vocabulary
    self.units = units
  }

  /// The verdict on a claim: `supported` where the texts say so, `conflict` where they say
  /// otherwise of the same thing, `undecided` where they settle nothing, `unsourced` where they
  /// do not speak of it.
  public func verify(_ claim: PassageText, against sources: [PassageText]) -> PassageFinding {
    let reader = PassageReader(vocabulary: vocabulary, stemmer: Stemmer())
    let evidence = sources.enumerated().flatMap { reader.passages(of: $1, source: $0) }
    let read = reader.claim(claim)
    guard !read.keys.isEmpty || !read.figures.isEmpty else {
      return PassageFinding(
        verdict: .notCheckable, explanation: [ExplanationStep(.scope, PassageVerifier.empty)],
        places: [])
    }
    return PassageJudge(PassagePairing(claim: read, evidence: evidence, units: units)).finding()
  }

  private static let empty = "The claim holds no words."
}
