public import Claims
import Words

/// Holds one claim against texts. It knows words and units, and no facts.
public struct PassageVerifier: Sendable {
  private let vocabulary: PassageVocabulary
  private let units: UnitTable

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
    let parts = reader.passages(of: claim, source: 0)
    let findings = parts.map { part in
      PassageJudge(PassagePairing(claim: part, evidence: evidence, units: units)).finding()
    }
    guard let first = findings.first else {
      return PassageFinding(
        verdict: .notCheckable, explanation: [ExplanationStep(.scope, PassageVerifier.empty)],
        places: [])
    }
    return findings.count == 1 ? first : PassageVerifier.combined(findings)
  }

  /// A claim of several sentences holds where all of them do, and differs where one does.
  private static func combined(_ findings: [PassageFinding]) -> PassageFinding {
    let order: [Verdict] = [.conflict, .unsourced, .undecided, .supported]
    let verdict = order.first { verdict in findings.contains { $0.verdict == verdict } }
    return PassageFinding(
      verdict: verdict ?? .notCheckable, explanation: findings.flatMap(\.explanation),
      places: findings.flatMap(\.places))
  }

  private static let empty = "The claim holds no words."
}
