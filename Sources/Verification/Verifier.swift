public import Claims
import Words

/// Judges claims against facts that others have found: gate, compare, combine, diagnose, explain.
///
/// A pure function of its arguments: it reads neither clock nor corpus, and the order of
/// candidates and facts makes no difference.
public struct Verifier: Sendable {
  private let units: UnitTable
  private let policy: Policy
  private let digest: @Sendable (String) -> String

  /// Makes a verifier.
  /// - Parameters:
  ///   - units: The units that figures may be converted between.
  ///   - policy: The numbers that the procedure uses.
  ///   - digest: The SHA-256 of a text in lower-case hexadecimal, for the keys of relations.
  public init(
    units: UnitTable, policy: Policy, digest: @Sendable @escaping (String) -> String
  ) {
    self.units = units
    self.policy = policy
    self.digest = digest
  }

  /// Judges every claim and every relation of an article.
  /// - Parameter candidates: What each claim may mean, with the facts behind it, at the claim's
  ///   index; a claim beyond the end has none.
  public func judge(_ extract: Extract, candidates: [[Candidate]]) -> Judgement {
    let stemmer = Stemmer()
    let inquiries = extract.claims.map {
      Inquiry($0, units: units, policy: policy, stemmer: stemmer)
    }
    let choices = inquiries.enumerated().map { index, inquiry in
      Chooser(inquiry: inquiry, stemmer: stemmer)
        .choose(candidates.indices.contains(index) ? candidates[index] : [])
    }
    let relations = Ledger(units: units, digest: digest).relations(of: extract.cues)
    let blame = Blame(relations: relations, verdicts: choices.map(\.verdict))
    let findings = inquiries.indices.map { index in
      FindingWriter(
        inquiry: inquiries[index], choice: choices[index],
        failures: blame.failures(of: index), isInconsistent: blame.isInconsistent(index)
      ).finding
    }
    return Judgement(findings: findings, relations: relations.map(\.relation))
  }
}
