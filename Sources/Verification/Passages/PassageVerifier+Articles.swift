public import Claims
import Words

extension PassageVerifier {
  /// Texts read once, to hold many claims against.
  public func evidence(of sources: [PassageText]) -> PassageEvidence {
    let reader = PassageReader(vocabulary: vocabulary, stemmer: Stemmer())
    return PassageEvidence(
      passages: sources.enumerated().flatMap { reader.passages(of: $1, source: $0) },
      names: sources.map(\.document.uri))
  }

  /// The findings of an article where those for which nothing curated is held are held against
  /// texts instead. What the texts do not speak of stays as it is.
  public func findings(
    of report: DocumentReport, against evidence: PassageEvidence
  ) -> [Finding] {
    let extract = report.extract
    let article = self.evidence(of: [
      PassageText(
        document: extract.document, sentences: extract.sentences, mentions: extract.mentions)
    ])
    return report.findings.map { finding in
      guard [.unsourced, .attributed].contains(finding.verdict) else { return finding }
      let pairing = PassagePairing(
        claim: article.passages[finding.claim.sentence], evidence: evidence.passages, units: units)
      return SourcedFinding(finding: finding, pairing: pairing, names: evidence.names)?.finding
        ?? finding
    }
  }
}
